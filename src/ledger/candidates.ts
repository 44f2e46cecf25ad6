import { sql } from 'kysely';
import type { Candidate } from './ledger.ts';
import type { Db } from './store.ts';
import { plain } from './words.ts';

// What one article may bring up, however large the ledger: the actors that share most keys, their most used
// spellings, their latest articles.
const ACTORS = 200;
const NAMES = 50;
const ARTICLES = 50;

/** Actors that share a blocking key, those that share most keys first. */
export async function findCandidates(db: Db, keys: readonly string[]): Promise<Candidate[]> {
  const found = await sql<{ actor: string; type: string }>`
    select a.id as actor, a.type
    from (select actor, count(*) as shared from actor_key where key = any(${keys.map(plain)}::text[]) group by actor) k
    join actor a on a.id = k.actor
    order by k.shared desc, a.articles desc, a.id limit ${ACTORS}`.execute(db);
  const ids = found.rows.map(({ actor }) => actor);
  if (ids.length === 0) return [];
  const names = await sql<{ actor: string; names: string[] }>`
    select i.actor, array(select n.text from actor_name n where n.actor = i.actor group by n.text
      order by sum(n.articles) desc, length(n.text) desc, n.text limit ${NAMES}) as names
    from unnest(${ids}::text[]) as i (actor)`.execute(db);
  const articles = await sql<{ actor: string; articles: string[] }>`
    select i.actor, array(select distinct m.article from (select article, seq from actor_member where actor = i.actor
      order by seq desc limit ${ARTICLES}) m order by 1) as articles
    from unnest(${ids}::text[]) as i (actor)`.execute(db);
  const namesOf = new Map(names.rows.map((row) => [row.actor, row.names]));
  const articlesOf = new Map(articles.rows.map((row) => [row.actor, row.articles]));
  return found.rows.map(({ actor, type }) => ({
    actor,
    type,
    names: namesOf.get(actor) ?? [],
    articles: articlesOf.get(actor) ?? [],
  }));
}
