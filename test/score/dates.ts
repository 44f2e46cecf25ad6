import { writeFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/annotate.ts';
import type { ReadingDate } from '../../src/core/reading.ts';
import { findDates } from '../../src/extract/date.ts';
import { resolveDates } from '../../src/ground/calendar.ts';
import { goldRows, ownModel, paragraphsOf, prf, scoreOptions } from './gold.ts';

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}
interface Row {
  readonly id: string;
  readonly dct?: string;
  readonly text: string;
  readonly timex: readonly Timex[];
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

const options = scoreOptions(process.argv.slice(2));
const rows = goldRows<Row>(options.data, 'TIMEX3 documents as {id, dct, text, timex: [{start, end, type, value}]}');
if (rows) {
  const model = ownModel();
  const count = { gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
  const errors: string[] = [];
  for (const row of rows) {
    const doc = annotate(row.text, paragraphsOf(row.text), model);
    const published = row.dct ? ({ value: row.dct.slice(0, 10), basis: 'given' } as const) : undefined;
    const found = resolveDates(findDates(doc), published).map(
      (d: ReadingDate): Timex => ({ start: d.span[0], end: d.span[1], type: d.type, value: d.value }),
    );
    const pairs = pair(row.timex, found);
    count.gold += row.timex.length;
    count.found += found.length;
    const show = (t: Timex | undefined): string =>
      t ? `${t.type} "${row.text.slice(t.start, t.end)}" = ${t.value}` : '-';
    const near = (t: Timex): string => JSON.stringify(row.text.slice(Math.max(0, t.start - 45), t.end + 30));
    row.timex.forEach((g, i) => {
      const f = found[pairs.get(i) ?? -1];
      if (!f) errors.push(`MISSED\t${row.dct}\t${show(g)}\t-\t${near(g)}`);
      if (!f) return;
      count.relaxed++;
      if (f.start === g.start && f.end === g.end) count.strict++;
      else errors.push(`SPAN\t${row.dct}\t${show(g)}\t${show(f)}\t${near(g)}`);
      if (f.type === g.type) count.type++;
      if (f.value === g.value) count.value++;
      else errors.push(`VALUE\t${row.dct}\t${show(g)}\t${show(f)}\t${near(g)}`);
    });
    const used = new Set(pairs.values());
    for (const [k, f] of found.entries())
      if (!used.has(k)) errors.push(`SPURIOUS\t${row.dct}\t-\t${show(f)}\t${near(f)}`);
  }
  const result = {
    documents: rows.length,
    strict: prf(count.strict, count.found, count.gold),
    relaxed: prf(count.relaxed, count.found, count.gold),
    type: prf(count.type, count.found, count.gold),
    value: prf(count.value, count.found, count.gold),
  };
  if (options.errors) writeFileSync(options.errors, `${errors.join('\n')}\n`);
  if (options.json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(name.padEnd(10), JSON.stringify(value));
}
