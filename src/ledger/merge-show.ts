import { sql } from 'kysely';
import type { ActorMerge, Cite } from '../core/line.ts';
import type { Db } from './store.ts';

interface Stored extends Pick<ActorMerge, 'a' | 'b' | 'verdict' | 'reason' | 'on'> {
  readonly cell: string;
  readonly holder: string | null;
}

/** The decisions for the in-article actors of an actor, in their order. */
export async function mergesOf(db: Db, actor: string): Promise<ActorMerge[]> {
  const { rows } = await sql<Stored>`
    select g.a, g.b, g.verdict, g.reason, g.names as "on", g.cell, g.holder
    from actor_member m join article r on r.id = m.article join merge g on g.cell = m.cell
    where m.actor = ${actor} and ${rests} order by r.seq, length(m.local), m.local, g.seq`.execute(db);
  return rows.map(({ a, b, verdict, reason, on, cell, holder }) => ({
    ...{ a, b, verdict, reason },
    ...(on ? { on } : {}),
    member: cell,
    ...(holder === null ? {} : { holder }),
  }));
}

/**
 * Whether a decision, a row `g` of the in-article actor `m`, still rests on something: the one beside whom the other name
 * was known is there, or another one of the actor bears that name.
 */
const rests = sql`(g.holder is null or exists (select 1 from actor_member h where h.cell = g.holder)
  or exists (select 1 from actor_member o cross join lateral json_array_elements(o.names) as s
    where o.actor = m.actor and o.cell <> g.cell and s ->> 'text' = g.names ->> 1))`;

/** For actors and names, in their order, one place where the name stands; of an actor alone, where its main name does. */
export async function holderCites(
  db: Db,
  held: readonly { readonly actor: string; readonly name: string | undefined }[],
): Promise<Cite[]> {
  if (held.length === 0) return [];
  const { rows } = await sql<{ cite: Cite }>`
    select s.cite from unnest(${held.map(({ actor }) => actor)}::text[], ${held.map(({ name }) => name ?? null)}::text[])
      with ordinality as r (actor, name, n)
    join actor a on a.id = r.actor
    cross join lateral (select cite from actor_name o where o.actor = a.id and o.text = coalesce(r.name, a.name)
      order by outlet limit 1) s order by r.n`.execute(db);
  return rows.map(({ cite }) => cite);
}
