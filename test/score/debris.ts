/**
 * Scores the sorting of lines on texts whose lines are labelled: `npm run score:debris [-- --data FILE] [--json]
 * [--errors] [--out FILE]`; rows `{id, lines: [[label, text], ...]}`. --out writes `{id, keep}` lines, --errors prints lost content.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { debrisFigures, keepOf, type Labelled, readLabelled } from './debris-figures.ts';
import { absent, benchPath, readFloors, report } from './score.ts';

const SETS = ['readability+linkedom', 'defuddle', 'body-text'].map((name) =>
  benchPath(`intake/plain-debris/seb181.${name}.ndjson.gz`),
);
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

for (const file of values.data ?? SETS) {
  const rows = readLabelled(file);
  if (!rows) process.exitCode = absent(file, values.data !== undefined);
  else {
    const code = report(
      basename(file).replace(/\.ndjson.*/, ''),
      debrisFigures(rows),
      readFloors('debris'),
      values.json,
    );
    process.exitCode = process.exitCode || code;
    if (values.errors) rows.forEach(showLost);
    if (values.out)
      writeFileSync(values.out, rows.map((row) => `${JSON.stringify({ id: row.id, keep: keepOf(row) })}\n`).join(''));
  }
}

function showLost(row: Labelled): void {
  const keep = keepOf(row);
  row.lines.forEach(([label, line], i) => {
    if (label === 'c' && !keep[i]) console.log(`lost\t${row.id}\t${line}`);
  });
}
