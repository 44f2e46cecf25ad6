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
  const { rows } = await sql<Candidate>`
    select f.actor, f.type,
      array(select n.text from actor_name n where n.actor = f.actor group by n.text
        order by sum(n.articles) desc, length(n.text) desc, n.text limit ${NAMES}) as names,
      array(select distinct m.article from (select article, seq from actor_member where actor = f.actor
        order by seq desc limit ${ARTICLES}) m order by 1) as articles
    from (select a.id as actor, a.type, row_number() over (order by k.shared desc, a.articles desc, a.id) as place
      from (select actor, count(*) as shared from actor_key where key = any(${keys.map(plain)}::text[]) group by actor) k
      join actor a on a.id = k.actor order by place limit ${ACTORS}) f
    order by f.place`.execute(db);
  return rows;
}
