/**
 * Scores counts of killed and injured on texts `{id, text, gold: {killed: {min, max}, injured: {min, max}}}`:
 * `npm run score:figures [-- --data FILE] [--json] [--errors FILE]`. Without --data the development set beside the
 * clone, where it is.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CountedRow, countsFigures, isSame, readCounts } from './counts-figures.ts';
import { absent, benchPath, readFloors, report } from './score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'string' },
  },
});

for (const file of values.data ?? [benchPath('events/airwars_gaza_a.jsonl.gz')]) {
  const rows = await readCounts(file);
  if (!rows) {
    process.exitCode = absent(file, values.data !== undefined);
    continue;
  }
  const set = basename(file).replace(/\.jsonl.*/, '');
  const code = report(set, countsFigures(rows), readFloors('figures'), values.json);
  process.exitCode = process.exitCode || code;
  if (values.errors) writeFileSync(values.errors, rows.flatMap(errorsOf).join('\n'));
}

/** Every range that is not the one told, with the beginning of its text. */
function errorsOf({ row, have }: CountedRow): string[] {
  return (['killed', 'injured'] as const).flatMap((measure) => {
    const want = row.gold[measure];
    if (!want || want.min === null || isSame(want, have[measure])) return [];
    const text = row.text.slice(0, 400).replace(/\s+/g, ' ');
    return [`${measure}\t${JSON.stringify(want)}\t${JSON.stringify(have[measure])}\t${text}`];
  });
}
