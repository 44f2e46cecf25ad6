import { readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/annotate.ts';
import { paragraphsOf } from '../../src/annotate/paragraph.ts';
import { type DateReader, findDates } from '../../src/extract/date/date.ts';
import { feastReader } from '../../src/extract/date/feast-rules.ts';
import { readFeasts } from '../../src/extract/date/feast-table.ts';
import { resolveDates } from '../../src/ground/calendar/calendar.ts';
import { ownModel } from './gold.ts';
import { type Figures, f1, readRows } from './score.ts';

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}
/** A document with its TIMEX3 expressions; `dct` is its day of publication. */
interface Row {
  readonly id: string;
  readonly dct?: string;
  readonly text: string;
  readonly timex: readonly Timex[];
}

/** What one document became: the row, our expressions, and pairs of indices gold to ours. */
export interface DatedRow {
  readonly row: Row;
  readonly found: readonly Timex[];
  readonly pairs: ReadonlyMap<number, number>;
}

/** The rules of dates with the feasts of the checkout. */
export const ownDates = (): DateReader =>
  feastReader(readFeasts(readFileSync(new URL('../../data/calendar.tsv', import.meta.url), 'utf8')));

/** Reads the dates of every document of a file `{id, dct, text, timex}`; `undefined` without the file. */
export function readDated(file: string): DatedRow[] | undefined {
  const model = ownModel();
  const reader = ownDates();
  return readRows<Row>(file)?.map((row) => {
    const drafts = findDates(annotate(row.text, paragraphsOf(row.text), model), reader);
    const published = row.dct ? ({ value: row.dct.slice(0, 10), basis: 'given' } as const) : undefined;
    const found = resolveDates(drafts, published).map(
      (d): Timex => ({ start: d.span[0], end: d.span[1], type: d.type, value: d.value }),
    );
    return { row, found, pairs: pair(row.timex, found) };
  });
}

/** Pairs gold and found expressions one to one: equal spans first, then any overlap. */
function pair(gold: readonly Timex[], found: readonly Timex[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const tries = [
    (g: Timex, f: Timex) => g.start === f.start && g.end === f.end,
    (g: Timex, f: Timex) => g.start < f.end && f.start < g.end,
  ];
  for (const fits of tries) {
    gold.forEach((g, i) => {
      if (pairs.has(i)) return;
      const j = found.findIndex((f, k) => !taken.has(k) && fits(g, f));
      if (j < 0) return;
      pairs.set(i, j);
      taken.add(j);
    });
  }
  return pairs;
}

/** F1 in percent: equal spans, overlapping spans, and of these the same type and the same value. */
export function datesFigures(rows: readonly DatedRow[]): Figures {
  const count = { gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
  for (const { row, found, pairs } of rows) {
    count.gold += row.timex.length;
    count.found += found.length;
    row.timex.forEach((g, i) => {
      const f = found[pairs.get(i) ?? -1];
      if (!f) return;
      count.relaxed++;
      if (f.start === g.start && f.end === g.end) count.strict++;
      if (f.type === g.type) count.type++;
      if (f.value === g.value) count.value++;
    });
  }
  const rate = (hits: number): number => f1(hits, count.found, count.gold);
  return {
    strict: rate(count.strict),
    relaxed: rate(count.relaxed),
    type: rate(count.type),
    value: rate(count.value),
  };
}

/** The figures of a file of dated documents; `undefined` when there is no such file. */
export function scoreDatesFile(file: string): Figures | undefined {
  const rows = readDated(file);
  return rows && datesFigures(rows);
}
