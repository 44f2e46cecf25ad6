import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import { levelKeys } from './actor-key.ts';
import { nameActors } from './members.ts';
import { type Spelled, writeNames } from './name.ts';
import type { Tx } from './store.ts';

/**
 * Two actors are found to be one: every member, key and redirect of `from` moves to `into`. The emptied actor stays as
 * a redirect, with the merges it was made from, so that nothing that pointed at it is lost. Work grows with the two
 * actors, not with the ledger.
 */
export async function joinActors(tx: Tx, from: string, into: string): Promise<void> {
  const found = await sql<{ id: string; target: string }>`
    select id, coalesce(moved_to, id) as target from actor where id in (${from}, ${into})`.execute(tx);
  const target = new Map(found.rows.map((row) => [row.id, row.target]));
  const [source, goal] = [target.get(from), target.get(into)];
  if (source === undefined || goal === undefined)
    throw new StemmaError('E_BROKEN_PROMISE', `a join of ${from} into ${into}, one of which the ledger lacks`);
  if (source === goal) return;
  await sql`update actor_member set actor = ${goal} where actor = ${source}`.execute(tx);
  await sql`insert into actor_key (key, actor) select key, ${goal} from actor_key where actor = ${source}
    on conflict do nothing`.execute(tx);
  await sql`delete from actor_key where actor = ${source}`.execute(tx);
  await sql`update wording set actor = ${goal} where actor = ${source}`.execute(tx);
  await sql`update account_actor set actor = ${goal} where actor = ${source}`.execute(tx);
  await sql`update wording_key set actor = ${goal} where actor = ${source}`.execute(tx);
  await sql`update actor set moved_to = ${goal} where moved_to = ${source} or id = ${source}`.execute(tx);
  await sql`update tally set actors = actors - 1`.execute(tx);
  await recount(tx, [source, goal]);
}

/** Counts, kind and names of actors made anew from their members; an actor without members keeps its name and kind. */
export async function recount(tx: Tx, actors: readonly string[]): Promise<void> {
  const list = sql`any(${[...actors]}::text[])`;
  await sql`
    update actor set articles = c.articles, mentions = c.mentions, statements = c.statements, first = c.first, last = c.last,
      events = (select count(distinct p.event)::int from actor_member m join event_party p on p.cell = m.cell
        where m.actor = actor.id)
    from (select a.id, count(distinct m.article)::int as articles, coalesce(sum(m.mentions), 0)::int as mentions,
        coalesce(sum(m.statements), 0)::int as statements, min(r.since) as first, max(r.until) as last
      from actor a left join actor_member m on m.actor = a.id left join article r on r.id = m.article
      where a.id = ${list} group by a.id) as c
    where actor.id = c.id`.execute(tx);
  await levelKeys(tx, actors);
  // The kind its first in-article actor has, or the first that says more than "other".
  await sql`
    update actor set type = c.type
    from (select distinct on (m.actor) m.actor, m.type from actor_member m
        join article r on r.id = m.article join actor a on a.id = m.actor where m.actor = ${list}
      order by m.actor, m.type = 'other', m.cell is distinct from a.founder, r.seq, length(m.local), m.local) as c
    where actor.id = c.actor and actor.type <> c.type`.execute(tx);
  await sql`delete from actor_name where actor = ${list}`.execute(tx);
  const parts = await sql<Spelled>`
    select m.actor, m.article, coalesce(r.outlet, '') as outlet, m.name, m.names
    from actor_member m join article r on r.id = m.article where m.actor = ${list} order by r.seq, length(m.local), m.local`.execute(
    tx,
  );
  await writeNames(tx, parts.rows);
  await nameActors(tx, actors);
}
