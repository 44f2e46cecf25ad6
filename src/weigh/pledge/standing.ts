import { overlaps, type Span } from '../../core/span.ts';
import type { Clause } from './clause.ts';
import { baseOf, type Word } from './words.ts';

/** Whether an act is told to have been done, or not; nothing for plans, wishes and earlier history. */
export type Standing = 'done' | 'not done' | undefined;

const MODALS = new Set('will would shall should may might can could must ’d ’ll'.split(' '));
const NO = new Set('not never n’t cannot nor'.split(' '));
const NOBODY = new Set('nobody none no neither nor without nothing'.split(' '));
/** Verbs under which an infinitive is told as not done. */
const FAILS = new Set('refus fail declin neglect forgot'.split(' '));
/** Verbs under which it is told as done. */
const BEGINS = new Set('began begun started continued managed'.split(' '));
/** Past forms that are also the base. */
const SAME = new Set('let hit cut set put shut cast quit split spread burst hurt cost'.split(' '));

/** Before a noun or an adjective: "its own wounded". */
const OF_NOUN = /^(?:the|a|an|its|his|her|their|our|own|this|that|these|those|many|few|no|of)$/;

/** How a verb that was read as no event stands, by its form and the words before it. */
export function verbStands(
  words: readonly Word[],
  at: number,
  { helping, subject, passive }: Clause,
  quotes: readonly Span[],
): Standing {
  const word = words[at] as Word;
  if (helping.length === 0 && OF_NOUN.test(words[at - 1]?.form ?? '')) return undefined;
  if (quotes.some((quote) => overlaps(quote, word.span))) return undefined;
  const first = words[at - helping.length - 1];
  if (helping.some((form) => MODALS.has(form)) || (helping.includes('had') && isEarlier(words, at))) return undefined;
  if (helping.includes('to')) {
    if (first && BEGINS.has(first.form)) return 'done';
    return first && FAILS.has(first.stem) ? 'not done' : undefined;
  }
  const no = helping.some((form) => NO.has(form)) || subject.slice(0, 2).some(({ form }) => NOBODY.has(form));
  if (no) return /^(?:not|n’t|never|did|has|have|was|were)$/.test(helping[0] ?? 'not') ? 'not done' : undefined;
  return isPast(word, helping, passive) ? 'done' : undefined;
}

/** "After they had opened it", "who had opened it": what was before, by the words. */
const isEarlier = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 6), at)
    .some(({ form }) => /^(?:after|since|before|until|who|which|that|where|when|once|previously|earlier)$/.test(form));

/** A finite past form, or a perfect; "is keeping" and "still holds" go on. */
function isPast(word: Word, helping: readonly string[], passive: boolean): boolean {
  if (word.form.endsWith('ing')) return helping.some((form) => /^(?:is|are|was|were|been)$/.test(form));
  if (helping.includes('still') && /[^s]s$/.test(word.form)) return true;
  if (passive || helping.includes('has') || helping.includes('have')) return true;
  const base = baseOf(word.form);
  return SAME.has(word.form) || /ed$/.test(word.form) || (!word.form.startsWith(base) && !word.form.endsWith('ies'));
}
