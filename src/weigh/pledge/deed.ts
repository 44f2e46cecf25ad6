import { hasHappened } from '../../core/done.ts';
import type { Material } from '../../core/material.ts';
import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { type Days, daysOf } from '../../link/days.ts';
import { type Telling, tellingsOf } from '../../link/telling/telling.ts';
import { type Clause, clauseAt } from './clause.ts';
import type { Opposite } from './opposite-table.ts';
import { type Standing, verbStands } from './standing.ts';
import { type Word, wordsIn } from './words.ts';

/** An act as one sentence reports it: read as an event, or known by its verb alone. */
export interface Deed {
  readonly material: Material;
  /** The verb or noun. */
  readonly span: Span;
  readonly sentence: Span;
  readonly words: readonly Word[];
  /** Index of the verb in `words`. */
  readonly at: number;
  readonly clause: Clause;
  /** The day of its report, and the days on which it is said to have been done. */
  readonly published?: string;
  readonly when?: Days;
  /** Told as not done. */
  readonly negated: boolean;
  readonly event?: ReadingEvent;
  readonly telling?: Telling;
  /** The words before it in its sentence and the one before: whom "them" may mean. */
  readonly before: readonly Word[];
}

/** The stems with which some phrase of a side begins. */
export const firstStems = (opposites: readonly Opposite[]): ReadonlySet<string> =>
  new Set(
    opposites.flatMap((row) => [...row.for.phrases, ...row.against.phrases].map(({ stems }) => stems[0] as string)),
  );

/** The acts that an article reports as done or as not done, at verbs of these stems and at its events. */
export function deedsOf(material: Material, stems: ReadonlySet<string>): Deed[] {
  const { reading } = material;
  const tellings = tellingsOf(material);
  const published = daysOf(reading.published?.value)?.[0];
  const denied = reading.statements
    .filter(({ act }) => act === 'deny' || act === 'refuse')
    .flatMap(({ content }) => content);
  let before: readonly Word[] = [];
  return reading.sentences.flatMap((sentence) => {
    const words = wordsIn(reading.text, sentence);
    const deeds = words.flatMap((word, at): Deed[] => {
      const event = reading.events.find(({ trigger }) => overlaps(trigger, word.span));
      if (!event && !stems.has(word.stem)) return [];
      if (denied.some((span) => overlaps(span, word.span))) return [];
      const clause = clauseAt(reading.text, words, at);
      const stands = event ? eventStands(event, clause) : verbStands(words, at, clause, reading.quotes);
      if (stands === undefined) return [];
      const telling = event && tellings.find(({ events }) => events.includes(event));
      const ahead = [...before, ...words.slice(0, at)];
      const deed = {
        material,
        span: word.span,
        sentence,
        words,
        at,
        clause,
        before: ahead,
        negated: stands === 'not done',
      };
      const when = whenOf(reading, event);
      const days = { ...(published === undefined ? {} : { published }), ...(when === undefined ? {} : { when }) };
      return [
        { ...deed, ...days, ...(event === undefined ? {} : { event }), ...(telling === undefined ? {} : { telling }) },
      ];
    });
    before = words;
    return deeds;
  });
}

function whenOf({ dates }: Reading, event: ReadingEvent | undefined): Days | undefined {
  const dated = event?.when === undefined ? undefined : dates[event.when]?.edtf;
  return dated?.startsWith('..') ? undefined : daysOf(dated);
}

function eventStands(event: ReadingEvent, { helping }: Clause): Standing {
  // "All who were to be freed"
  if (/\b(?:is|are|was|were) to\b/u.test(helping.join(' '))) return undefined;
  if (!hasHappened(event) || (event.background && event.when === undefined)) return undefined;
  return event.polarity === 'negated' ? (event.thwarted === undefined ? 'not done' : undefined) : 'done';
}
