import type { ReadingEvent } from '../../src/core/reading.ts';
import { EVENT_CLASSES } from '../../src/extract/event/event-class.ts';
import type { GoldEvent } from './event-gold.ts';
import { VALUES } from './event-row.ts';
import {
  alike,
  type EventVerdict,
  figuresOf,
  isSameFigure,
  judgeEvent,
  partyHits,
  placeOf,
  targetsToo,
  whenOf,
} from './event-verdict.ts';
import type { ReadItem } from './own-events.ts';
import { type Figures, f1, percent } from './score.ts';

interface Judged {
  readonly gold: GoldEvent;
  readonly found: ReadingEvent;
  readonly right: EventVerdict;
  readonly read: ReadItem;
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

/**
 * The figures of items that were read and paired, in percent. P, R, F1 count events whose word and class are right; `word F1`
 * the word alone. Parties, figures, time and place are F1 over all events, a wrong class or a missed event counting as a miss.
 * Class, mode, modality and certainty are rates over pairs by word; `negated`, `background` and `doubted` (any certainty but fact)
 * F1 over the same; `modality F1` is the mean over its values. `quiet` is the share of items without an event that stay so.
 */
export function ownEventFigures(items: readonly ReadItem[]): Figures {
  const gold = items.flatMap(({ item }) => item.events);
  const found = items.flatMap(({ reading }) => reading.events);
  const pairs = items.flatMap((read) =>
    read.pairs.map((pair): Judged => ({ ...pair, read, right: judgeEvent(read.reading, pair.gold, pair.found) })),
  );
  const same = pairs.filter(({ right }) => right.class);
  const rate = (key: keyof EventVerdict, over: readonly Judged[] = pairs): number => {
    const asked = over.filter(({ right }) => right[key] !== undefined);
    return percent(asked.filter(({ right }) => right[key]).length, asked.length);
  };
  const f1Of = (is: (one: GoldEvent | ReadingEvent) => boolean, over: readonly Judged[] = pairs): number =>
    f1(
      over.filter((pair) => is(pair.gold) && is(pair.found)).length,
      over.filter((pair) => is(pair.found)).length,
      over.filter((pair) => is(pair.gold)).length,
    );
  const parts = (
    hits: (pair: Judged) => number,
    have: (event: ReadingEvent, read: ReadItem) => number,
    want: (event: GoldEvent) => number,
  ) =>
    f1(
      sum(same, hits),
      sum(items, (read) => sum(read.reading.events, (event) => have(event, read))),
      sum(gold, want),
    );
  const told = (pair: Judged): boolean => pair.right.certainty !== undefined;
  const silent = items.filter(({ item }) => item.events.length === 0);
  const number = (is: boolean): number => (is ? 1 : 0);
  const classF1 = (name: string): number =>
    f1(
      same.filter((pair) => pair.gold.class === name).length,
      found.filter((event) => event.class === name).length,
      gold.filter((event) => event.class === name).length,
    );
  return {
    P: percent(same.length, found.length),
    R: percent(same.length, gold.length),
    F1: f1(same.length, found.length, gold.length),
    'macro F1': mean(EVENT_CLASSES.map(classF1)),
    'word F1': f1(pairs.length, found.length, gold.length),
    class: rate('class'),
    mode: rate('mode', same),
    actor: parts(
      ({ gold, found, read }) => partyHits(read.reading.text, gold.agents, found.agents),
      (event) => event.agents.length,
      (event) => event.agents.length,
    ),
    recipient: parts(
      ({ gold, found, read }) => partyHits(read.reading.text, gold.recipients, targetsToo(found)),
      (event) => targetsToo(event).length,
      (event) => event.recipients.length,
    ),
    'negated F1': f1Of(({ polarity }) => polarity === 'negated'),
    modality: rate('modality'),
    'modality F1': mean(VALUES.modality.map((value) => f1Of(({ modality }) => modality === value))),
    certainty: rate('certainty'),
    'doubted F1': f1(
      pairs.filter((pair) => told(pair) && pair.right.certainty && pair.gold.certainty !== 'fact').length,
      pairs.filter((pair) => told(pair) && pair.found.certainty !== 'fact').length,
      pairs.filter((pair) => told(pair) && pair.gold.certainty !== 'fact').length,
    ),
    'background F1': f1Of(({ background }) => background),
    'when F1': parts(
      ({ gold, right }) => number(gold.when !== undefined && right.when),
      (event, { reading }) => number(whenOf(reading, event) !== undefined),
      (event) => number(event.when !== undefined),
    ),
    'place F1': parts(
      ({ gold, found, read }) => {
        const place = placeOf(read.reading, found);
        return number(gold.place !== undefined && place !== undefined && alike(read.reading.text, gold.place, place));
      },
      (event, { reading }) => number(placeOf(reading, event) !== undefined),
      (event) => number(event.place !== undefined),
    ),
    'figures F1': parts(
      ({ gold, found, read }) => {
        const have = figuresOf(read.reading, found);
        return gold.figures.filter((want) => have.some((one) => isSameFigure(want, one))).length;
      },
      (event) => event.figures.length,
      (event) => event.figures.length,
    ),
    quiet: percent(silent.filter(({ reading }) => reading.events.length === 0).length, silent.length),
  };
}

const mean = (values: readonly number[]): number =>
  Math.round((100 * values.reduce((all, value) => all + value, 0)) / values.length) / 100;
