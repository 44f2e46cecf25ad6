import { sql } from 'kysely';
import type { Decision } from './merge-write.ts';
import { nodesIn } from './merge-write.ts';
import type { Db } from './store.ts';

/** So many of the latest that bear a name are looked at for one that hangs on it alone. */
const LATEST = 8;

/**
 * For new in-article actors that hang on one name and tie nothing else together, the actor they belong to: that of
 * another one which hangs on the same name alone. Nothing that is there is divided otherwise by such a one, so nothing
 * need be looked at anew, however much is tied to that name. Asked before the decisions are written; a cell that is
 * more than that is not given. Side queries have a limit each, so that they go through an index even before the
 * database has statistics.
 */
export async function leafActors(
  db: Db,
  decisions: readonly Omit<Decision, 'actor'>[],
): Promise<ReadonlyMap<string, string>> {
  const rows = decisions
    .filter(({ merge }) => merge.verdict === 'same' && merge.holder !== undefined)
    .map((decision) => ({
      cell: decision.merge.member ?? '',
      holder: decision.merge.holder ?? '',
      ...nodesIn(decision),
    }));
  const cells = [...new Set(rows.map(({ cell }) => cell))].filter((cell) => {
    const names = new Set(rows.filter((row) => row.cell === cell).map(({ one }) => one));
    return names.size === 1 && !names.has(null);
  });
  const asked = rows.filter(({ cell }) => cells.includes(cell));
  if (asked.length === 0) return new Map();
  const { rows: found } = await sql<{ cell: string; actor: string }>`
    select r.cell, min(e.actor) as actor
    from unnest(${asked.map(({ cell }) => cell)}::text[], ${asked.map(({ holder }) => holder)}::text[],
      ${asked.map(({ one }) => one)}::text[], ${asked.map(({ two }) => two)}::text[]) as r (cell, holder, one, two)
    left join lateral (select m.actor
      from (select cell, seq from merge where one = r.one order by seq desc limit ${LATEST}) g
      join actor_member m on m.cell = g.cell
      where (select 1 from merge o where o.cell = g.cell and o.verdict = 'same' and o.holder is not null
          and o.one is distinct from r.one limit 1) is null
        and (select 1 from merge o where o.holder = g.cell and o.two is distinct from r.one limit 1) is null
        and (select 1 from bond b where b.a = g.cell limit 1) is null
        and (select 1 from bond b where b.b = g.cell limit 1) is null
        and (select 1 from ruling j where j.a = g.cell limit 1) is null
        and (select 1 from ruling j where j.b = g.cell limit 1) is null
      order by g.seq desc limit 1) e on true
    group by r.cell
    having bool_and(e.actor is not null and coalesce(
        (select 1 from merge o where o.holder = r.holder and o.two = r.two limit 1),
        (select 1 from merge o where o.cell = r.holder and o.one = r.two and o.verdict = 'same' limit 1)) is not null
      and (r.one = r.two or coalesce((select 1 from merge o where o.one = r.one and o.two = r.two limit 1),
        (select 1 from merge o where o.one = r.two and o.two = r.one limit 1)) is not null))`.execute(db);
  return new Map(found.map(({ cell, actor }) => [cell, actor]));
}
