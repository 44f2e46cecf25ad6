/**
 * Scores date expressions on TIMEX3 documents `{id, dct, text, timex: [{start, end, type, value}]}`:
 * `npm run score:dates [-- --data FILE] [--json] [--errors FILE]`. Without --data the development sets beside the
 * clone, where they are.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type DatedRow, datesFigures, readDated } from './dates-figures.ts';
import { absent, benchPath, readFloors, report } from './score.ts';

const DATE_SETS = ['dates-aquaint.jsonl', 'dates-timebank.jsonl.gz'].map((name) => benchPath(`grounding/${name}`));

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'string' },
  },
});

const errors: string[] = [];
for (const file of values.data ?? DATE_SETS) {
  const rows = readDated(file);
  if (!rows) {
    process.exitCode = absent(file, values.data !== undefined);
    continue;
  }
  const set = basename(file).replace(/\.jsonl.*/, '');
  const code = report(set, datesFigures(rows), readFloors('dates'), values.json);
  process.exitCode = process.exitCode || code;
  errors.push(...rows.flatMap(errorsOf).map((line) => `${set}\t${line}\n`));
}
if (values.errors) writeFileSync(values.errors, errors.join(''));

/** Every expression missed, too many, or read to another span or value. */
function errorsOf({ row, found, pairs }: DatedRow): string[] {
  type Timex = DatedRow['found'][number];
  const show = (t: Timex | undefined): string =>
    t ? `${t.type} "${row.text.slice(t.start, t.end)}" = ${t.value}` : '-';
  const line = (kind: string, g: Timex | undefined, f: Timex | undefined): string => {
    const [from, to] = [(g ?? f)?.start ?? 0, (g ?? f)?.end ?? 0];
    const near = JSON.stringify(row.text.slice(Math.max(0, from - 45), to + 30));
    return `${kind}\t${row.dct}\t${show(g)}\t${show(f)}\t${near}`;
  };
  const used = new Set(pairs.values());
  return [
    ...row.timex.flatMap((g, i) => {
      const f = found[pairs.get(i) ?? -1];
      if (!f) return [line('MISSED', g, f)];
      return [
        ...(f.start === g.start && f.end === g.end ? [] : [line('SPAN', g, f)]),
        ...(f.value === g.value ? [] : [line('VALUE', g, f)]),
      ];
    }),
    ...found.flatMap((f, j) => (used.has(j) ? [] : [line('SPURIOUS', undefined, f)])),
  ];
}
