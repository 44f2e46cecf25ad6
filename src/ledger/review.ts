import { type RawBuilder, sql } from 'kysely';
import type { MergeLine } from '../core/line.ts';
import type { Dispute, Filter, JudgementView, Page, ReviewRow } from '../core/view.ts';
import { briefsOf, sentencesAt } from './brief.ts';
import { countedPart } from './counted.ts';
import { judgementsBetween, ruledActors, viewsOf } from './judged.ts';
import { holderCites } from './merge-show.ts';
import type { Db } from './store.ts';

const LINES = 10;
const SENTENCES = 3;
const NAMES = 5;

interface Pair {
  readonly x: string;
  readonly y: string;
  readonly score: number | null;
  readonly seqs: number[];
  readonly unsure: string | null;
  readonly total: number;
}

/**
 * Pairs of actors that the machine was not sure of, the likeliest first; those that a person has spoken of are left
 * out, and who was not sure either comes last.
 */
export async function reviewPairs(db: Db, filter: Filter): Promise<Page<ReviewRow>> {
  const { rows, total } = await countedPart(
    db,
    (part) => sql<Pair>`
    with ruled as (${ruledActors}),
    said as (select least(a.actor, b.actor) as x, greatest(a.actor, b.actor) as y, a.verdict, max(a.judgement) as judgement
      from ruled a join ruled b on b.judgement = a.judgement and b.n = a.n and b.side > a.side
      group by 1, 2, 3),
    doubt as (select least(m.actor, t.id) as x, greatest(m.actor, t.id) as y, g.seq, (g.reason ->> 'score')::float8 as score
      from merge g join actor_member m on m.cell = g.cell join actor o on o.id = g.b join actor t on t.id = coalesce(o.moved_to, o.id)
      where g.verdict = 'unsure' and m.actor <> t.id)
    select d.x, d.y, max(d.score) as score, (array_agg(d.seq::int order by d.score desc nulls last, d.seq))[1:${sql.lit(LINES)}] as seqs,
      max(u.judgement) as unsure, count(*) over ()::int as total
    from doubt d left join said u on u.x = d.x and u.y = d.y and u.verdict = 'unsure'
    where not exists (select 1 from said s where s.x = d.x and s.y = d.y and s.verdict = 'different')
      ${filter.actor === undefined ? sql`` : sql`and (select coalesce(moved_to, id) from actor where id = ${filter.actor}) in (d.x, d.y)`}
    group by d.x, d.y
    order by max(u.judgement) is not null, max(d.score) desc nulls last, d.x, d.y ${part}`,
    filter,
  );
  const briefs = await briefsOf(
    db,
    rows.flatMap(({ x, y }) => [x, y]),
  );
  const lines = await linesOf(
    db,
    rows.flatMap(({ seqs }) => seqs),
  );
  const unsure = new Map(
    (await viewsOf(db, new Set(rows.flatMap((row) => row.unsure ?? [])))).map((view) => [view.id, view]),
  );
  const names = await otherNames(db, [...briefs.keys()]);
  const shown: ReviewRow[] = [];
  for (const row of rows) {
    const [a, b] = [briefs.get(row.x), briefs.get(row.y)];
    if (!a || !b) continue;
    const own = row.seqs.flatMap((seq) => lines.get(seq) ?? []);
    const said = row.unsure === null ? undefined : unsure.get(row.unsure);
    shown.push({
      ...{ a, b, names: { a: names.get(a.id) ?? [], b: names.get(b.id) ?? [] } },
      ...(row.score === null ? {} : { score: row.score }),
      lines: own.map(({ merge }) => merge),
      sentences: await sentencesOf(db, own, a.id),
      ...(said === undefined ? {} : { unsure: said }),
    });
  }
  return { rows: shown, total };
}

/** What actors are called beside the name that is shown, most used first. */
async function otherNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ id: string; names: string[] }>`
    select a.id, array(select n.text from actor_name n where n.actor = a.id and n.text <> a.name group by n.text
      order by sum(n.articles) desc, length(n.text) desc, n.text limit ${NAMES}) as names
    from actor a where a.id = any(${[...ids]}::text[])`.execute(db);
  return new Map(rows.map(({ id, names }) => [id, names]));
}

interface Found {
  readonly merge: MergeLine;
  /** The actor of the in-article actor that the line was written for. */
  readonly own: string;
  readonly other: string;
}

