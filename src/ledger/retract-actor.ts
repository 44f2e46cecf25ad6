import { sql } from 'kysely';
import { rekey } from './actor-key.ts';
import { settleIdentity } from './identity-settle.ts';
import { recount } from './join.ts';
import { madeBy, noteMade, putRows, takeRows } from './retired.ts';
import type { Tx } from './store.ts';

/** The actors that an article names, as they were before it was taken out. */
export interface Freed {
  readonly actors: readonly string[];
  /** Their in-article actors of other articles, each with its actor. */
  readonly others: readonly { readonly cell: string; readonly actor: string }[];
  /** Ids of the actors that began with this article. */
  readonly begun: readonly { readonly id: string; readonly target: string }[];
  /** Ids of the actors that began with another one of them. */
  readonly ids: readonly string[];
}

/** Remembers who is who around an article. */
export async function freeActors(tx: Tx, article: string): Promise<Freed> {
  const { rows: members } = await sql<{ cell: string; actor: string; article: string }>`
    select m.cell, m.actor, m.article from actor_member m
    where m.actor in (select actor from actor_member where article = ${article}) order by m.cell`.execute(tx);
  const { rows: begun } = await sql<{ id: string; target: string }>`
    select a.id, coalesce(a.moved_to, a.id) as target from actor a join actor_member m on m.cell = a.founder
    where m.article = ${article} order by a.id`.execute(tx);
  const others = members.filter((one) => one.article !== article);
  return {
    actors: [...new Set(members.map(({ actor }) => actor))],
    others: others.map(({ cell, actor }) => ({ cell, actor })),
    begun,
    ids: await begunWith(
      tx,
      others.map(({ cell }) => cell),
    ),
  };
}

