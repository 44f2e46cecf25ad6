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
    select r.statement, s.articles, s.outlets, f.statement as first, r.since <= f.until || '~' as early,
      (select o.since from report o where o.saying = r.saying and o.statement <> f.statement order by o.since limit 1)
        <= f.until || '~' as open
    from report r join saying s on s.n = r.saying
    cross join lateral (select e.statement, t.until from report e join statement t on t.id = e.statement
      where e.saying = r.saying order by e.rank limit 1) f
    where r.statement = any(${[...ids]}::text[])`.execute(db);
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

/** Why a statement is one with another report: beside the first one where they were compared, else beside another. */
export async function reasonOf(db: Db, id: string, first: string): Promise<Reason | undefined> {
  const { rows } = await sql<{ reason: Reason }>`
    select reason from restatement where statement = ${id} or other = ${id}
    order by (statement = ${first} or other = ${first}) desc, seq limit 1`.execute(db);
  return rows[0]?.reason;
}

/** The links that came in with the statements of an article, in the order they were found. */
export async function linksOf(
  db: Db,
  article: string,
): Promise<ReadonlyMap<string, { readonly to: string; readonly reason: Reason }[]>> {
  const { rows } = await sql<{ statement: string; other: string; reason: Reason }>`
    select l.statement, l.other, l.reason from restatement l join statement t on t.id = l.statement
    where t.article = ${article} order by l.seq`.execute(db);
  const links = new Map<string, { to: string; reason: Reason }[]>();
  for (const { statement, other, reason } of rows)
    links.set(statement, [...(links.get(statement) ?? []), { to: other, reason }]);
  return links;
}
