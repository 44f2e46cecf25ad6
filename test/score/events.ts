/**
 * Scores class and parties of events on sentences `{id, text, events: [{plover, actor: [{start, end}], recipient}]}`:
 * `npm run score:events [-- --data FILE] [--model fast|accurate] [--json] [--errors FILE]`.
 * Without --data the development set beside the clone, where it is.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CodedRow, codeEvents, eventsFigures } from './events-figures.ts';
import { absent, benchPath, modelOption, readFloors, report } from './score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    model: { type: 'string' },
    json: { type: 'boolean', default: false },
    errors: { type: 'string' },
  },
});

for (const file of values.data ?? [benchPath('events/pool_dev.jsonl.gz')]) {
  const rows = await codeEvents(file, modelOption(values.model));
  if (!rows) {
    process.exitCode = absent(file, values.data !== undefined);
    continue;
  }
  const set = basename(file).replace(/\.jsonl.*/, '');
  const code = report(set, eventsFigures(rows), readFloors('events'), values.json);
  process.exitCode = process.exitCode || code;
  if (values.errors) writeFileSync(values.errors, rows.flatMap(errorsOf).join('\n'));
}

/** Every event missed and every event too many, with its sentence. */
function errorsOf({ row, coded, pairs }: CodedRow): string[] {
  const used = new Set(pairs.values());
  const missed = row.events.filter((_g, i) => !pairs.has(i));
  const ours = coded.map((c) => `${c.plover}:${c.trigger}`).join(' ') || '-';
  const wanted = row.events.map((e) => e.plover).join(' ');
  return [
    ...missed.map((g) => `MISSED\t${g.plover}\t${ours}\t${row.text}`),
    ...coded.filter((_c, j) => !used.has(j)).map((c) => `EXTRA\t${c.plover}\t${c.trigger}\t[${wanted}]\t${row.text}`),
  ];
}
