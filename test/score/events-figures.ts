import { annotate } from '../../src/annotate/annotate.ts';
import { cut, type Span } from '../../src/core/span.ts';
import { findDates } from '../../src/extract/date/date.ts';
import { findEvents } from '../../src/extract/event/event.ts';
import { findFigures } from '../../src/extract/figure/figure.ts';
import { findMentions } from '../../src/extract/mention/mention.ts';
import { findStatements } from '../../src/extract/statement/statement.ts';
import type { ModelName } from '../../src/run/model-name.ts';
import { loadResources, type Resources } from '../../src/run/resources.ts';
import { ploverView } from './plover-view.ts';
import { type Figures, f1, percent, readRows } from './score.ts';

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
/** A sentence and its events; a class may list alternatives ("CONCEDE|RETREAT"). */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly events: readonly Told[];
}
interface Coded extends Told {
  readonly trigger: string;
}
interface Count {
  hit: number;
  found: number;
  gold: number;
}

/** What one sentence became: the row, our events in the view of PLOVER, and pairs of indices gold to ours. */
export interface CodedRow {
  readonly row: Row;
  readonly coded: readonly Coded[];
  readonly pairs: ReadonlyMap<number, number>;
}

const ROLES = ['actor', 'recipient'] as const;

/** Codes every sentence of a file `{id, text, events: [{plover, actor, recipient}]}`; `undefined` without the file. */
export async function codeEvents(file: string, model: ModelName = 'fast'): Promise<CodedRow[] | undefined> {
  const rows = readRows<Row>(file);
  if (!rows) return undefined;
  const resources = await loadResources({ model });
  return rows.map((row) => {
    const coded = codeSentence(row.text, resources);
    return { row, coded, pairs: pairUp(row.events, coded) };
  });
}

function codeSentence(text: string, { model, names, mentions, cues, events, figures }: Resources): Coded[] {
  const doc = annotate(text, [[0, text.length]], model, names);
  const named = findMentions(doc, mentions);
  const dates = findDates(doc);
  const found = {
    mentions: named,
    statements: findStatements(doc, cues, named),
    figures: findFigures(doc, figures, dates),
    dates,
  };
  const party = (span: Span): Party => ({ text: cut(text, span), start: span[0], end: span[1] });
  return ploverView(doc, findEvents(doc, events, found)).map((e) => ({
    plover: e.class,
    trigger: cut(text, e.trigger),
    actor: e.agents.map(party),
    recipient: e.recipients.map(party),
  }));
}

/** One event of ours for each of the gold, of a class it allows, the one with the most alike parties first. */
function pairUp(gold: readonly Told[], coded: readonly Coded[]): Map<number, number> {
  const tries = gold.flatMap((g, i) =>
    coded.flatMap((c, j) => {
      if (!g.plover.split('|').includes(c.plover)) return [];
      return [{ i, j, score: ROLES.reduce((sum, role) => sum + partyHits(g[role], c[role]), 0) }];
    }),
  );
  const pairs = new Map<number, number>();
  for (const { i, j } of tries.sort((a, b) => b.score - a.score))
    if (!pairs.has(i) && ![...pairs.values()].includes(j)) pairs.set(i, j);
  return pairs;
}

/** How many of the wanted parties are among those found. */
function partyHits(want: readonly Party[] = [], have: readonly Party[] = []): number {
  const left = [...have];
  return want.filter((w) => {
    const j = left.findIndex((h) => half(w, h));
    if (j >= 0) left.splice(j, 1);
    return j >= 0;
  }).length;
}

/** Two parties that overlap and share half of their stretch or of their words. */
function half(a: Party, b: Party): boolean {
  if (a.start !== undefined && a.end !== undefined && b.start !== undefined && b.end !== undefined) {
    const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    if (shared <= 0) return false;
    if (shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.5) return true;
  }
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return 2 * x.filter((word) => y.includes(word)).length >= Math.max(1, (x.length + y.length) / 2);
}

const SMALL = new Set('the a an of in on at by for to and or its his her their this that from with some'.split(' '));
const wordsOf = ({ text }: Party): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));

/** Precision, recall and F1 of the classes, F1 of each role and each class, and false alarms, all in percent. */
export function eventsFigures(rows: readonly CodedRow[]): Figures {
  const none = (): Count => ({ hit: 0, found: 0, gold: 0 });
  const [all, role, classes] = [none(), { actor: none(), recipient: none() }, new Map<string, Count>()];
  const of = (kind: string): Count => {
    const count = classes.get(kind) ?? none();
    classes.set(kind, count);
    return count;
  };
  const add = (field: keyof Count, kind: string): void => {
    all[field]++;
    of(kind)[field]++;
  };
  let [silent, alarms] = [0, 0];
  for (const { row, coded, pairs } of rows) {
    row.events.forEach((g, i) => {
      add('gold', g.plover);
      for (const r of ROLES) role[r].gold += g[r]?.length ?? 0;
      const hit = coded[pairs.get(i) ?? -1];
      if (!hit) return;
      add('hit', g.plover);
      add('found', g.plover);
      for (const r of ROLES) role[r].hit += partyHits(g[r], hit[r]);
    });
    const used = new Set(pairs.values());
    coded.forEach((c, j) => {
      for (const r of ROLES) role[r].found += c[r]?.length ?? 0;
      if (!used.has(j)) add('found', c.plover);
    });
    if (row.events.length > 0) continue;
    silent++;
    // a demand or a concession inside a plain statement is no alarm
    if (coded.some((c) => c.plover !== 'REQUEST' && c.plover !== 'CONCEDE')) alarms++;
  }
  const f = (c: Count): number => f1(c.hit, c.found, c.gold);
  return {
    class: f(all),
    precision: percent(all.hit, all.found),
    recall: percent(all.hit, all.gold),
    actor: f(role.actor),
    recipient: f(role.recipient),
    quiet: percent(silent - alarms, silent),
    ...Object.fromEntries([...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, c]) => [kind, f(c)])),
  };
}

/** The figures of a file of coded sentences; `undefined` when there is no such file. */
export async function scoreEventsFile(file: string): Promise<Figures | undefined> {
  const rows = await codeEvents(file);
  return rows && eventsFigures(rows);
}
