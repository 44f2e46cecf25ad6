import { sql } from 'kysely';
import type { ActorMerge, Cite, MergeLine } from '../core/line.ts';
import type { JudgementView, Whom, Why, WhyEnd, WhyStep } from '../core/view.ts';
import { sentencesAt } from './brief.ts';
import { lettersIn, nameNode, readNameAbout } from './identity-node.ts';
import { judgementsBetween, judgementsOf } from './judged.ts';
import { mergesOf } from './merge-show.ts';
import { linesBetween } from './review.ts';
import type { Db } from './store.ts';
import { foldWords } from './words.ts';

interface Member {
  readonly cell: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly name: string;
  readonly type: string;
  readonly names: readonly { readonly text: string; readonly cite: Cite }[];
}

interface Edge {
  readonly from: WhyEnd;
  readonly to: WhyEnd;
  readonly merge?: MergeLine;
  readonly judgement?: JudgementView;
}

/** Why two references mean one actor, name by name, or what keeps them apart. */
export async function why(db: Db, a: Whom, b: Whom): Promise<Why> {
  const one = a.id === b.id;
  return {
    a: briefOf(a),
    b: briefOf(b),
    one,
    steps: one ? await stepsBetween(db, a, b) : [],
    judgements: one ? await judgementsOf(db, a.id) : await judgementsBetween(db, a.id, b.id),
    lines: one ? [] : await linesBetween(db, a.id, b.id),
  };
}

const briefOf = ({ id, name, type, articles }: Whom) => ({ id, name, type, articles });

/** The fewest steps that lead from the one name to the other, each with its sentences. */
async function stepsBetween(db: Db, a: Whom, b: Whom): Promise<WhyStep[]> {
  const { rows: members } = await sql<Member>`
    select m.cell, m.article, r.outlet, m.name, m.type, m.names from actor_member m join article r on r.id = m.article
    where m.actor = ${a.id} order by r.seq, length(m.local), m.local`.execute(db);
  const merges = await mergesOf(db, a.id);
  const judgements = (await judgementsOf(db, a.id)).filter(({ verdict }) => verdict === 'same');
  const { rows: bonds } = await sql<{ a: string; b: string }>`
    select o.a, o.b from bond o join actor_member m on m.cell = o.a where m.actor = ${a.id} order by o.a, o.b`.execute(
    db,
  );
  const { rows: founders } = await sql<{ id: string; founder: string }>`
    select id, founder from actor where founder = any(${members.map(({ cell }) => cell)}::text[])`.execute(db);
  const edges = edgesOf(members, merges, judgements, bonds, new Map(founders.map(({ id, founder }) => [id, founder])));
  const path = shortest(edges, keyOf({ name: a.by, cell: a.cell }), keyOf({ name: b.by, cell: b.cell }));
  const steps: WhyStep[] = [];
  for (const edge of path) steps.push({ ...edge, sentences: await sentencesAt(db, citesOf(edge, members)) });
  return steps;
}

/** Every tie between names of an actor: in one article, between articles, and by people. */
function edgesOf(
  members: readonly Member[],
  merges: readonly ActorMerge[],
  judgements: readonly JudgementView[],
  bonds: readonly { readonly a: string; readonly b: string }[],
  founders: ReadonlyMap<string, string>,
): Edge[] {
  const byCell = new Map(members.map((member) => [member.cell, member]));
  const end = (cell: string | undefined, name?: string): WhyEnd | undefined => {
    const member = cell === undefined ? undefined : byCell.get(cell);
    if (!member) return undefined;
    const outlet = member.outlet === null ? {} : { outlet: member.outlet };
    return { name: name ?? member.name, cell: member.cell, article: member.article, ...outlet };
  };
  const edges: Edge[] = [];
  const tie = (from: WhyEnd | undefined, to: WhyEnd | undefined, by: Pick<Edge, 'merge' | 'judgement'> = {}): void => {
    if (from && to) edges.push({ from, to, ...by });
  };
  for (const { member, holder, ...merge } of merges) {
    if (merge.verdict !== 'same') continue;
    if (holder === undefined) tie(end(member, merge.a), end(member, merge.b), { merge });
    else tie(end(member, merge.on?.[0]), end(holder, merge.on?.[1]), { merge });
  }
  // Whatever else an article calls somebody is one with his name there.
  for (const { cell, name, names } of members)
    for (const { text } of names) if (text !== name) tie(end(cell, name), end(cell, text));
  const nameEnd = (about: string): WhyEnd | undefined => {
    const name = readNameAbout(about)?.name;
    return name === undefined ? undefined : { name: foldWords(name) };
  };
  for (const judgement of judgements) {
    const [first, ...others] = judgement.about.map((one) => nameEnd(one) ?? end(founders.get(one) ?? one));
    for (const other of others) tie(first, other, { judgement });
  }
  for (const { a, b } of bonds) {
    const member = byCell.get(a);
    if (!member) continue;
    if (b === nameNode(member.type, member.name)) tie(end(a), { name: lettersIn(b) });
    else tie(end(a), end(b));
  }
  return edges;
}

const keyOf = ({ name, cell }: WhyEnd): string => JSON.stringify([cell ?? '', name]);

/** The way with fewest edges; a decision is preferred to the bare fact that one article uses two names. */
function shortest(edges: readonly Edge[], from: string, to: string): Edge[] {
  const leads = new Map<string, Edge[]>();
  for (const edge of edges)
    for (const one of [edge, { ...edge, from: edge.to, to: edge.from }])
      leads.set(keyOf(one.from), [...(leads.get(keyOf(one.from)) ?? []), one]);
  const came = new Map<string, Edge | undefined>([[from, undefined]]);
  for (let rim = [from]; rim.length > 0 && !came.has(to); ) {
    const next: string[] = [];
    for (const key of rim)
      for (const edge of leads.get(key) ?? []) {
        const other = keyOf(edge.to);
        if (came.has(other)) continue;
        came.set(other, edge);
        next.push(other);
      }
    rim = next;
  }
  const path: Edge[] = [];
  for (let edge = came.get(to); edge; edge = came.get(keyOf(edge.from))) path.unshift(edge);
  return path;
}

/** The places a step rests on: those of its decision, and where either name stands. */
function citesOf({ from, to, merge }: Edge, members: readonly Member[]): Cite[] {
  const standing = [from, to].flatMap(
    ({ cell, name }) =>
      members.find((member) => member.cell === cell)?.names.find(({ text }) => text === name)?.cite ?? [],
  );
  return [...(merge?.reason.cites ?? []), ...standing];
}
