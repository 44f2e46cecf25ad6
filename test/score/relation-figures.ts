import type { Reading, ReadingLabel, ReadingRelation, RelationKind } from '../../src/core/reading.ts';
import type { GoldLabel, GoldRelation, ReadRelations } from './relation-gold.ts';
import { type Figures, f1, percent } from './score.ts';

/** A relation or a label of the gold with the one read for it; what nobody asked for, and what was not found. */
interface Matched<Gold, Read> {
  readonly pairs: readonly { readonly gold: Gold; readonly read: Read }[];
  readonly missed: readonly Gold[];
  readonly extra: readonly Read[];
}

const MUTUAL: ReadonlySet<RelationKind> = new Set(['allied-with', 'opposed-to', 'negotiating-with', 'fighting-with']);
const plain = (words: string): string => words.toLowerCase().replace(/[’']/g, "'").replace(/^the /, '');

/** Whether an actor of the reading has the name. */
function isNamed(reading: Reading, id: string, name: string): boolean {
  const actor = reading.actors.find((one) => one.id === id);
  return actor !== undefined && [actor.name, ...actor.names].some((own) => plain(own) === plain(name));
}

/** The relations of an item beside those read: one is found by its kind, its parties and whether it is denied; of several by its dates. */
export function matchRelations({ item, reading }: ReadRelations): Matched<GoldRelation, ReadingRelation> {
  const fits = (gold: GoldRelation, read: ReadingRelation): boolean => {
    const straight = isNamed(reading, read.from, gold.from) && isNamed(reading, read.to, gold.to);
    const turned =
      MUTUAL.has(gold.kind) && isNamed(reading, read.from, gold.to) && isNamed(reading, read.to, gold.from);
    return read.kind === gold.kind && (read.negated ?? false) === (gold.negated ?? false) && (straight || turned);
  };
  return matchAll(item.relations, reading.relations ?? [], fits, isDated);
}

/** Whether the dates and whether it is over are read as the gold has them. */
export const isDated = (gold: GoldRelation, read: ReadingRelation): boolean =>
  gold.since === read.since && gold.until === read.until && gold.asOf === read.asOf && gold.ended === read.ended;

/** The labels of an item that are not neutral, beside those read: one is found by its words and its actor. */
export function matchLabels({ item, reading }: ReadRelations): Matched<GoldLabel, ReadingLabel> {
  const told = (reading.labels ?? []).filter(({ tone }) => tone !== 'neutral');
  const fits = (gold: GoldLabel, read: ReadingLabel): boolean =>
    isNamed(reading, read.actor, gold.actor) && plain(gold.label) === plain(read.label);
  return matchAll(item.labels, told, fits, (gold, read) => gold.voice === read.voice);
}

/** Pairs each of the gold with one read that fits, one that fits better first; each is used once. */
function matchAll<Gold, Read>(
  gold: readonly Gold[],
  read: readonly Read[],
  fits: (gold: Gold, read: Read) => boolean,
  better: (gold: Gold, read: Read) => boolean,
): Matched<Gold, Read> {
  const free = new Set(read);
  const taken = new Map<Gold, Read>();
  for (const wanted of [better, () => true])
    for (const one of gold) {
      const found = taken.has(one) ? undefined : [...free].find((other) => fits(one, other) && wanted(one, other));
      if (found === undefined) continue;
      free.delete(found);
      taken.set(one, found);
    }
  return {
    pairs: [...taken].map(([one, other]) => ({ gold: one, read: other })),
    missed: gold.filter((one) => !taken.has(one)),
    extra: [...free],
  };
}

/** How much of the relations and labels of items was read, in percent. */
export function relationFigures(items: readonly ReadRelations[]): Figures {
  const relations = items.map(matchRelations);
  const labels = items.map(matchLabels);
  const told = relations.flatMap(({ pairs }) => pairs);
  const called = labels.flatMap(({ pairs }) => pairs);
  const count = (all: readonly Matched<unknown, unknown>[], what: 'pairs' | 'missed' | 'extra'): number =>
    all.reduce((sum, one) => sum + one[what].length, 0);
  const [found, missed, extra] = [count(relations, 'pairs'), count(relations, 'missed'), count(relations, 'extra')];
  const [named, unnamed, invented] = [count(labels, 'pairs'), count(labels, 'missed'), count(labels, 'extra')];
  return {
    P: percent(found, found + extra),
    R: percent(found, found + missed),
    F1: f1(found, found + extra, found + missed),
    dated: percent(told.filter(({ gold, read }) => isDated(gold, read)).length, told.length),
    'label P': percent(named, named + invented),
    'label R': percent(named, named + unnamed),
    'label F1': f1(named, named + invented, named + unnamed),
    voice: percent(called.filter(({ gold, read }) => gold.voice === read.voice).length, called.length),
    tone: percent(called.filter(({ gold, read }) => gold.tone === read.tone).length, called.length),
  };
}

/** One line for each relation or label that was missed, invented or read otherwise. Throws for an item that is held. */
export function relationErrors(items: readonly ReadRelations[]): string[] {
  return items.flatMap((one) => {
    const { item, reading } = one;
    if (item.part === 'held') throw new Error('the held part is for measuring only: its errors are not shown');
    const name = (id: string): string => reading.actors.find((actor) => actor.id === id)?.name ?? id;
    const when = ({ since, until, asOf, ended }: GoldRelation): string => JSON.stringify({ since, until, asOf, ended });
    const [relations, labels] = [matchRelations(one), matchLabels(one)];
    const line = (...cells: readonly string[]): string => [item.id, ...cells].join('\t');
    return [
      ...relations.missed.map((r) => line('MISSED', `${r.from} ${r.kind} ${r.to}`, when(r))),
      ...relations.extra.map((r) => line('EXTRA', `${name(r.from)} ${r.kind} ${name(r.to)}`, when(r), r.rule)),
      ...relations.pairs
        .filter(({ gold, read }) => !isDated(gold, read))
        .map(({ gold, read }) => line('DATED', `${gold.from} ${gold.kind} ${gold.to}`, when(gold), when(read))),
      ...labels.missed.map((l) => line('UNCALLED', l.actor, l.label)),
      ...labels.extra.map((l) => line('CALLED', name(l.actor), l.label, l.voice)),
      ...labels.pairs
        .filter(({ gold, read }) => gold.voice !== read.voice || gold.tone !== read.tone)
        .map(({ gold, read }) => line('VOICE', gold.label, `${gold.voice} ${gold.tone}`, `${read.voice} ${read.tone}`)),
    ];
  });
}
