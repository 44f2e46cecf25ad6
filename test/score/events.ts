/**
 * Scores events: class and parties on sentences `{id, text, events: [{plover, actor: [{start, end}], recipient}]}`,
 * incidents on messages `{id, text, incidents}`, by the form of the rows:
 * `npm run score:events [-- --data FILE] [--model fast|accurate] [--json] [--errors FILE] [--pred FILE] [--out FILE]`.
 * Without --data the development sets beside the clone, where they are. For incidents, --pred scores those in a file;
 * --out writes what was read, as the scorers of the sets take it.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CodedRow, codeEvents } from './events-figures.ts';
import { setsOf } from './events-sets.ts';
import { incidentErrors, scoreMessages } from './muc.ts';
import { mucFigures } from './muc-figures.ts';
import type { MucRow } from './muc-row.ts';
import { roleErrors } from './role-errors.ts';
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
  const { sets, errors } = rows[0]?.incidents ? await incidents(set, rows as MucRow[]) : await sentences(set, file);
  for (const [name, figures] of Object.entries(sets)) {
    const code = report(name, figures, readFloors('events'), values.json);
    process.exitCode = process.exitCode || code;
  }
  if (values.errors) writeFileSync(values.errors, errors().join('\n'));
}

async function sentences(set: string, file: string) {
  const rows = (await codeEvents(file, modelOption(values.model))) ?? [];
  if (values.out) writeFileSync(values.out, rows.map((row) => `${JSON.stringify(predicted(row))}\n`).join(''));
  return { sets: setsOf(set, rows), errors: () => rows.flatMap(errorsOf) };
}

/** A row as the scorers of the sets read predictions. */
function predicted({ row, coded, between }: CodedRow) {
  return { id: row.id, events: coded, ...(between && { plover: between }) };
}

async function incidents(set: string, rows: readonly MucRow[]) {
  const { pred, out } = values;
  const scored = await scoreMessages(rows, {
    model: modelOption(values.model),
    ...(pred && { pred }),
    ...(out && { out }),
  });
  return { sets: { [set]: mucFigures(scored) }, errors: () => scored.flatMap(incidentErrors) };
}

/** Every event missed and every event too many, and of the others each party missed or too many, with their sentence. */
function errorsOf(coding: CodedRow): string[] {
  const { row, coded, pairs, isPair, between } = coding;
  const used = new Set(pairs.values());
  const missed = row.events.filter((_g, i) => !pairs.has(i));
  const ours = coded.map((c) => `${c.plover}:${c.trigger}`).join(' ') || '-';
  const wanted = row.events.map((e) => e.plover).join(' ');
  const [gold = ''] = row.events.map((e) => e.plover);
  const wrong = isPair && !gold.split('|').includes(between ?? '');
  const parties = [row.events[0]?.actor, row.events[0]?.recipient].map((party) => party?.[0]?.text ?? '-').join(' > ');
  return [
    ...(wrong ? [`PAIR\t${gold}\t${between ?? '-'}\t${parties}\t${ours}\t${row.text}`] : []),
    ...roleErrors(coding),
    ...missed.map((g) => `MISSED\t${g.plover}\t${ours}\t${row.text}`),
    ...coded.filter((_c, j) => !used.has(j)).map((c) => `EXTRA\t${c.plover}\t${c.trigger}\t[${wanted}]\t${row.text}`),
  ];
}
