/**
 * Scores events: class and parties on sentences `{id, text, events: [{plover, actor: [{start, end}], recipient}]}`,
 * incidents on messages `{id, text, incidents}`, by the form of the rows:
 * `npm run score:events [-- --data FILE] [--model fast|accurate] [--json] [--errors FILE] [--pred FILE] [--out FILE]`.
 * Without --data the development sets beside the clone, where they are. For incidents, --pred scores those in a file,
 * and --out writes ours.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CodedRow, codeEvents, eventsFigures } from './events-figures.ts';
import { incidentErrors, scoreMessages } from './muc.ts';
import { mucFigures } from './muc-figures.ts';
import type { MucRow } from './muc-row.ts';
import { absent, benchPath, modelOption, readFloors, readRows, report } from './score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    model: { type: 'string' },
    json: { type: 'boolean', default: false },
    errors: { type: 'string' },
    pred: { type: 'string' },
    out: { type: 'string' },
  },
});

const SETS = [benchPath('events/pool_dev.jsonl.gz'), benchPath('events/muc4_dev.jsonl.gz')];

for (const file of values.data ?? SETS) {
  const rows = readRows<Partial<MucRow>>(file);
  if (!rows) {
    process.exitCode = absent(file, values.data !== undefined);
    continue;
  }
  const set = basename(file).replace(/\.jsonl.*/, '');
  const { figures, errors } = rows[0]?.incidents ? await incidents(rows as MucRow[]) : await sentences(file);
  const code = report(set, figures, readFloors('events'), values.json);
  process.exitCode = process.exitCode || code;
  if (values.errors) writeFileSync(values.errors, errors().join('\n'));
}

async function sentences(file: string) {
  const rows = (await codeEvents(file, modelOption(values.model))) ?? [];
  return { figures: eventsFigures(rows), errors: () => rows.flatMap(errorsOf) };
}

async function incidents(rows: readonly MucRow[]) {
  const { pred, out } = values;
  const scored = await scoreMessages(rows, {
    model: modelOption(values.model),
    ...(pred && { pred }),
    ...(out && { out }),
  });
  return { figures: mucFigures(scored), errors: () => scored.flatMap(incidentErrors) };
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
