import { sql } from 'kysely';
import type { ActorShift, ActorSide } from '../core/change-view.ts';
import type { MergeLine } from '../core/line.ts';
import type { JudgementView } from '../core/view.ts';
import { loadGraph } from './identity-graph.ts';
import { isName, type Node } from './identity-node.ts';
import { partition } from './identity-partition.ts';
import { viewsOf } from './judged.ts';
import { after, before, type Cut } from './since.ts';
import type { Db } from './store.ts';

/** An in-article actor of before: whom it belongs to now, and what its article calls it. */
interface Held {
  readonly cell: string;
  readonly article: string;
  readonly actor: string;
  readonly name: string;
  readonly shown: string;
}

/** A new decision shows so many lines at most. */
const LINES = 5;

/**
 * Actors that were several before and are one now, or were one and are several. Who was who before follows from the
 * ties and words of before, as it does now; only actors are looked at that may have changed: those with new members
 * that some other actor of before leads to, and those that people spoke of since.
 */
export async function findShifts(db: Db, cut: Cut): Promise<ActorShift[]> {
  const spoken = cut.kind === 'revision' ? await spokenOf(db, cut.revision) : { nodes: [], judgements: [] };
  const seeds = [...new Set([...(await mayHaveJoined(db, cut)), ...spoken.nodes])];
  if (seeds.length === 0) return [];
  const graph = await loadGraph(db, seeds, cut);
  const roots = partition(graph.nodes, graph.ties, graph.rulings);
  const held = await heldOf(db, [...graph.nodes.filter((node) => !isName(node))], cut);
  const then = groupBy(held, ({ cell }) => roots.get(cell) ?? cell);
  const now = groupBy(held, ({ actor }) => actor);
  const sideThen = (some: readonly Held[]): ActorSide => sideOf(firstCell(some), some, usualName(some));
  const sideNow = (some: readonly Held[]): ActorSide => sideOf((some[0] as Held).actor, some, (some[0] as Held).shown);
  const shifts: Omit<ActorShift, 'merges' | 'judgements'>[] = [];
  for (const members of now.values()) {
    const parts = [...groupBy(members, ({ cell }) => roots.get(cell) ?? cell).values()];
    if (parts.length > 1) shifts.push({ kind: 'joined', before: bySize(parts.map(sideThen)), now: [sideNow(members)] });
  }
  for (const members of then.values()) {
    const parts = [...groupBy(members, ({ actor }) => actor).values()];
    if (parts.length > 1) shifts.push({ kind: 'parted', before: [sideThen(members)], now: bySize(parts.map(sideNow)) });
  }
  const reasons = await reasonsOf(db, shifts, held, cut);
  const views = await viewsOf(db, new Set(spoken.judgements.map(({ id }) => id)));
  return bySize(
    shifts.map((shift) => ({
      ...shift,
      ...{ id: (shift.now[0] as ActorSide).id, articles: articlesOf(shift) },
      merges: shift.now.flatMap(({ id }) => reasons.get(id) ?? []).slice(0, LINES),
      judgements: aboutIt(shift, held, spoken.judgements, views),
    })),
  ).map(({ id: _id, articles: _articles, ...shift }) => shift);
}

/** In-article actors of before whose actors have new members, and to which another actor of before leads. */
async function mayHaveJoined(db: Db, cut: Cut): Promise<Node[]> {
  const { rows } = await sql<{ cell: string }>`
    with touched as (
      select distinct m.actor from article r join actor_member m on m.article = r.id where ${after(cut)}),
    led as (
      select t.actor from touched t where exists (
        select 1 from actor a join actor_member f on f.cell = a.founder join article r on r.id = f.article
        where a.moved_to = t.actor and ${before(cut)}))
    select m.cell from led join actor_member m on m.actor = led.actor join article r on r.id = m.article
    where ${before(cut)} order by m.cell`.execute(db);
  return rows.map(({ cell }) => cell);
}

interface Spoken {
  readonly id: string;
  readonly a: Node;
  readonly b: Node;
}

