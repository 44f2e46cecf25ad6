import { isDone as isToldDone } from '../../core/done.ts';
import type { Material } from '../../core/material.ts';
import type { ReadingEvent } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { type Telling, tellingsOf } from '../../link/telling/telling.ts';
import { type Clause, clauseAt } from './clause.ts';
import type { Opposite } from './opposite-table.ts';
import { baseOf, type Word, wordsIn } from './words.ts';

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
  readonly event?: ReadingEvent;
  readonly telling?: Telling;
  /** The words before it in its sentence and the one before: whom "them" may mean. */
  readonly before: readonly Word[];
}

const MODALS = new Set('will would shall should may might can could must to ’d ’ll'.split(' '));
const NO = new Set('not never n’t cannot'.split(' '));
const NOBODY = new Set('nobody none no neither nor without'.split(' '));
/** Past forms that are also the base. */
const SAME = new Set('let hit cut set put shut cast quit split spread burst hurt cost'.split(' '));

/** The stems with which some phrase of a side begins. */
export const firstStems = (opposites: readonly Opposite[]): ReadonlySet<string> =>
  new Set(
    opposites.flatMap((row) => [...row.for.phrases, ...row.against.phrases].map(({ stems }) => stems[0] as string)),
  );

/** The acts that an article reports as done, at verbs of these stems and at its events. */
export function deedsOf(material: Material, stems: ReadonlySet<string>): Deed[] {
  const { reading } = material;
  const tellings = tellingsOf(material);
  const denied = reading.statements
    .filter(({ act }) => act === 'deny' || act === 'refuse')
    .flatMap(({ content }) => content);
  const quoted = reading.quotes;
  let before: readonly Word[] = [];
  return reading.sentences.flatMap((sentence) => {
    const words = wordsIn(reading.text, sentence);
    const deeds = words.flatMap((word, at): Deed[] => {
      const event = reading.events.find(({ trigger }) => overlaps(trigger, word.span));
      if (!event && !stems.has(word.stem)) return [];
      if (denied.some((span) => overlaps(span, word.span))) return [];
      const clause = clauseAt(reading.text, words, at);
      if (event ? !counts(event) : !isDone(word, clause, quoted)) return [];
      const telling = event && tellings.find(({ events }) => events.includes(event));
      const deed = {
        material,
        span: word.span,
        sentence,
        words,
        at,
        clause,
        before: [...before, ...words.slice(0, at)],
      };
      return [{ ...deed, ...(event === undefined ? {} : { event }), ...(telling === undefined ? {} : { telling }) }];
    });
    before = words;
    return deeds;
  });
}

const counts = (event: ReadingEvent): boolean => isToldDone(event) && !(event.background && event.when === undefined);

/** A finite past form that nothing makes a plan, a wish or earlier history. */
export function isDone(word: Word, { helping, subject, passive }: Clause, quotes: readonly Span[]): boolean {
  if (quotes.some((quote) => overlaps(quote, word.span))) return false;
  if (helping.some((form) => MODALS.has(form) || NO.has(form)) || helping.includes('had')) return false;
  if (subject.some(({ form }) => NOBODY.has(form))) return false;
  if (word.form.endsWith('ing')) return helping.some((form) => form === 'was' || form === 'were' || form === 'been');
  const perfect = helping.includes('has') || helping.includes('have');
  if (passive || perfect) return true;
  const base = baseOf(word.form);
  return SAME.has(word.form) || /ed$/.test(word.form) || (!word.form.startsWith(base) && !word.form.endsWith('ies'));
}
