import { sql } from 'kysely';
import type { Candidate } from './ledger.ts';
import type { Db } from './store.ts';
import { plain } from './words.ts';

// What one article may bring up, however large the ledger: the best known actors under each key (a sound that thousands
// share says little), of these the ones that share most keys, their most used spellings.
const KEYED = 100;
const ACTORS = 200;
const NAMES = 50;

/**
 * Actors that share a blocking key, those that share most keys first. Side queries have a limit each, so that they go
 * through an index even before the database has statistics.
 */
export async function findCandidates(db: Db, keys: readonly string[]): Promise<Candidate[]> {
  const chosen = mostKeyed(await keyedUnder(db, [...new Set(keys.map(plain))]));
  if (chosen.length === 0) return [];
  const { rows } = await sql<Pick<Candidate, 'type' | 'names'>>`
    select a.type, array_to_json(array(select n.text from actor_name n where n.actor = f.actor group by n.text
      order by sum(n.articles) desc, length(n.text) desc, n.text limit ${NAMES}::int)) as names
    from unnest(${chosen.map(({ actor }) => actor)}::text[]) with ordinality as f (actor, n)
    cross join lateral (select type from actor where id = f.actor limit 1) a order by f.n`.execute(db);
  return chosen.map(({ actor, keys }, n) => ({ actor, keys, ...(rows[n] as (typeof rows)[number]) }));
}

interface Keyed {
  readonly key: string;
  readonly actors: readonly string[];
  /** How well known each is. */
  readonly known: readonly number[];
}

async function keyedUnder(db: Db, keys: readonly string[]): Promise<readonly Keyed[]> {
  const { rows } = await sql<Keyed>`
    select q.key, k.actors, k.known from unnest(${keys}::text[]) as q (key)
    cross join lateral (select array_to_json(array_agg(actor)) as actors, array_to_json(array_agg(known)) as known
      from (select actor, known from actor_key where key = q.key order by known desc, actor limit ${KEYED}::int) k
      having count(*) > 0) k`.execute(db);
  return rows;
}

/** Those that share most keys, of these the best known, then by id. Counted here: the database takes several times as long. */
function mostKeyed(rows: readonly Keyed[]): readonly { readonly actor: string; readonly keys: readonly string[] }[] {
  const found = new Map<string, { readonly actor: string; readonly keys: string[]; known: number }>();
  for (const { key, actors, known } of rows)
    for (const [n, actor] of actors.entries()) {
      const one = found.get(actor) ?? { actor, keys: [], known: 0 };
      found.set(actor, one);
      one.keys.push(key);
      one.known = Math.max(one.known, known[n] as number);
    }
  return [...found.values()]
    .sort((a, b) => b.keys.length - a.keys.length || b.known - a.known || (a.actor < b.actor ? -1 : 1))
    .slice(0, ACTORS)
    .map(({ actor, keys }) => ({ actor, keys: keys.filter((key) => key.startsWith('@')) }));
}
