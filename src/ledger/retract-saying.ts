import { sql } from 'kysely';
import type { Reading } from '../core/reading.ts';
import type { Report } from '../core/report.ts';
import type { Relink, ReportPair } from './ledger.ts';
import { entryReports } from './retell.ts';
import { noteMade } from './retired.ts';
import { groupSayings, joinSayings } from './saying.ts';
import type { Tx } from './store.ts';
import { writeWordings } from './wording.ts';

// Statements whose saying an article held together are compared with each other anew, so many of them and so many pairs.
const REPORTS = 200;
const PAIRS = 2000;

/**
 * Dissolves the sayings that an article reports, and gives the statements of other articles in them; of one that is
 * retracted, the sayings of all that it was one with.
 */
export async function loosenSayings(tx: Tx, article: string): Promise<string[]> {
  const { rows } = await sql<{ statement: string; article: string }>`
    with told as (
      select id from statement where article = ${article}
      union select body ->> 'statement' from retired where article = ${article} and of = 'restatement'
      union select body ->> 'other' from retired where article = ${article} and of = 'restatement'),
    gone as (delete from report where saying in (select saying from report where statement in (select id from told))
      returning statement, article)
    select statement, article from gone
    union select t.id, t.article from told join statement t on t.id = told.id`.execute(tx);
  return rows.filter((row) => row.article !== article).map(({ statement }) => statement);
}

/**
 * Groups statements into sayings again by the links there are; those that are one no longer are compared with each
 * other anew. Gives the numbers of the links that were found by it.
 */
export async function retieSayings(tx: Tx, article: string, ids: readonly string[], relink: Relink): Promise<number[]> {
  await groupSayings(tx, ids);
  if (ids.length === 0) return [];
  const reports = await reportsOf(tx, ids.slice(0, REPORTS));
  await standIn(tx, article, reports);
  const { rows } = await sql<{ statement: string; saying: number }>`
    select statement, saying::int as saying from report where statement = any(${[...ids]}::text[])`.execute(tx);
  const sayings = new Map(rows.map(({ statement, saying }) => [statement, saying]));
  const pairs: ReportPair[] = [];
  for (const [at, one] of reports.entries())
    for (const other of reports.slice(0, at)) {
      const [a, b] = [sayings.get(one.report.id), sayings.get(other.report.id)];
      if (one.article !== other.article && (a === undefined || a !== b) && pairs.length < PAIRS)
        pairs.push({ a: one.report, b: other.report });
    }
  const links = relink(pairs);
  if (links.length === 0) return [];
  const last = await sql<{ seq: string }>`select coalesce(max(seq), 0) as seq from restatement`.execute(tx);
  await joinSayings(tx, links);
  const made = await sql<{ seq: string }>`
    select seq from restatement where seq > ${last.rows[0]?.seq ?? 0}::bigint`.execute(tx);
  return made.rows.map(({ seq }) => Number(seq));
}

interface Told {
  readonly article: string;
  readonly report: Report;
}

/** Statements as they are compared with others, with the speakers of today, in the order in which they came in. */
async function reportsOf(tx: Tx, ids: readonly string[]): Promise<Told[]> {
  const wanted = new Set(ids);
  const { rows } = await sql<{ id: string; body: Reading; actors: { local: string; actor: string }[] | null }>`
    select r.id, b.body, (select json_agg(json_build_object('local', m.local, 'actor', m.actor))
      from actor_member m where m.article = r.id) as actors
    from article r join reading b on b.article = r.id
    where r.id in (select article from statement where id = any(${[...ids]}::text[])) order by r.seq`.execute(tx);
  return rows.flatMap(({ id, body, actors }) =>
    entryReports({ reading: body, actors: actors ?? [] })
      .filter((report) => wanted.has(report.id))
      .map((report) => ({ article: id, report })),
  );
}

/** What was found by the words of the retracted article is found by the same words of another one now. */
async function standIn(tx: Tx, article: string, told: readonly Told[]): Promise<void> {
  const ids = told.map(({ report }) => report.id);
  const held = await sql<{ statement: string }>`
    select statement from wording where statement = any(${ids}::text[])`.execute(tx);
  const had = new Set(held.rows.map(({ statement }) => statement));
  for (const one of new Set(told.map((row) => row.article)))
    await writeWordings(
      tx,
      one,
      told.filter((row) => row.article === one && !had.has(row.report.id)).map(({ report }) => report),
    );
  const now = await sql<{ statement: string }>`
    select statement from wording where statement = any(${ids}::text[])`.execute(tx);
  await noteMade(
    tx,
    article,
    'stand-in',
    now.rows.flatMap(({ statement }) => (had.has(statement) ? [] : [statement])),
  );
}
