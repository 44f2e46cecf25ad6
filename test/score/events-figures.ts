import { cut, type Span } from '../../src/core/span.ts';
import { classOfPair, type Pair } from '../../src/extract/event/event-pair.ts';
import type { ModelName } from '../../src/run/model-name.ts';
import { loadResources, type Resources } from '../../src/run/resources.ts';
import { extract } from '../event-fixture.ts';
import { assign } from './assign.ts';
import { ploverView } from './plover-view.ts';
import { type Figures, f1, percent, readRows } from './score.ts';

export interface Party {
  readonly text: string;
  /** Of our own parties: the rule that found them. */
  readonly rule?: string;
  /** Null in a row whose words are not in the text. */
  readonly start?: number | null;
  readonly end?: number | null;
}
export interface Told {
  readonly plover: string;
  readonly actor?: readonly Party[];
  readonly recipient?: readonly Party[];
}
/** A sentence and its events; a class may list alternatives ("CONCEDE|RETREAT"). */
export interface Row {
  readonly id: string;
  readonly text: string;
  /** Where the row comes from, when the file holds several sets. */
  readonly set?: string;
  readonly events: readonly Told[];
}
/** A row that asks for the class between two given parties and for nothing else. */
interface PairRow extends Told {
  readonly id: string;
  readonly text: string;
}
export interface Coded extends Told {
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
  /** The row gives a pair of parties and asks for the class between them. */
  readonly isPair: boolean;
  /** Whether every event of the sentence is listed; a row that is nothing but a pair does not say so. */
  readonly isWhole: boolean;
  /** The class between the parties of the first event. */
  readonly between?: string;
  /** The classes of everything the reading tells, before it is seen as PLOVER counts. */
  readonly told: readonly string[];
}

const ROLES = ['actor', 'recipient'] as const;

/**
 * Codes every sentence of a file of rows `{id, text, events: [{plover, actor, recipient}]}` or, for the class of a
 * given pair, `{id, text, plover, actor, recipient}`; `undefined` without the file.
 */
export async function codeEvents(file: string, model: ModelName = 'fast'): Promise<CodedRow[] | undefined> {
  const rows = readRows<Row | PairRow>(file);
  if (!rows) return undefined;
  const resources = await loadResources({ model });
  return rows.map((given) => {
    const isWhole = 'events' in given;
    const row: Row = isWhole ? given : { id: given.id, text: given.text, events: [given] };
    const { coded, between, told } = codeSentence(row.text, resources, pairOf(row.events[0]));
    const isPair = !isWhole || /^plv/.test(row.set ?? '');
    return { row, coded, told, isPair, isWhole, pairs: pairUp(row.events, coded), ...(between && { between }) };
  });
}

/** The first actor and the first recipient, where the text has them. */
function pairOf(told: Told | undefined): Pair {
  const first = (parties: readonly Party[] = []): Span | undefined => {
    const { start, end } = parties[0] ?? {};
    return start != null && end != null && start >= 0 ? [start, end] : undefined;
  };
  const [actor, recipient] = [first(told?.actor), first(told?.recipient)];
  return { ...(actor && { actor }), ...(recipient && { recipient }) };
}

function codeSentence(
  text: string,
  resources: Resources,
  pair: Pair,
): { readonly coded: Coded[]; readonly between: string | undefined; readonly told: readonly string[] } {
  const { doc, events: all } = extract(text, resources);
  const party =
    (why: readonly { readonly rule: string }[]) =>
    (span: Span, i: number): Party => ({
      text: cut(text, span),
      start: span[0],
      end: span[1],
      ...(why[i] && { rule: why[i].rule }),
    });
  const told = ploverView(doc, resources.events, all);
  const coded = told.map((e) => ({
    plover: e.class,
    trigger: cut(text, e.trigger),
    actor: e.agents.map(party(e.explain.agents)),
    recipient: e.recipients.map(party(e.explain.recipients)),
  }));
  return { coded, between: classOfPair(doc, resources.events, told, pair), told: all.map((e) => e.class) };
}

/** One event of ours for each of the gold, of a class it allows, so that the most parties are alike. */
function pairUp(gold: readonly Told[], coded: readonly Coded[]): Map<number, number> {
  const alike = (g: Told, c: Told): number => ROLES.reduce((sum, role) => sum + alikeParties(g[role], c[role]), 0);
  return new Map(
    assign(gold.length, coded.length, (i, j) => {
      const [g, c] = [gold[i] as Told, coded[j] as Told];
      return g.plover.split('|').includes(c.plover) ? 1 + 0.1 * alike(g, c) : 0;
    }),
  );
}

/** How alike two lists of parties are, 0 to 1. */
function alikeParties(want: readonly Party[] = [], have: readonly Party[] = []): number {
  const sum = matched(want, have).reduce((all, one) => all + one, 0);
  return sum / Math.max(1, want.length, have.length);
}

/** How alike the matched parties are. */
const matched = (want: readonly Party[] = [], have: readonly Party[] = []): number[] => {
  const alike = (i: number, j: number): number => likeness(want[i] as Party, have[j] as Party);
  return assign(want.length, have.length, alike).map(([i, j]) => alike(i, j));
};

/** How many of the wanted parties are among those found, half alike at least. */
const partyHits = (want: readonly Party[] = [], have: readonly Party[] = []): number =>
  matched(want, have).filter((one) => one >= 0.5).length;

/** Whether two parties count as one: half alike at least. */
export const half = (a: Party, b: Party): boolean => likeness(a, b) >= 0.5;

/** The shared part of two parties: of their stretch of text or of their words, whichever is more. */
function likeness(a: Party, b: Party): number {
  if (a.start == null || a.end == null || b.start == null || b.end == null) return sharedWords(a, b);
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return 0;
  return Math.max(shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)), sharedWords(a, b));
}

function sharedWords(a: Party, b: Party): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.join(' ') === y.join(' ')) return 1;
  const left = [...y];
  const shared = x.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return x.length + y.length === 0 ? 0 : (2 * shared) / (x.length + y.length);
}

const SMALL = new Set(
  'the a an of in on at by for to and or its his her their this that from with some several member members'.split(' '),
);
const wordsOf = ({ text }: Party): string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !SMALL.has(word));

/**
 * Precision, recall and F1 of the classes, F1 of each role and each class, and false alarms, all in percent, as PLOVER
 * counts; `reading` is the F1 of the classes of everything the reading tells.
 */
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
  const whole = rows.map(({ row, told }) => ({ gold: row.events.map((e) => e.plover.split('|')), told }));
  const fits = whole.map(
    ({ gold, told }) =>
      assign(gold.length, told.length, (i, j) => (gold[i]?.includes(told[j] as string) ? 1 : 0)).length,
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return {
    class: f(all),
    reading: f1(sum(fits), sum(whole.map(({ told }) => told.length)), all.gold),
    precision: percent(all.hit, all.found),
    recall: percent(all.hit, all.gold),
    actor: f(role.actor),
    recipient: f(role.recipient),
    quiet: percent(silent - alarms, silent),
    ...Object.fromEntries([...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, c]) => [kind, f(c)])),
  };
}