/** What people said or took back since a revision, and the nodes it is about. */
async function spokenOf(
  db: Db,
  revision: number,
): Promise<{ readonly nodes: readonly Node[]; readonly judgements: readonly Spoken[] }> {
  const { rows } = await sql<Spoken>`
    select r.judgement as id, r.a, r.b from ruling r join judgement j on j.id = r.judgement
    where j.revision > ${revision} or r.ended > ${revision} order by j.seq, r.n`.execute(db);
  const names = [...new Set(rows.flatMap(({ a, b }) => [a, b]))];
  const { rows: bearing } = await sql<{ cell: string }>`
    select distinct o.a as cell from bond o where o.b = any(${names.filter(isName)}::text[])`.execute(db);
  return { nodes: [...names, ...bearing.map(({ cell }) => cell)], judgements: rows };
}

async function heldOf(db: Db, cells: readonly Node[], cut: Cut): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select m.cell, m.article, m.actor, m.name, a.name as shown
    from actor_member m join article r on r.id = m.article join actor a on a.id = m.actor
    where m.cell = any(${cells}::text[]) and ${before(cut)} order by r.seq, length(m.local), m.local`.execute(db);
  return rows;
}

/** Decisions of new articles that hold an actor for one with another, the surest first. */
async function reasonsOf(
  db: Db,
  shifts: readonly Pick<ActorShift, 'now'>[],
  held: readonly Held[],
  cut: Cut,
): Promise<ReadonlyMap<string, MergeLine[]>> {
  const ids = shifts.flatMap(({ now }) => now.map(({ id }) => id));
  if (ids.length === 0 || held.length === 0) return new Map();
  const { rows } = await sql<MergeLine & { readonly actor: string; readonly names: MergeLine['on'] | null }>`
    select m.actor, g.a, g.b, g.verdict, g.reason, g.names
    from actor_member m join article r on r.id = m.article join merge g on g.cell = m.cell
    where m.actor = any(${ids}::text[]) and g.verdict = 'same' and g.holder is not null and ${after(cut)}
    order by m.actor, g.reason ->> 'rule' = 'same-name', (g.reason ->> 'score')::float8 desc nulls last, g.seq`.execute(
    db,
  );
  return new Map(
    [...groupBy(rows, ({ actor }) => actor)].map(([actor, lines]) => [
      actor,
      lines.map(({ actor: _actor, names, ...line }) => ({ ...line, ...(names ? { on: names } : {}) })),
    ]),
  );
}

/** The words that touch a shift: those about an in-article actor of it, or a name that one bears. */
function aboutIt(
  shift: Pick<ActorShift, 'now'>,
  held: readonly Held[],
  spoken: readonly Spoken[],
  views: readonly JudgementView[],
): JudgementView[] {
  const ids = new Set(shift.now.map(({ id }) => id));
  const nodes = new Set(held.filter(({ actor }) => ids.has(actor)).map(({ cell }) => cell));
  const said = new Set(
    spoken.filter(({ a, b }) => [a, b].some((node) => isName(node) || nodes.has(node))).map(({ id }) => id),
  );
  return views.filter(({ id }) => said.has(id));
}

const sideOf = (id: string, some: readonly Held[], name: string): ActorSide => ({
  ...{ id, name },
  articles: new Set(some.map(({ article }) => article)).size,
});

const firstCell = (some: readonly Held[]): string => (some[0] as Held).cell;

/** The name most of them bear; of equals the longer, then the first by letters. */
function usualName(some: readonly Held[]): string {
  const counts = [...groupBy(some, ({ name }) => name)].map(([name, list]) => ({ name, count: list.length }));
  counts.sort((a, b) => b.count - a.count || b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  return counts[0]?.name ?? '';
}

const articlesOf = ({ before: then }: Pick<ActorShift, 'before'>): number =>
  then.reduce((sum, { articles }) => sum + articles, 0);

const bySize = <One extends { readonly articles: number; readonly id: string }>(some: readonly One[]): One[] =>
  [...some].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));

function groupBy<One>(some: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of some) {
    const list = groups.get(keyOf(one));
    if (list) list.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
