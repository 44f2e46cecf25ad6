import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { sortLines } from '../../src/text/debris.ts';
import { splitLines } from '../../src/text/line.ts';

// Scores the sorting of lines on texts whose lines are labelled: rows {id, lines: [[label, text], ...]} with the labels
// c (content), d (debris), ? (mixed, not counted). --out FILE writes {id, keep} lines, --lost prints lost content.
const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, lost: { type: 'boolean', default: false } },
});
if (!values.data) throw new Error('give the texts with --data FILE (.ndjson or .ndjson.gz)');

interface Row {
  readonly id: string;
  readonly lines: readonly (readonly [label: 'c' | 'd' | '?', text: string])[];
}

/** For each given line whether anything of it stays. */
function keepOf(row: Row): boolean[] {
  const lines = row.lines.map(([, line]) => line.replaceAll('\n', ' '));
  const text = lines.join('\n');
  const keep = lines.map(() => false);
  for (const { line, why } of sortLines(text, splitLines(text)).rows) {
    if (why !== undefined) continue;
    let start = 0;
    lines.forEach((each, i) => {
      if (start < line.span[1] && start + Math.max(1, each.length) > line.span[0]) keep[i] = true;
      start += each.length + 1;
    });
  }
  return keep;
}

const bytes = readFileSync(values.data);
const source = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
const rows = source
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);

const count = { kept: 0, lost: 0, left: 0, removed: 0, whole: 0 };
const out = rows.map((row) => {
  const keep = keepOf(row);
  const before = count.lost;
  row.lines.forEach(([label, line], i) => {
    if (label === 'c') count[keep[i] ? 'kept' : 'lost']++;
    if (label === 'd') count[keep[i] ? 'left' : 'removed']++;
    if (label === 'c' && !keep[i] && values.lost) console.log(`lost\t${row.id}\t${line}`);
  });
  if (count.lost === before) count.whole++;
  return JSON.stringify({ id: row.id, keep });
});
if (values.out) writeFileSync(values.out, `${out.join('\n')}\n`);

const precision = count.kept / (count.kept + count.left);
const recall = count.kept / (count.kept + count.lost);
console.log(
  `content P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  `| debris removed ${(count.removed / (count.removed + count.left)).toFixed(3)}`,
  `| content lines lost ${count.lost} of ${count.lost + count.kept}`,
  `| texts that lose nothing ${count.whole} of ${rows.length}`,
);