async function begunWith(tx: Tx, cells: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from actor where founder = any(${[...cells]}::text[])`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/**
 * Decisions of other articles that rest on one in-article actor of this one: whoever else of that actor bears the name
 * stands in for him; where nobody does, the decision goes with the article.
 */
export async function rehold(tx: Tx, article: string): Promise<void> {
  const held = sql`t.one is null and t.holder in (select cell from actor_member where article = ${article})
    and t.cell not in (select cell from actor_member where article = ${article})`;
  const { rows } = await sql<{ seq: string; holder: string | null }>`
    select t.seq, (select o.cell from actor_member o join article r on r.id = o.article
        cross join lateral json_array_elements(o.names) as s
      where o.actor = h.actor and o.article <> ${article} and o.cell <> t.cell and s ->> 'text' = t.names ->> 1
      order by r.seq, length(o.local), o.local limit 1) as holder
    from merge t join actor_member h on h.cell = t.holder where ${held} order by t.seq`.execute(tx);
  await takeRows(tx, article, 'merge', held);
  const standing = rows.filter(({ holder }) => holder !== null);
  const made = await sql<{ seq: string }>`
    insert into merge (actor, a, b, verdict, reason, cell, holder, one, two, names)
    select g.actor, g.a, g.b, g.verdict, g.reason, g.cell, s.holder, g.one, g.two, g.names
    from unnest(${standing.map(({ seq }) => Number(seq))}::int[], ${standing.map(({ holder }) => holder)}::text[])
      as s (seq, holder)
    join retired o on o.article = ${article} and o.of = 'merge' and (o.body ->> 'seq')::bigint = s.seq
    cross join lateral json_populate_record(null::merge, o.body) g order by s.seq returning seq`.execute(tx);
  await noteMade(
    tx,
    article,
    'decision',
    made.rows.map(({ seq }) => Number(seq)),
  );
}

/**
 * When the members of an article are out: divides the others anew. An actor that began with the article bears the id of
 * another one, to which the old id leads; one that nobody else names is no more.
 */
export async function dropActors(tx: Tx, article: string, { actors, others, begun, ids }: Freed): Promise<void> {
  const cells = others.map(({ cell }) => cell);
  const { touched } = await settleIdentity(tx, cells);
  const now = await sql<{ cell: string; actor: string }>`
    select cell, actor from actor_member where cell = any(${cells}::text[]) order by cell`.execute(tx);
  const actorOf = new Map(now.rows.map(({ cell, actor }) => [cell, actor]));
  const led = begun.map(({ id, target }) => ({
    id,
    target: usual(others.filter(({ actor }) => actor === target).flatMap(({ cell }) => actorOf.get(cell) ?? [])),
  }));
  const kept = led.filter(({ target }) => target !== undefined);
  const lost = led.filter(({ target }) => target === undefined).map(({ id }) => id);
  await sql`update tally set actors = actors - (
    select count(*)::int from actor where id = any(${begun.map(({ id }) => id)}::text[]) and moved_to is null)`.execute(
    tx,
  );
  await sql`update actor set moved_to = r.target
    from unnest(${kept.map(({ id }) => id)}::text[], ${kept.map(({ target }) => target)}::text[]) as r (id, target)
    where actor.id = r.id`.execute(tx);
  await noteMade(
    tx,
    article,
    'actor made',
    (await begunWith(tx, cells)).filter((id) => !ids.includes(id)),
  );
  const all = [...new Set([...actors, ...touched, ...begun.map(({ id }) => id)])];
  await rekey(tx, all);
  await recount(tx, all);
  await takeRows(tx, article, 'actor', sql`t.id = any(${lost}::text[])`);
}

/** The one that comes most often; of equals the first by letters. */
function usual(some: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

/** Puts back who an article names, before anything else of it: its actors, and whoever its members belonged to. */
export async function putActors(tx: Tx, article: string): Promise<void> {
  await sql`delete from merge where seq = any(${await madeBy<number>(tx, article, 'decision')}::bigint[])`.execute(tx);
  await putRows(tx, article, ['actor']);
  // An actor that another retraction took away meanwhile begins anew with a member of this article.
  const fresh = await sql<{ id: string }>`
    insert into actor (id, name, type, founder)
    select distinct on (m.actor) m.actor, m.name, m.type, m.cell from retired o
      cross join lateral json_populate_record(null::actor_member, o.body) m
    where o.article = ${article} and o.of = 'actor_member' and not exists (select 1 from actor a where a.id = m.actor)
    order by m.actor, m.seq returning id`.execute(tx);
  await sql`update tally set actors = actors + ${fresh.rows.length}::int + (
    select count(*)::int from retired where article = ${article} and of = 'actor' and body ->> 'moved_to' is null)`.execute(
    tx,
  );
}

/** When everything of an article is back: divides anew whatever it ties, and unmakes the actors that stood in. */
export async function regainActors(tx: Tx, article: string): Promise<void> {
  const { rows } = await sql<{ cell: string; actor: string }>`
    select cell, actor from actor_member where article = ${article} order by cell`.execute(tx);
  // Whoever stood in gives the id back: without a founder no group is called after it.
  const made = await madeBy<string>(tx, article, 'actor made');
  await sql`update actor set founder = null where id = any(${made}::text[])`.execute(tx);
  const { touched } = await settleIdentity(
    tx,
    rows.map(({ cell }) => cell),
  );
  const now = await sql<{ actor: string }>`select distinct actor from actor_member where article = ${article}`.execute(
    tx,
  );
  const all = [...new Set([...touched, ...rows.map(({ actor }) => actor), ...now.rows.map(({ actor }) => actor)])];
  await rekey(tx, all);
  await recount(tx, all);
  const gone = await sql<{ live: boolean }>`
    delete from actor a where a.id = any(${made}::text[])
      and not exists (select 1 from actor o where o.moved_to = a.id)
      and not exists (select 1 from actor_member m where m.actor = a.id) returning a.moved_to is null as live`.execute(
    tx,
  );
  await sql`update tally set actors = actors - ${gone.rows.filter(({ live }) => live).length}::int`.execute(tx);
  // One that names somebody by now stays what it is.
  await sql`update actor set founder = (select m.cell from actor_member m where m.actor = actor.id order by m.seq limit 1)
    where id = any(${made}::text[])`.execute(tx);
}
