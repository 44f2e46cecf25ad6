/**
 * Scores events: class and parties on sentences `{id, text, events: [{plover, actor: [{start, end}], recipient}]}`,
 * the class between two given parties on `{id, text, plover, actor, recipient}` and on the pairs of such sentences,
 * incidents on messages `{id, text, incidents}`, all of an event on items labelled as `gold/events/README.md` says, by
 * the form of the rows:
 * `npm run score:events [-- --data FILE] [--part tune|released|held] [--model fast|accurate] [--json] [--errors FILE] [--pred FILE] [--out FILE]`.
 * Without --data the development sets beside the clone, where they are, and the three parts of our own gold; --part is that
 * part of our own alone. --errors writes what is misread, never in the part `held`. For incidents, --pred scores those
 * in a file; --out writes what was read of the other sets, as their scorers take it.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { itemsOf, type LabelledRow } from './event-gold.ts';
import { type CodedRow, codeEvents } from './events-figures.ts';
import { setsOf } from './events-sets.ts';
import { incidentErrors, scoreMessages } from './muc.ts';
import { mucFigures } from './muc-figures.ts';
import type { MucRow } from './muc-row.ts';
import { eventErrorLines } from './own-event-errors.ts';
import { ownEventFigures } from './own-event-figures.ts';
import { EVENT_PARTS, eventPart, type ReadItem, readItems, readOwnEvents } from './own-events.ts';
import { roleErrors } from './role-errors.ts';
import { absent, benchPath, type Figures, modelOption, readFloors, readRows, report } from './score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    part: { type: 'string' },
    model: { type: 'string' },
    json: { type: 'boolean', default: false },
    errors: { type: 'string' },
    pred: { type: 'string' },
    out: { type: 'string' },
  },
});

if (values.data && values.part !== undefined) throw new Error('--part is for our own gold, not for --data');
const SETS = [benchPath('events/pool_dev.jsonl.gz'), benchPath('events/muc4_dev.jsonl.gz')];
const model = modelOption(values.model);
const errors: string[] = [];

for (const file of values.data ?? (values.part === undefined ? SETS : [])) {
  const rows = readRows<Partial<MucRow> & Partial<LabelledRow>>(file);
  if (!rows) {
    process.exitCode = absent(file, values.data !== undefined);
    continue;
  }
  const name = basename(file).replace(/\.jsonl.*/, '');
  if (rows[0]?.incidents) await incidents(name, rows as MucRow[]);
  else if (rows.some(isLabelled)) ownItems(name, await readItems(itemsOf(rows as LabelledRow[]), model));
  else await sentences(name, file);
}
if (!values.data)
  for (const part of values.part === undefined ? EVENT_PARTS : [eventPart(values.part)])
    ownItems(`own-${part}`, await readOwnEvents(part, model));
if (values.errors) writeFileSync(values.errors, errors.join('\n'));

/** Our own labels; rows of PLOVER have a trigger as well, and a class under its own name. */
function isLabelled({ events }: Partial<LabelledRow>): boolean {
  return events?.[0]?.trigger !== undefined && !('plover' in events[0]);
}

function show(set: string, figures: Figures): void {
  process.exitCode = report(set, figures, readFloors('events'), values.json) || process.exitCode;
}

async function sentences(name: string, file: string): Promise<void> {
  const rows = (await codeEvents(file, model)) ?? [];
  if (values.out) writeFileSync(values.out, rows.map((row) => `${JSON.stringify(predicted(row))}\n`).join(''));
  for (const [set, figures] of Object.entries(setsOf(name, rows))) show(set, figures);
  errors.push(...rows.flatMap(errorsOf));
}

/** A row as the scorers of the sets read predictions. */
function predicted({ row, coded, between }: CodedRow) {
  return { id: row.id, events: coded, ...(between && { plover: between }) };
}

async function incidents(name: string, rows: readonly MucRow[]): Promise<void> {
  const { pred, out } = values;
  const scored = await scoreMessages(rows, { model, ...(pred && { pred }), ...(out && { out }) });
  show(name, mucFigures(scored));
  errors.push(...scored.flatMap(incidentErrors));
}

function ownItems(set: string, items: readonly ReadItem[]): void {
  show(set, ownEventFigures(items));
  if (values.errors && items.every(({ item }) => item.part !== 'held')) errors.push(...eventErrorLines(items));
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
