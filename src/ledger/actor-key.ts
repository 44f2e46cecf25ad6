import { sql } from 'kysely';
import type { Tx } from './store.ts';

/** How well known somebody in so many articles is: 0 in none, 1 in one, 2 in two or three, 3 in four to seven. */
const LEVEL = sql`length(ltrim(a.articles::bit(31)::text, '0'))`;

/**
 * Says anew beside each key of some actors how well known they are, where that changed: for each of them once every time
 * their articles have doubled.
 */
export async function levelKeys(tx: Tx, actors: readonly string[]): Promise<void> {
  await sql`
    update actor_key k set known = ${LEVEL} from actor a
    where a.id = any(${[...actors]}::text[]) and k.actor = a.id and k.known <> ${LEVEL}`.execute(tx);
}