async function linesOf(db: Db, seqs: readonly number[]): Promise<ReadonlyMap<number, Found>> {
  const { rows } = await sql<{ seq: number; own: string; other: string } & MergeLine & { on: MergeLine['on'] | null }>`
    select g.seq::int as seq, g.a, g.b, g.verdict, g.reason, g.names as "on", m.actor as own, coalesce(o.moved_to, o.id) as other
    from merge g join actor_member m on m.cell = g.cell join actor o on o.id = g.b
    where g.seq = any(${[...seqs]}::bigint[])`.execute(db);
  return new Map(
    rows.map(({ seq, own, other, on, ...merge }) => [seq, { merge: { ...merge, ...(on ? { on } : {}) }, own, other }]),
  );
}

/** Sentences that name either side of some lines. */
async function sentencesOf(db: Db, lines: readonly Found[], a: string): Promise<ReviewRow['sentences']> {
  const own = (side: boolean) => lines.filter((line) => (line.own === a) === side);
  const cites = async (side: boolean) => [
    ...own(side).flatMap(({ merge }) => merge.reason.cites),
    ...(await holderCites(
      db,
      own(!side).map(({ other, merge }) => ({ actor: other, name: merge.on?.[1] })),
    )),
  ];
  const of = async (side: boolean) => (await sentencesAt(db, await cites(side))).slice(0, SENTENCES);
  return { a: await of(true), b: await of(false) };
}

/** Actors that some text takes for this one and that are kept apart from it, each once. */
export async function disputesOf(db: Db, actor: string): Promise<Dispute[]> {
  const { rows } = await sql<{ other: string; seqs: number[] }>`
    with own as (${refused(actor)})
    select other, (array_agg(seq order by seq))[1:${sql.lit(LINES)}] as seqs from own group by other order by other`.execute(
    db,
  );
  const briefs = await briefsOf(
    db,
    rows.map(({ other }) => other),
  );
  const lines = await linesOf(
    db,
    rows.flatMap(({ seqs }) => seqs),
  );
  const disputes: Dispute[] = [];
  for (const { other, seqs } of rows) {
    const brief = briefs.get(other);
    if (!brief) continue;
    const judgement = different(await judgementsBetween(db, actor, other));
    disputes.push({
      other: brief,
      lines: seqs.flatMap((seq) => lines.get(seq)?.merge ?? []),
      ...(judgement === undefined ? {} : { judgement }),
    });
  }
  return disputes;
}

const different = (views: readonly JudgementView[]): JudgementView | undefined =>
  views.find(({ verdict }) => verdict === 'different');

/** Decisions that would have made an actor one with another, and names that texts give to both. */
const refused = (actor: string): RawBuilder<unknown> => sql`
  select g.seq::int as seq, h.actor as other from actor_member m join merge g on g.cell = m.cell
    join actor_member h on h.cell = g.holder
    where m.actor = ${actor} and h.actor <> ${actor} and g.verdict = 'same'
  union select g.seq::int, m.actor from actor_member h join merge g on g.holder = h.cell join actor_member m on m.cell = g.cell
    where h.actor = ${actor} and m.actor <> ${actor} and g.verdict = 'same'
  union select g.seq::int, coalesce(o.moved_to, o.id) from actor_member m join merge g on g.cell = m.cell join actor o on o.id = g.b
    where m.actor = ${actor} and g.verdict = 'unsure' and g.reason ->> 'rule' = 'disputed-name'
      and coalesce(o.moved_to, o.id) <> ${actor}
  union select g.seq::int, m.actor from actor o join merge g on g.b = o.id join actor_member m on m.cell = g.cell
    where coalesce(o.moved_to, o.id) = ${actor} and g.verdict = 'unsure' and g.reason ->> 'rule' = 'disputed-name'
      and m.actor <> ${actor}`;

/** What speaks for one actor, of two that are apart: decisions overruled, and doubts. */
export async function linesBetween(db: Db, a: string, b: string): Promise<MergeLine[]> {
  const { rows } = await sql<{ seq: number }>`
    select g.seq::int as seq from actor_member m join merge g on g.cell = m.cell join actor o on o.id = g.b
      where (m.actor = ${a} and coalesce(o.moved_to, o.id) = ${b}) or (m.actor = ${b} and coalesce(o.moved_to, o.id) = ${a})
    union select g.seq::int from actor_member m join merge g on g.cell = m.cell join actor_member h on h.cell = g.holder
      where (m.actor = ${a} and h.actor = ${b}) or (m.actor = ${b} and h.actor = ${a})
    order by 1 limit ${LINES}::int`.execute(db);
  const lines = await linesOf(
    db,
    rows.map(({ seq }) => seq),
  );
  return rows.flatMap(({ seq }) => lines.get(seq)?.merge ?? []);
}
