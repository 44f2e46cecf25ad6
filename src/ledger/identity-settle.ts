import { sql } from 'kysely';
import { rekey } from './actor-key.ts';
import { loadGraph } from './identity-graph.ts';
import { actorIdOf, isName, type Node } from './identity-node.ts';
import { partition } from './identity-partition.ts';
import { recount } from './join.ts';
import type { Tx } from './store.ts';

interface Member {
  readonly cell: string;
  readonly actor: string;
  readonly name: string;
  readonly type: string;
}

interface Founded {
  readonly id: string;
  readonly founder: string;
  readonly moved_to: string | null;
}

/** An in-article actor that stands for another ledger actor than before. */
export interface Move {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Divides everything tied to some nodes anew into actors, by what the machine found and what people say. The same ties and
 * the same words give the same actors, in whatever order they came. An actor bears the least id of those that began in
 * it; the others lead to it. Gives the ids of all actors that changed, and who moved.
 */
export async function settleIdentity(
  tx: Tx,
  seeds: readonly Node[],
): Promise<{ readonly touched: readonly string[]; readonly moved: readonly Move[] }> {
  const graph = await loadGraph(tx, seeds);
  const roots = partition(graph.nodes, graph.ties, graph.rulings);
  const cells = graph.nodes.filter((node) => !isName(node));
  const { rows: members } = await sql<Member>`
    select m.cell, m.actor, m.name, m.type from actor_member m join article r on r.id = m.article
    where m.cell = any(${cells}::text[]) order by r.seq, length(m.local), m.local`.execute(tx);
  const { rows: founded } = await sql<Founded>`
    select id, founder, moved_to from actor where founder = any(${cells}::text[]) order by id`.execute(tx);
  const ids = new Map<Node, string>();
  for (const { id, founder } of founded) {
    const root = roots.get(founder) as Node;
    if (!ids.has(root)) ids.set(root, id);
  }
  const fresh: Member[] = [];
  for (const member of members) {
    const root = roots.get(member.cell) as Node;
    if (ids.has(root)) continue;
    ids.set(root, actorIdOf(member.cell));
    fresh.push(member);
  }
  const idOf = (cell: Node): string => ids.get(roots.get(cell) as Node) as string;
  const moved = members.filter(({ cell, actor }) => actor !== idOf(cell));
  const led = founded.filter(({ id, founder, moved_to }) => (moved_to ?? id) !== idOf(founder));
  if (moved.length === 0 && led.length === 0) return { touched: [], moved: [] };
  const unnested = (pairs: readonly (readonly [string, string])[]) =>
    sql`unnest(${pairs.map(([one]) => one)}::text[], ${pairs.map(([, other]) => other)}::text[])`;
  await sql`insert into actor (id, name, type, founder)
    select * from unnest(${fresh.map(({ cell }) => actorIdOf(cell))}::text[], ${fresh.map(({ name }) => name)}::text[],
      ${fresh.map(({ type }) => type)}::text[], ${fresh.map(({ cell }) => cell)}::text[])`.execute(tx);
  await sql`update actor set moved_to = nullif(r.target, r.id)
    from ${unnested(led.map(({ id, founder }) => [id, idOf(founder)]))} as r (id, target) where actor.id = r.id`.execute(
    tx,
  );
  await sql`update actor_member set actor = r.target
    from ${unnested(moved.map(({ cell }) => [cell, idOf(cell)]))} as r (cell, target) where actor_member.cell = r.cell`.execute(
    tx,
  );
  const touched = [
    ...new Set([
      ...moved.flatMap(({ cell, actor }) => [actor, idOf(cell)]),
      ...led.map(({ founder }) => idOf(founder)),
    ]),
  ];
  await sql`update tally set actors = actors + ${
    fresh.length + led.filter(({ moved_to }) => moved_to !== null).length
  }::int - (select count(*)::int from actor where id = any(${led.map(({ id }) => id)}::text[]) and moved_to is not null)`.execute(
    tx,
  );
  await carryOver(tx, moved, touched);
  return { touched, moved: moved.map(({ cell, actor }) => ({ cell, before: actor, after: idOf(cell) })) };
}

/** What is kept by actor follows the in-article actors that moved: keys, wordings, names and counts. */
async function carryOver(tx: Tx, moved: readonly Member[], touched: readonly string[]): Promise<void> {
  await rekey(tx, touched);
  const said = sql`(select s.id, m.actor, r.held
    from unnest(${moved.map(({ cell }) => cell)}::text[], ${moved.map(({ actor }) => actor)}::text[]) as r (cell, held)
    join actor_member m on m.cell = r.cell join statement s on s.source = r.cell) as t`;
  await sql`update wording set actor = t.actor from ${said} where statement = t.id and wording.actor = t.held`.execute(
    tx,
  );
  await sql`update wording_key set actor = t.actor from ${said}
    where wording_key.actor = t.held and wording_key.statement = t.id`.execute(tx);
  await sql`update account_actor set actor = m.actor from actor_member m
    where m.cell = account_actor.cell and m.cell = any(${moved.map(({ cell }) => cell)}::text[])`.execute(tx);
  await recount(tx, touched);
}
