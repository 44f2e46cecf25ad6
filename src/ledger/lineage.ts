import { sql } from 'kysely';
import type { Cite, Line, Reason } from '../core/line.ts';
import type { LineageEdge, LineageEnd, LineageRow, LineageType } from '../core/lineage.ts';
import type { Published } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import type { Filter, Page } from '../core/view.ts';
import type { EdgeBody } from './lineage-write.ts';
import { type Condition, part, reported, where } from './narrow.ts';
import type { Db } from './store.ts';

interface Stored {
  readonly child: string;
  readonly parent: string;
  readonly type: LineageType;
  readonly overlap: number;
  readonly back: number;
  readonly body: EdgeBody | null;
  readonly judgement: string | null;
  readonly judge: string | null;
  readonly from_text: Text;
  readonly to_text: Text | null;
}

interface Text {
  readonly title: string | null;
  readonly opening: string;
  readonly outlet: string | null;
  readonly published: Published | null;
  readonly text: string;
  readonly house: string | null;
}

/** One end of an edge; an article without a print, fresh from an import, has its words in its reading. */
const END = (article: string, print: string) => sql`json_build_object('title', ${sql.ref(`${article}.title`)},
  'opening', ${sql.ref(`${article}.opening`)}, 'outlet', ${sql.ref(`${article}.outlet`)},
  'published', ${sql.ref(`${article}.published`)}, 'text', coalesce(${sql.ref(`${print}.body`)} ->> 'text',
    (select r.body ->> 'text' from reading r where r.article = ${sql.ref(`${article}.id`)})),
  'house', ${sql.ref(`${print}.body`)} ->> 'house')`;

const EDGES = sql`
  select e.child, e.parent, e.type, e.overlap, e.back, e.body, e.judgement, j.by as judge,
    ${END('t', 'f')} as from_text, case when p.id is null then null else ${END('p', 'g')} end as to_text
  from edge e join article t on t.id = e.child left join print f on f.article = e.child
  left join article p on p.id = e.parent left join print g on g.article = e.parent
  left join judgement j on j.id = e.judgement`;

/** Edges by the day of the child's report, then by child and parent; undated ones last. */
export async function listLineage(db: Db, filter: Filter): Promise<Page<LineageRow>> {
  const conditions = narrow(filter);
  const { rows } = await sql<Stored>`${EDGES} ${where(conditions)}
    order by t.since, e.child, e.parent ${part(filter)}`.execute(db);
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from edge e join article t on t.id = e.child ${where(conditions)}`.execute(db);
  return { rows: rows.map(show), total: counted.rows[0]?.n ?? 0 };
}

const narrow = (filter: Filter): Condition[] => [
  ...reported('t', filter),
  ...(filter.article === undefined ? [] : [sql`(e.child = ${filter.article} or e.parent = ${filter.article})`]),
  ...(filter.type === undefined ? [] : [sql`e.type = ${filter.type}`]),
];

/** Some articles and all that these come from, as `up`. */
export const upFrom = (articles: readonly string[]) => sql`with recursive up as (
  select id collate "C" as id from unnest(${[...articles]}::text[]) as r (id) union select e.parent from up join edge e on e.child = up.id)`;

/**
 * The edges of some articles and of all that these come from, up to the roots: what tells their origins. In the order of
 * child and parent.
 */
export async function descentEdges(db: Db, articles: readonly string[]): Promise<LineageEdge[]> {
  const { rows } = await sql<Stored>`
    ${upFrom(articles)}
    ${EDGES} where e.child in (select id from up) order by e.child, e.parent`.execute(db);
  return rows.map((row) => {
    const { id: _id, from: _from, to: _to, house: _house, judgement: _judgement, ...edge } = show(row);
    return edge;
  });
}

/** Every edge as a line of the export, in the order in which the children came in. */
export async function* lineageLines(db: Db): AsyncIterable<Line> {
  const { rows } = await sql<{ child: string }>`
    select e.child from edge e join article t on t.id = e.child group by e.child, t.seq order by t.seq`.execute(db);
  for (const { child } of rows) {
    const edges = await sql<Stored>`${EDGES} where e.child = ${child} order by e.parent`.execute(db);
    for (const { id, parent, type, overlap, back, by, passages, reason } of edges.rows.map(show))
      yield {
        ...{ kind: 'lineage', id, from: child, to: parent, type, overlap, back },
        ...(by === undefined ? {} : { by }),
        ...{ passages, reason },
      };
  }
}

function show({ child, parent, type, overlap, back, body, judgement, judge, from_text, to_text }: Stored): LineageRow {
  const cite = (article: string, text: Text | null, span: Span): Cite => ({
    ...{ article, span, quote: text?.text?.slice(...span) ?? '' },
  });
  const house = from_text.house !== null && from_text.house === to_text?.house ? from_text.house : undefined;
  return {
    id: edgeId(child, parent),
    ...{ child, parent, type, overlap, back },
    ...(body?.by === undefined ? {} : { by: body.by }),
    passages: (body?.passages ?? []).map(([from, to]) => ({
      from: cite(child, from_text, from),
      to: cite(parent, to_text, to),
    })),
    reason: { ...(body?.reason ?? JUDGED), ...(judge === null ? {} : { by: judge }) },
    from: end(child, from_text),
    to: end(parent, to_text),
    ...(house === undefined ? {} : { house }),
    ...(judgement === null ? {} : { judgement }),
  };
}

/** Why an edge stands that only a person drew. */
const JUDGED: Reason = { rule: 'judgement', version: '1', cites: [] };

/** The id under which an edge is shown. */
const edgeId = (child: string, parent: string): string => `${child}~${parent}`;

const end = (id: string, text: Text | null): LineageEnd =>
  text === null
    ? { id, title: id.replace(/^outlet:/, '') }
    : {
        id,
        title: text.title ?? text.opening,
        ...(text.outlet === null ? {} : { outlet: text.outlet }),
        ...(text.published === null ? {} : { published: text.published.value }),
      };
