/**
 * Scores class and parties of events on sentences `{id, text, events: [{plover, actor: [{start, end}], recipient}]}`,
 * and the class between two given parties on rows `{id, text, plover, actor, recipient}`:
 * `npm run score:events [-- --data FILE] [--model fast|accurate] [--json] [--errors FILE] [--pred FILE]`.
 * Without --data the development set beside the clone, where it is. --pred keeps what was coded, for other scorers.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CodedRow, codeEvents } from './events-figures.ts';
import { setsOf } from './events-sets.ts';
import { absent, benchPath, modelOption, readFloors, report } from './score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    model: { type: 'string' },
    json: { type: 'boolean', default: false },
    errors: { type: 'string' },
    pred: { type: 'string' },
  },
});

for (const file of values.data ?? [benchPath('events/pool_dev.jsonl.gz')]) {
  const rows = await codeEvents(file, modelOption(values.model));
  if (!rows) {
    process.exitCode = absent(file, values.data !== undefined);
    continue;
  }
  const set = basename(file).replace(/\.jsonl.*/, '');
  for (const [name, figures] of Object.entries(setsOf(set, rows))) {
    const code = report(name, figures, readFloors('events'), values.json);
    process.exitCode = process.exitCode || code;
  }
  if (values.errors) writeFileSync(values.errors, rows.flatMap(errorsOf).join('\n'));
  if (values.pred) writeFileSync(values.pred, rows.map((row) => `${JSON.stringify(predicted(row))}\n`).join(''));
}

/** A row as the scorers of the sets read predictions. */
function predicted({ row, coded, between }: CodedRow) {
  return { id: row.id, events: coded, ...(between && { plover: between }) };
}

/** Every event missed and every event too many, with its sentence. */
function errorsOf({ row, coded, pairs, isPair, between }: CodedRow): string[] {
  const used = new Set(pairs.values());
  const missed = row.events.filter((_g, i) => !pairs.has(i));
  const ours = coded.map((c) => `${c.plover}:${c.trigger}`).join(' ') || '-';
  const wanted = row.events.map((e) => e.plover).join(' ');
  const [gold = ''] = row.events.map((e) => e.plover);
  const wrong = isPair && !gold.split('|').includes(between ?? '');
  const parties = [row.events[0]?.actor, row.events[0]?.recipient].map((party) => party?.[0]?.text ?? '-').join(' > ');
  return [
    ...(wrong ? [`PAIR\t${gold}\t${between ?? '-'}\t${parties}\t${ours}\t${row.text}`] : []),
    ...missed.map((g) => `MISSED\t${g.plover}\t${ours}\t${row.text}`),
    ...coded.filter((_c, j) => !used.has(j)).map((c) => `EXTRA\t${c.plover}\t${c.trigger}\t[${wanted}]\t${row.text}`),
  ];
}
