import { writeFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/annotate.ts';
import { cut, type Span } from '../../src/core/span.ts';
import { findDates } from '../../src/extract/date.ts';
import { findEvents } from '../../src/extract/event.ts';
import { findFigures } from '../../src/extract/figure.ts';
import { findMentions } from '../../src/extract/mention.ts';
import { findStatements } from '../../src/extract/statement.ts';
import { loadResources } from '../../src/run/resources.ts';
import { goldRows, prf, scoreOptions } from './gold.ts';

interface Party {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}
interface Told {
  readonly plover: string;
  readonly actor?: readonly Party[];
  readonly recipient?: readonly Party[];
}
interface Row {
  readonly id: string;
  readonly text: string;
  readonly events: readonly Told[];
}

const options = scoreOptions(process.argv.slice(2));
const rows = goldRows<Row>(
  options.data,
  'sentences as {id, text, events: [{plover, actor: [{start, end}], recipient}]}',
);
if (rows) {
  const { model, mentions, cues, events, figures } = await loadResources();
  const errors: string[] = [];
  const predictions: string[] = [];
  const by = new Map<string, { hit: number; found: number; gold: number }>();
  const count = (kind: string): { hit: number; found: number; gold: number } => {
    const known = by.get(kind) ?? { hit: 0, found: 0, gold: 0 };
    by.set(kind, known);
    return known;
  };
  const roles = { actor: { hit: 0, found: 0, gold: 0 }, recipient: { hit: 0, found: 0, gold: 0 } };
  let [silent, alarms] = [0, 0];
  for (const row of rows) {
    const doc = annotate(row.text, [[0, row.text.length]], model);
    const found = findMentions(doc, mentions);
    const dates = findDates(doc);
    const told = findEvents(doc, events, {
      mentions: found,
      statements: findStatements(doc, cues, found),
      figures: findFigures(doc, figures, dates),
      dates,
    });
    const party = (span: Span): Party => ({ text: cut(row.text, span), start: span[0], end: span[1] });
    const coded = told.map((e) => ({
      plover: e.class as string,
      actor: e.agents.map(party),
      recipient: e.recipients.map(party),
      trigger: cut(row.text, e.trigger),
      polarity: e.polarity,
      modality: e.modality,
    }));
    predictions.push(JSON.stringify({ id: row.id, events: coded }));
    const used = new Set<number>();
    for (const gold of row.events) {
      const kinds = gold.plover.split('|');
      const i = coded.findIndex((c, k) => !used.has(k) && kinds.includes(c.plover));
      count(gold.plover).gold++;
      for (const role of ['actor', 'recipient'] as const) {
        const [want, have] = [gold[role] ?? [], coded[i]?.[role] ?? []];
        roles[role].gold += want.length;
        roles[role].found += have.length;
        roles[role].hit += want.filter((w) => have.some((h) => half(w, h))).length;
      }
      if (i < 0)
        errors.push(
          `MISSED\t${gold.plover}\t${coded.map((c) => `${c.plover}:${c.trigger}`).join(' ') || '-'}\t${row.text}`,
        );
      else {
        used.add(i);
        count(gold.plover).found++;
        count(gold.plover).hit++;
      }
    }
    coded.forEach((c, k) => {
      if (used.has(k)) return;
      count(c.plover).found++;
      for (const role of ['actor', 'recipient'] as const) roles[role].found += c[role].length;
      errors.push(`EXTRA\t${c.plover}\t${c.trigger}\t[${row.events.map((e) => e.plover).join(' ')}]\t${row.text}`);
    });
    if (row.events.length === 0) silent++;
    if (row.events.length === 0 && coded.some((c) => !['REQUEST', 'CONCEDE'].includes(c.plover))) alarms++;
  }
  const all = [...by.values()].reduce(
    (a, b) => ({ hit: a.hit + b.hit, found: a.found + b.found, gold: a.gold + b.gold }),
    { hit: 0, found: 0, gold: 0 },
  );
  const score = (c: { hit: number; found: number; gold: number }) => prf(c.hit, c.found, c.gold);
  const result = {
    sentences: rows.length,
    class: score(all),
    classes: Object.fromEntries([...by].sort().map(([kind, c]) => [kind, score(c)])),
    actor: score(roles.actor),
    recipient: score(roles.recipient),
    falseAlarms: { sentences: silent, alarmed: alarms },
  };
  if (options.errors) writeFileSync(options.errors, `${errors.join('\n')}\n`);
  if (process.argv.includes('--pred'))
    writeFileSync(process.argv[process.argv.indexOf('--pred') + 1] as string, `${predictions.join('\n')}\n`);
  if (options.json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(name.padEnd(12), JSON.stringify(value));
}

/** At least half of the joined stretch is shared. */
function half(a: Party, b: Party): boolean {
  if (a.start === undefined || a.end === undefined || b.start === undefined || b.end === undefined) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.5;
}
