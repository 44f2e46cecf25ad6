import { type RawBuilder, sql } from 'kysely';
import { anyClass, asClass, classIn, isName, type Node } from './identity-node.ts';
import type { Ruling, Tie } from './identity-partition.ts';
import { before, type Cut, stoodBefore } from './since.ts';
import type { Db } from './store.ts';

/** A ruling with the id of its judgement. */
interface Ruled extends Ruling {
  readonly judgement: string;
}

/** All nodes that are tied to some, however far off, with what ties them and what people say of them. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly ties: readonly Tie[];
  readonly rulings: readonly Ruled[];
}

/** Two actors that share a name are two such steps apart, a little more where the spelling differs. */
const STEP = 1000;

/**
 * Follows ties and the word of people from some nodes to whatever they reach. Work grows with what is reached. Rulings
 * that part two nodes are given, but lead nowhere. With a cut, what was tied and said before.
 */
export async function loadGraph(db: Db, seeds: readonly Node[], cut?: Cut): Promise<Graph> {
  const seen = new Set<Node>();
  const ties = new Map<string, Tie>();
  const rulings = new Map<string, Ruled>();
  for (let edge = [...new Set(seeds)]; edge.length > 0; ) {
    for (const node of edge) seen.add(node);
    const found = [...(await mergesAt(db, edge, cut)), ...(await bondsAt(db, edge, cut))];
    const ruled = await rulingsAt(db, edge, cut);
    for (const tie of found) ties.set(`${tie.a} ${tie.b} ${tie.length}`, tie);
    for (const ruling of ruled) rulings.set(`${ruling.judgement} ${ruling.a} ${ruling.b}`, ruling);
    const ends = [...found, ...ruled.filter(({ verdict }) => verdict === 'same')].flatMap(({ a, b }) => [a, b]);
    edge = [...new Set(ends)].filter((node) => !seen.has(node));
  }
  const all = [...rulings.values()];
  const parted = all.filter(({ verdict }) => verdict === 'different').flatMap(({ a, b }) => [a, b]);
  return { nodes: [...new Set([...seen, ...parted])], ties: [...ties.values()], rulings: all };
}

interface Decided {
  /** False when the article of the holder was retracted. */
  readonly held: boolean;
  readonly cell: string;
  readonly holder: string;
  readonly one: string | null;
  readonly two: string | null;
  readonly score: number | null;
}

/** A decision for two names ties each actor to its name and the names to each other; any other ties the two actors. */
async function mergesAt(db: Db, nodes: readonly Node[], cut: Cut | undefined): Promise<Tie[]> {
  const list = sql`any(${[...nodes]}::text[])`;
  const { rows } = await sql<Decided>`
    select distinct merge.cell, holder, one, two, (reason ->> 'score')::float8 as score, h.cell is not null as held
    from merge left join actor_member h on h.cell = merge.holder
    where merge.seq in (
      select seq from merge where cell = ${list} and holder is not null union select seq from merge where holder = ${list}
      union select seq from merge where one = ${list} union select seq from merge where two = ${list})
    and verdict = 'same' ${cut === undefined ? sql`` : sql`and ${cameBefore(sql`merge.cell`, cut)}`}`.execute(db);
  return rows.flatMap(({ cell, holder, one, two, score, held }) => {
    const off = Math.round((1 - (score ?? 1)) * STEP);
    if (one === null || two === null) return held ? [{ a: cell, b: holder, length: 2 * STEP + off }] : [];
    return [
      { a: cell, b: one, length: STEP },
      ...(held ? [{ a: holder, b: two, length: STEP }] : []),
      ...(one === two ? [] : [{ a: one, b: two, length: STEP + off }]),
    ];
  });
}

async function bondsAt(db: Db, nodes: readonly Node[], cut: Cut | undefined): Promise<Tie[]> {
  const list = sql`any(${[...nodes]}::text[])`;
  const old = cut === undefined ? sql`true` : tiedBefore(cut);
  const { rows } = await sql<{ a: string; b: string }>`
    select a, b from bond where a = ${list} and ${old} union select a, b from bond where b = ${list} and ${old}
    order by a, b`.execute(db);
  return rows.map(({ a, b }) => ({ a, b, length: isName(a) || isName(b) ? STEP : 2 * STEP }));
}

/** What people say of some nodes; a name given without a class counts for the class of the node that was asked for. */
async function rulingsAt(db: Db, nodes: readonly Node[], cut: Cut | undefined): Promise<Ruled[]> {
  const asked = new Map<Node, Set<string>>();
  for (const node of nodes)
    for (const name of [node, anyClass(node)])
      asked.set(name, (asked.get(name) ?? new Set()).add(isName(node) ? classIn(node) : ''));
  const list = sql`any(${[...asked.keys()]}::text[])`;
  const { rows } = await sql<Omit<Ruled, 'at'> & { readonly at: number }>`
    select r.judgement, r.a, r.b, r.verdict, j.seq::int as at from ruling r join judgement j on j.id = r.judgement
    where ${cut === undefined ? sql`r.standing = 'yes'` : stoodBefore(cut)} and r.verdict <> 'unsure' and (r.judgement, r.n) in (
      select judgement, n from ruling where a = ${list} union select judgement, n from ruling where b = ${list})
    order by j.seq, r.n`.execute(db);
  return rows.flatMap((row) => {
    const classes = new Set([...(asked.get(row.a) ?? []), ...(asked.get(row.b) ?? [])]);
    return [...classes].map((of) => ({ ...row, a: asClass(row.a, of), b: asClass(row.b, of) }));
  });
}

/** Whether the in-article actor came in before; names were always there. */
const cameBefore = (cell: RawBuilder<unknown>, cut: Cut): RawBuilder<unknown> =>
  sql`exists (select 1 from actor_member m join article r on r.id = m.article where m.cell = ${cell} and ${before(cut)})`;

const tiedBefore = (cut: Cut): RawBuilder<unknown> =>
  cut.kind === 'revision'
    ? sql`revision <= ${cut.revision}`
    : sql`${cameBefore(sql`bond.a`, cut)} and (bond.b like '%=' or ${cameBefore(sql`bond.b`, cut)})`;
