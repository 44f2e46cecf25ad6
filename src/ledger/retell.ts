import { sql } from 'kysely';
import { cellId } from '../core/id.ts';
import type { Reading } from '../core/reading.ts';
import type { Report } from '../core/report.ts';
import { dayAway } from './bounds.ts';
import type { ActorEntry, Entry, ReportPair } from './ledger.ts';
import { reportsOf } from './reports.ts';
import type { Db } from './store.ts';
import { ANYBODY, keysOf, PRINT } from './wording.ts';

// What one statement may be compared with and one of its keys may bring up, however large the ledger, and how many pairs
// two joined actors may bring up.
const MOST = 12;
const MOST_KEYED = 16;
const MOST_JOINED = 2000;
/** Reports further apart are found by their quotation only. */
const DAYS = 8;

interface Stored {
  readonly statement: string;
  readonly actor: string;
  readonly body: Omit<Report, 'id' | 'speaker'>;
}

/**
 * The statements of an article beside those of the ledger that may report the same, and those of actors that the
 * article proves to be one beside each other. All of them with the actors as they will be once it is in.
 */
export async function findPairs(db: Db, entry: Pick<Entry, 'reading' | 'actors' | 'joins'>): Promise<ReportPair[]> {
  const reports = entryReports(entry);
  const into = new Map(entry.joins.map((join) => [join.from, join.into]));
  const today = (actor: string): string => into.get(actor) ?? actor;
  const show = ({ statement, actor, body }: Stored): Report => ({
    id: statement,
    ...(actor === ANYBODY ? {} : { speaker: today(actor) }),
    ...body,
  });
  const joining = await joinedPairs(db, entry.joins);
  const pairs = [
    ...(await candidatePairs(db, reports, entry.joins)).map(({ at, ...found }) => ({
      a: reports[at] as Report,
      b: show(found),
    })),
    ...joining.map(([a, b]) => ({ a: show(a), b: show(b) })),
  ];
  return pairs;
}

/** The reports of an article, each with the ledger actor that speaks. */
export function entryReports({
  reading,
  actors,
}: {
  readonly reading: Reading;
  readonly actors: readonly Pick<ActorEntry, 'local' | 'actor'>[];
}): Report[] {
  const owner = new Map(actors.map(({ local, actor }) => [cellId(reading.id, local), actor]));
  return reportsOf(reading).map(({ speaker, ...report }) => {
    const actor = speaker === undefined ? undefined : owner.get(speaker);
    return actor === undefined ? report : { ...report, speaker: actor };
  });
}

interface Ask {
  readonly at: number;
  readonly actor: string;
  readonly key: string;
  readonly low: string;
  readonly high: string;
}

/**
 * Those in the ledger that share most keys with each report; the one that has the very same words stands for
 * all. Side joins have a limit each, so that they go through an index even before the database has statistics.
 */
async function candidatePairs(
  db: Db,
  reports: readonly Report[],
  joins: Entry['joins'],
): Promise<(Stored & { at: number })[]> {
  const asks = reports.flatMap((report, at) => asksOf(report, at, joins));
  if (asks.length === 0) return [];
  const { rows } = await sql<Stored & { at: number }>`
    with ask as materialized (
      select * from unnest(${asks.map(({ at }) => at)}::int[], ${asks.map(({ actor }) => actor)}::text[],
        ${asks.map(({ key }) => key)}::text[], ${asks.map(({ key }) => key.startsWith(PRINT))}::bool[],
        ${asks.map(({ low }) => low)}::text[], ${asks.map(({ high }) => high)}::text[])
        as r (at, actor, key, print, low, high)),
    twin as materialized (
      select a.at, min(k.statement) as statement from ask a cross join lateral (
        select w.statement from wording_key w where w.actor = a.actor and w.key = a.key and w.since = '' limit 1) k
      where a.print group by a.at),
    near as (
      select a.at, k.statement, row_number() over (partition by a.at order by count(*) desc, k.statement) as place
      from ask a cross join lateral (
        select w.statement from wording_key w
        where w.actor = a.actor and w.key = a.key and w.since between a.low and a.high
        order by w.since desc, w.statement desc limit ${MOST_KEYED}) k
      where not a.print and not exists (select 1 from twin where twin.at = a.at)
      group by a.at, k.statement),
    found as (select at, statement from twin union all select at, statement from near where place <= ${MOST})
    select found.at, w.statement, w.actor, w.body from found cross join lateral (
      select o.* from wording o where o.statement = found.statement limit 1) w
    order by found.at, w.statement`.execute(db);
  return rows;
}

/** Every key of a report under every actor that its speaker is, was, or is about to be. */
function asksOf(report: Report, at: number, joins: Entry['joins']): Ask[] {
  const { speaker } = report;
  const own =
    speaker === undefined ? [] : [speaker, ...joins.filter(({ into }) => into === speaker).map(({ from }) => from)];
  return keysOf(report).flatMap(({ actor, key, since }) =>
    (actor === ANYBODY ? [ANYBODY] : own).map((name) => ({ at, actor: name, key, ...windowOf(since, report.until) })),
  );
}

/** Days of publication around a report; of a month given without days the whole is taken in. */
const windowOf = (since: string, until = since): { readonly low: string; readonly high: string } =>
  since === '' ? { low: '', high: '' } : { low: dayAway(since, -DAYS).slice(0, 7), high: `${dayAway(until, DAYS)}~` };

/** Statements of actors that are about to be one, beside each other when they share a word. */
async function joinedPairs(db: Db, joins: Entry['joins']): Promise<(readonly [Stored, Stored])[]> {
  const found: (readonly [Stored, Stored])[] = [];
  for (const into of new Set(joins.map((join) => join.into))) {
    const group = [into, ...joins.filter((join) => join.into === into).map(({ from }) => from)];
    const { rows } = await sql<{ a: Stored; b: Stored }>`
      select json_build_object('statement', x.statement, 'actor', x.actor, 'body', x.body) as a,
        json_build_object('statement', y.statement, 'actor', y.actor, 'body', y.body) as b
      from (select a.statement as x, b.statement as y
        from wording_key a join wording_key b on b.key = a.key and b.actor > a.actor
        where a.actor = any(${group}::text[]) and b.actor = any(${group}::text[])
        group by a.statement, b.statement order by count(*) desc, a.statement, b.statement limit ${MOST_JOINED}) as p
      join wording x on x.statement = p.x join wording y on y.statement = p.y
      where x.article <> y.article`.execute(db);
    found.push(...rows.map(({ a, b }) => [a, b] as const));
  }
  return found;
}
