import { type RawBuilder, sql } from 'kysely';
import type { LineagePrint, LineageText } from '../core/lineage.ts';
import { dayAway } from './bounds.ts';
import type { Db } from './store.ts';
import { plain } from './words.ts';

// What one text may be compared with, however large the ledger. A key that many texts have brings up the first and the
// last of them, and weighs the less the more it brings up: a line that an outlet puts under every article leads nowhere.
const KEYED = 24;
const COPIES = 48;
/** Share of the keys of the shorter text that both have to have; a fifth of its runs makes a copy. */
const LEAST = 0.04;
const RENDERED = 16;
const CREDITED = 16;
/** Of an outlet's texts near a day so many are looked through. */
const WINDOW = 100;
/** How long before a text another one may lie that it credits. */
const DAYS = 21;

/** The texts that may have to do with one: by runs of words, by names and figures in another language, by credits. */
export async function findKin(
  db: Db,
  { id, language }: Pick<LineageText, 'id' | 'language'>,
  print: LineagePrint,
): Promise<LineageText[]> {
  const marks = print.marks.map(plain);
  const { since, until } = print;
  const { rows } = await sql<{ n: string; body: Omit<LineageText, 'revision'> }>`
    with self as (select coalesce((select seq from article where id = ${id}), 0) as n),
    run as (
      select h.n, count(*) over (partition by k) as many from unnest(${print.runs.map(String)}::text[]::bigint[]) as k
      cross join lateral (
        (select n from print_run where key = k order by n limit ${KEYED}::int) union
        (select n from print_run where key = k order by n desc limit ${KEYED}::int)) h),
    mark as (
      select h.n, count(*) over (partition by m, l.language) as many from unnest(${marks}::text[]) as m
      cross join (select language from print_language where language <> ${language}) l
      cross join lateral (
        (select n from print_mark where mark = m and language = l.language order by n limit ${KEYED}::int) union
        (select n from print_mark where mark = m and language = l.language order by n desc limit ${KEYED}::int)) h),
    told as (${named('outlet', print.credits, marks, [since && dayAway(since, -DAYS), until])}),
    teller as (${named('credit', print.outlets, marks, [since, until && dayAway(until, DAYS)])}),
    kin as (
      (select r.n from (select n, count(*) as shared, sum(1.0 / many) as weight from run
          where n <> (select n from self) group by n) r join print p on p.n = r.n
        where r.shared >= ${LEAST}::float8 * least(p.runs, ${print.runs.length}::int) order by r.weight desc, r.n limit ${COPIES}::int)
      union
      (select n from mark where n <> (select n from self) group by n order by sum(1.0 / many) desc, n limit ${RENDERED}::int)
      union
      (select n from told where n <> (select n from self) order by likeness desc, n limit ${CREDITED}::int)
      union
      (select n from teller where n <> (select n from self) order by likeness desc, n limit ${CREDITED}::int))
    select p.n, p.body from kin join print p on p.n = kin.n order by p.n`.execute(db);
  return rows.map(({ n, body }) => ({ ...body, revision: Number(n) }));
}

/** Texts of some outlets, or with credits to them, near some days: each with the number of names and figures it shares. */
const named = (
  side: 'outlet' | 'credit',
  keys: readonly string[],
  marks: readonly string[],
  [from, to]: readonly [string | undefined, string | undefined],
): RawBuilder<unknown> => sql`
  select o.n, (select count(*) from unnest(p.marks) as m where m = any(${marks}::text[])) as likeness
  from unnest(${keys.map(plain)}::text[]) as k
  cross join lateral (select n from print_outlet where key = k and side = ${side} and until >= ${from ?? ''}
    and since <= ${to ?? '~'} order by until desc, n desc limit ${WINDOW}::int) o
  join print p on p.n = o.n`;
