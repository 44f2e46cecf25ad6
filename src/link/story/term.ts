import type { Reading } from '../../core/reading.ts';
import type { StoryTerm, StoryText } from '../../core/story.ts';
import { daysOf } from '../days.ts';
import { stemOf } from '../saying-stem.ts';
import { isFull } from '../saying-word.ts';

/** A text longer than this tells its story well before its end. */
const MOST = 400;

/**
 * The terms of a text, each once, in the order in which they first stand, `MOST` at most. How often a text says a word
 * does not count: among short and long texts alike, that it says it at all parts stories better (docs/stories.md).
 */
export function termsOf(text: string): StoryTerm[] {
  const small = new Set(Array.from(text.matchAll(/(?<=[\p{L},] )\p{Ll}[\p{L}]+/gu), ([word]) => word));
  const found = new Map<string, StoryTerm>();
  for (const [token] of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*(?:['’]\p{L}+)*/gu)) {
    const word = token.replace(/['’]s?$/, '');
    const lower = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const number = /\d/.test(lower);
    if (!number && (lower.length < 2 || !isFull(lower))) continue;
    const kind = number ? 'number' : /^\p{Lu}/u.test(word) && !small.has(lower) ? 'name' : 'word';
    const key = number ? lower : stemOf(lower);
    const before = found.get(key);
    if (before === undefined) {
      if (found.size < MOST) found.set(key, { key, kind, word });
    } else if (before.kind === 'word' && kind !== 'word') found.set(key, { ...before, kind });
  }
  return [...found.values()];
}

/** The words of an article that are compared: its title, where that stands outside the text, and its text. */
const storyWords = ({ title, text }: Reading): string =>
  title === undefined || text.trimStart().startsWith(title) ? text : `${title}\n${text}`;

/** An article as stories compare it. */
export function storyTextOf(reading: Reading): StoryText {
  const days = daysOf(reading.published?.value);
  return { id: reading.id, terms: termsOf(storyWords(reading)), ...(days === undefined ? {} : { days }) };
}
