import { type RawBuilder, sql } from 'kysely';
import { isOutletId, type LineageAsk, type LineageKin, type LineageText } from '../core/lineage.ts';
import { dayAway } from './bounds.ts';
import { type Found, findCopies, KEYED } from './lineage-copy.ts';
import type { Db } from './store.ts';
import { plain } from './words.ts';

// What one text may be compared with, however large the ledger. A key that many texts have brings up the first and the
// last of them, and weighs the less the more it brings up: a line that an outlet puts under every article leads nowhere.
const RENDERED = 16;
const CREDITED = 16;
/** Of an outlet's texts near a day so many are looked through. */
const WINDOW = 100;
/** How long before a text another one may lie that it credits. */
const DAYS = 21;

/**
 * The texts that may have to do with each of some: by runs of words, by names and figures in another language, by credits.
 * All at once, since texts that are near to one another bring up much the same. Side queries have a limit each, so
 * that they go through an index even before the database has statistics.
 */
export async function findKin(db: Db, asked: readonly LineageAsk[], known: readonly string[]): Promise<LineageKin> {
  if (asked.length === 0) return { near: [], texts: [] };
  const { selves, languages } = await placesOf(db, asked);
  const copies = await findCopies(db, asked, selves);
  const parts = [byNumber(copies), byMarks(asked, languages), byCredits(asked)].flatMap((part) => part ?? []);
  const { rows } = await sql<{ at: number; article: string }>`
    with ask as materialized (
      select * from unnest(${asked.map((_, at) => at)}::int[], ${selves.map(String)}::text[]::bigint[]) as r (at, self)),
    ${sql.join(parts.map(({ ctes }) => ctes))}
    select kin.at, p.article from (${sql.join(
      parts.map(({ found }) => found),
      sql` union `,
    )}) as kin
    cross join lateral (select article from print where n = kin.n limit 1) p order by kin.at, kin.n`.execute(db);
  const near = asked.map((): string[] => []);
  for (const { at, article } of rows) near[at]?.push(article);
  return { near, texts: await textsOf(db, new Set(near.flat()), new Set(known)) };
}

/** The texts that each of some comes from, in the order of their ids; an outlet is none. */
export async function findParents(db: Db, articles: readonly string[], known: readonly string[]): Promise<LineageKin> {
  if (articles.length === 0) return { near: [], texts: [] };
  const { rows } = await sql<{ child: string; parent: string }>`
    select child, parent from lineage where child = any(${[...articles]}::text[]) order by child, parent`.execute(db);
  const found = rows.filter(({ parent }) => !isOutletId(parent));
  const near = articles.map((id) => found.filter(({ child }) => child === id).map(({ parent }) => parent));
  return { near, texts: await textsOf(db, new Set(near.flat()), new Set(known)) };
}

/** The numbers of texts, 0 for one that is not in yet, and the languages there are texts in. */
async function placesOf(
  db: Db,
  asked: readonly LineageAsk[],
): Promise<{ readonly selves: readonly number[]; readonly languages: readonly string[] }> {
  const { rows } = await sql<{ selves: number[]; languages: string[] }>`
    select array(select language from print_language) as languages, array(
      select coalesce((select seq from article where id = r.id limit 1), 0)::float8
      from unnest(${asked.map(({ text }) => text.id)}::text[]) with ordinality as r (id, at) order by r.at) as selves`.execute(
    db,
  );
  return rows[0] ?? { selves: [], languages: [] };
}

/** The texts themselves, each once. */
async function textsOf(db: Db, wanted: ReadonlySet<string>, known: ReadonlySet<string>): Promise<LineageText[]> {
  const missing = [...wanted].filter((id) => !known.has(id));
  if (missing.length === 0) return [];
  const { rows } = await sql<{ n: string; body: Omit<LineageText, 'revision'> }>`
    select p.n, p.body from unnest(${missing}::text[]) as r (id)
    cross join lateral (select n, body from print where article = r.id limit 1) p order by p.n`.execute(db);
  return rows.map(({ n, body }) => ({ ...body, revision: Number(n) }));
}

