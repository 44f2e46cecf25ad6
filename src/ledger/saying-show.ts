import { type RawBuilder, sql } from 'kysely';
import type { Reason } from '../core/line.ts';
import type { StatementRow } from '../core/view.ts';
import type { Db } from './store.ts';

interface Stored {
  readonly statement: string;
  readonly articles: number;
  readonly outlets: number;
  readonly first: string;
  /** This one may have come out as early as the first; nobody can tell where that has no date. */
  readonly early: boolean | null;
  /** Another report than the first may have come out as early. */
  readonly open: boolean | null;
}

/**
 * The sayings that statements report, for those whose saying more than one article reports. Its id is that of the
 * report that is surely out first. All that may have come out as early are called first, and that they share it; where
 * no report has a date, none is.
 */
export async function sayingsOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<StatementRow, 'saying'>>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Stored>`
    with wanted as materialized (select statement, saying, since from report where statement = any(${[...ids]}::text[])),
    told as (
      select r.saying, count(distinct r.article)::int as articles, count(distinct r.outlet)::int as outlets,
        min(r.rank) as rank, (array_agg(r.since order by r.since))[1:2] as early
      from report r where r.saying in (select saying from wanted) group by r.saying)
    select w.statement, t.articles, t.outlets, f.statement as first, w.since <= s.until || '~' as early,
      t.early[2] <= s.until || '~' as open
    from wanted w join told t on t.saying = w.saying
    join report f on f.saying = t.saying and f.rank = t.rank
    join statement s on s.id = f.statement`.execute(db);
  return new Map(
    rows.map(({ statement, articles, outlets, first, early, open }) => [
      statement,
      {
        saying: {
          ...{ id: first, articles, outlets, first: early === true },
          ...(early && open ? { shared: true } : {}),
        },
      },
    ]),
  );
}

/** The statements that report the saying of this one, itself among them; alone where nothing else reports it. */
export const sayingCondition = (id: string): RawBuilder<unknown> =>
  sql`(t.id = ${id} or t.id in (select r.statement from report r
    where r.saying = (select o.saying from report o where o.statement = ${id})))`;

// A statement shows so many other reports at most; its saying tells in how many articles there are.
const MOST = 500;

/** Ids of the other reports of a statement's saying: the earliest first, undated ones last. */
export async function otherReports(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ statement: string }>`
    select r.statement from report r where r.saying = (select o.saying from report o where o.statement = ${id})
      and r.statement <> ${id} order by r.rank limit ${MOST}`.execute(db);
  return rows.map(({ statement }) => statement);
}

/** A link with the sentences it rests on. */
interface Linked {
  readonly statement: string;
  readonly other: string;
  readonly rule: string;
  readonly version: string;
  readonly score: number | null;
  readonly cites: Reason['cites'];
}

const LINK = sql`l.statement, l.other, l.rule, l.version, l.score,
  json_build_array(a.body -> 'sentence', b.body -> 'sentence') as cites
  from restatement l join statement a on a.id = l.statement join statement b on b.id = l.other`;

const asReason = ({ rule, version, score, cites }: Linked): Reason => ({
  rule,
  version,
  ...(score === null ? {} : { score }),
  cites,
});

/** Why a statement is one with another report: beside the first one where they were compared, else beside another. */
export async function reasonOf(db: Db, id: string, first: string): Promise<Reason | undefined> {
  const { rows } = await sql<Linked>`
    select ${LINK} where l.statement = ${id} or l.other = ${id}
    order by (l.statement = ${first} or l.other = ${first}) desc, l.seq limit 1`.execute(db);
  return rows[0] && asReason(rows[0]);
}

/** The links that came in with the statements of an article, in the order they were found. */
export async function linksOf(
  db: Db,
  article: string,
): Promise<ReadonlyMap<string, { readonly to: string; readonly reason: Reason }[]>> {
  const { rows } = await sql<Linked>`select ${LINK} where a.article = ${article} order by l.seq`.execute(db);
  const links = new Map<string, { to: string; reason: Reason }[]>();
  for (const link of rows)
    links.set(link.statement, [...(links.get(link.statement) ?? []), { to: link.other, reason: asReason(link) }]);
  return links;
}
