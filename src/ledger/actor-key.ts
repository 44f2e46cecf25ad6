import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './store.ts';

/** How well known the actor `a` is: 0 in no article, 1 in one, 2 in two or three, 3 in four to seven, and so on. */
const LEVEL = sql`length(ltrim(a.articles::bit(31)::text, '0'))`;

// Actors are looked up one by one: without statistics a join would read through all of them.

/** Writes keys of actors whose articles are counted already, each with how well known its actor is. */
export async function writeActorKeys(tx: Tx, keyed: readonly (readonly [key: string, actor: string])[]): Promise<void> {
  await sql`insert into actor_key (key, actor, known) select r.key, a.id, ${LEVEL}
    from unnest(${keyed.map(([key]) => key)}::text[], ${keyed.map(([, actor]) => actor)}::text[]) as r (key, actor)
    cross join lateral (select id, articles from actor where id = r.actor limit 1) a on conflict do nothing`.execute(
    tx,
  );
}

/** Makes the keys of actors anew from their members, by their articles as counted now. */
export async function rekey(tx: Tx, touched: readonly string[]): Promise<void> {
  const actors = sql`any(${[...touched]}::text[])`;
  await sql`delete from actor_key where actor = ${actors}`.execute(tx);
  await sql`insert into actor_key (key, actor, known)
    select k.key, a.id, ${LEVEL} from (
      select distinct k.key, m.actor from actor_member m cross join lateral json_array_elements_text(m.keys) as k (key)
      where m.actor = ${actors}) k
    cross join lateral (select id, articles from actor where id = k.actor limit 1) a order by 1, 2`.execute(tx);
}

/**
 * Says anew beside each key of some actors how well known they are, where that changed: for each of them once every time
 * their articles have doubled.
 */
export async function levelKeys(tx: Tx, actors: readonly string[]): Promise<void> {
  await levelling(actors, sql`actor`).execute(tx);
}

/** The statement that does so; `counted` names the rows of actors with their articles as counted now. */
export const levelling = (actors: readonly string[], counted: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  update actor_key k set known = ${LEVEL} from ${counted} a
  where k.actor = any(${[...actors]}::text[]) and a.id = k.actor and k.known <> ${LEVEL}`;
