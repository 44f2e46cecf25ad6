import { sql } from 'kysely';
import type { LineageAsk } from '../core/lineage.ts';
import { byRarity, rarity } from './rarity.ts';
import type { Db } from './store.ts';

/** A key that many texts have brings up so many of the first and so many of the last of them. */
export const KEYED = 24;
const COPIES = 48;
/** Share of the keys of the shorter text that both have to have; a fifth of its runs makes a copy. */
const LEAST = 0.04;

/** A text of the ledger that is found for one that is asked for, each by its number: the first of `asked` is 0. */
export interface Found {
  readonly at: number;
  readonly n: number;
}

interface Share {
  readonly n: number;
  shared: number;
  weight: bigint;
}

/**
 * The texts that share runs of words with some, those that share most and rarest first. Each run is looked for once,
 * whichever of the texts have it; what they share is counted here, since the database takes ten times as long for it.
 * How long a text is, is asked only where that decides. `selves`: their own numbers, 0 for one that is not in yet.
 */
export async function findCopies(db: Db, asked: readonly LineageAsk[], selves: readonly number[]): Promise<Found[]> {
  const texts = await textsWith(db, [...new Set(asked.flatMap(({ print }) => print.runs))]);
  const shares = asked.map(({ print }, at) => sharesOf(print.runs, texts, selves[at] as number));
  const enough = (at: number, { shared }: Share): boolean =>
    shared >= LEAST * (asked[at] as LineageAsk).print.runs.length;
  const short = shares.flatMap((some, at) => some.filter((one) => !enough(at, one)).map(({ n }) => n));
  const runs = await lengthsOf(db, [...new Set(short)]);
  return shares.flatMap((some, at) =>
    some
      .filter((one) => enough(at, one) || one.shared >= LEAST * (runs.get(one.n) ?? Number.POSITIVE_INFINITY))
      .sort((a, b) => byRarity(a.weight, b.weight) || a.n - b.n)
      .slice(0, COPIES)
      .map(({ n }) => ({ at, n })),
  );
}

/** For each run the texts that have it. */
async function textsWith(db: Db, runs: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>> {
  if (runs.length === 0) return new Map();
  const { rows } = await sql<{ at: number; texts: string }>`
    select f.at::int as at, array_to_string(f.first || array(
        select n from print_run where key = f.key and n > f.first[${KEYED}::int] order by n desc limit ${KEYED}::int), ' ') as texts
    from (select k.at, k.key, array(select n from print_run where key = k.key order by n limit ${KEYED}::int) as first
      from unnest(${runs.map(String)}::text[]::bigint[]) with ordinality as k (key, at) offset 0) f
    where cardinality(f.first) > 0`.execute(db);
  return new Map(rows.map(({ at, texts }) => [runs[at - 1] as number, texts.split(' ').map(Number)]));
}

/** What each text shares with one. */
function sharesOf(runs: readonly number[], texts: ReadonlyMap<number, readonly number[]>, self: number): Share[] {
  const shares = new Map<number, Share>();
  for (const run of runs) {
    const found = texts.get(run) ?? [];
    if (found.length === 0) continue;
    // A run weighs the less the more it brings up.
    const weight = rarity(found.length);
    for (const n of found) {
      const one = shares.get(n);
      if (one) {
        one.shared++;
        one.weight += weight;
      } else if (n !== self) shares.set(n, { n, shared: 1, weight });
    }
  }
  return [...shares.values()];
}

/** How many runs the texts of a ledger have, as far as somebody asked: a text never changes, and each row lies elsewhere. */
const lengths = new WeakMap<Db, Map<number, number>>();
const MOST_KNOWN = 200_000;

/** How many runs some texts have. */
async function lengthsOf(db: Db, texts: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const had = lengths.get(db);
  const known = had && had.size < MOST_KNOWN ? had : new Map<number, number>();
  lengths.set(db, known);
  const missing = texts.filter((n) => !known.has(n));
  if (missing.length === 0) return known;
  const { rows } = await sql<{ at: number; runs: number }>`
    select t.at::int as at, p.runs from unnest(${missing.map(String)}::text[]::bigint[]) with ordinality as t (n, at)
    cross join lateral (select runs from print where n = t.n limit 1) p`.execute(db);
  for (const { at, runs } of rows) known.set(missing[at - 1] as number, runs);
  return known;
}