/** One way to find texts: named queries, and the one that gives what is found for which of those that are asked for. */
interface Part {
  readonly ctes: RawBuilder<unknown>;
  readonly found: RawBuilder<unknown>;
}

/** Texts that were found already. */
const byNumber = (found: readonly Found[]): Part => ({
  ctes: sql`
    copy as (select * from unnest(${found.map(({ at }) => at)}::int[], ${found.map(({ n }) => String(n))}::text[]::bigint[]) as r (at, n))`,
  found: sql`select at, n from copy`,
});

/** By the names and figures they share with texts of other languages. */
function byMarks(asked: readonly LineageAsk[], languages: readonly string[]): Part | undefined {
  const marks = asked.flatMap(({ text, print }, at) =>
    languages
      .filter((language) => language !== text.language)
      .flatMap((language) => print.marks.map((mark) => ({ at, mark: plain(mark), language }))),
  );
  if (marks.length === 0) return undefined;
  const ctes = sql`
    mark as materialized (
      select m.at, h.n, count(*) over (partition by m.at, m.mark, m.language) as many
      from unnest(${marks.map(({ at }) => at)}::int[], ${marks.map(({ mark }) => mark)}::text[],
        ${marks.map(({ language }) => language)}::text[]) as m (at, mark, language)
      cross join lateral (
        (select n from print_mark where mark = m.mark and language = m.language order by n limit ${KEYED}::int) union
        (select n from print_mark where mark = m.mark and language = m.language order by n desc limit ${KEYED}::int)) h),
    rendered as (
      select mark.at, mark.n, row_number() over (partition by mark.at order by sum(1.0 / many) desc, mark.n) as place
      from mark join ask on ask.at = mark.at where mark.n <> ask.self group by mark.at, mark.n)`;
  return { ctes, found: sql`select at, n from rendered where place <= ${RENDERED}::int` };
}

interface Named {
  readonly at: number;
  /** Whether texts of the outlet are asked for, or texts that credit it. */
  readonly side: 'outlet' | 'credit';
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** By credits: texts of the outlets they credit, and texts that credit theirs, near their days; those that share most names and figures. */
function byCredits(asked: readonly LineageAsk[]): Part | undefined {
  const named = asked.flatMap(({ print: { outlets, credits, since, until } }, at): Named[] => [
    ...credits.map((key) => {
      const from = since === undefined ? '' : dayAway(since, -DAYS);
      return { at, side: 'outlet' as const, key: plain(key), from, to: until ?? '~' };
    }),
    ...outlets.map((key) => {
      const to = until === undefined ? '~' : dayAway(until, DAYS);
      return { at, side: 'credit' as const, key: plain(key), from: since ?? '', to };
    }),
  ]);
  if (named.length === 0) return undefined;
  const marks = asked.map(({ print }) => JSON.stringify(print.marks.map(plain)));
  const ctes = sql`
    named as materialized (
      select k.at, k.side, o.n, p.marks
      from unnest(${named.map(({ at }) => at)}::int[], ${named.map(({ side }) => side)}::text[],
        ${named.map(({ key }) => key)}::text[], ${named.map(({ from }) => from)}::text[],
        ${named.map(({ to }) => to)}::text[]) as k (at, side, key, low, high)
      cross join lateral (select n from print_outlet where key = k.key and side = k.side and until >= k.low
        and since <= k.high order by until desc, n desc limit ${WINDOW}::int) o
      cross join lateral (select marks from print where n = o.n limit 1) p),
    credited as (
      select named.at, named.n, row_number() over (partition by named.at, named.side order by (
          select count(*) from unnest(named.marks) as m
          where m in (select json_array_elements_text(o.marks::json) from unnest(${marks}::text[]) with ordinality as o (marks, at)
            where o.at = named.at + 1)) desc, named.n) as place
      from named join ask on ask.at = named.at where named.n <> ask.self)`;
  return { ctes, found: sql`select at, n from credited where place <= ${CREDITED}::int` };
}
