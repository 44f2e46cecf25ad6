import { clauseAt } from './clause.ts';
import { modalOf, saysNo } from './modal.ts';
import {
  afterComma,
  firstComma,
  headOf,
  isInverted,
  lastComma,
  opensAt,
  over,
  partyOf,
  type ToldVow,
} from './told-part.ts';
import type { Word } from './words.ts';

const WISHED = new Set('to not never n’t would could might may should if cannot refused'.split(' '));

/** What a verb tells: "X promised to", "X will, promised Y", "X will, Y promised", "By May, Y added, X will". */
export function readVerb(text: string, words: readonly Word[], at: number, end: number): ToldVow | undefined {
  const { helping, passive, by, subject } = clauseAt(text, words, at);
  // "agreement" and "commitment" share their stems with verbs.
  if (helping.some((form) => WISHED.has(form)) || /(?:ing|ments?)$/.test(words[at]?.form ?? '')) return undefined;
  if (modalOf(subject) < 0 && saysNo(subject)) return undefined;
  const first = at - helping.length;
  if (/^(?:a|an|the|its|his|her|their|this|that|of|no|any|such|first|another)$/.test(words[at - 1]?.form ?? ''))
    return undefined;
  const front = words.slice(0, first);
  const modal = modalOf(front);
  const marked = /[,”"]/u.test(text.slice(words[first - 1]?.span[1], words[first]?.span[0]));
  const after = words.slice(end + 1);
  const ends = firstComma(text, words, modal, first);
  if (modal >= 0 && marked && ends > 0 && words.slice(ends, first).some(({ capital }) => capital))
    return { content: over(words.slice(0, ends)), ...partyOf(words.slice(ends, first)) };
  // "X will stay out, promised the minister": the party stands behind.
  if (modal >= 0 && marked && first > 0 && isInverted(after))
    return { content: over(front), ...partyOf(headOf(text, after)) };
  // "By May, the minister added, everybody would be paid."
  const breaks = after[0] && /,/u.test(text.slice(words[end]?.span[1], after[0].span[0]));
  if (modal < 0 && breaks && modalOf(after) > 0)
    return { content: over(words), ...partyOf(afterComma(text, words, first)) };
  const comma = lastComma(text, words, first);
  const opens = opensAt(after);
  if (modal >= 0 && comma > modal && opens !== 0)
    return { content: over(words.slice(0, comma)), ...partyOf(words.slice(comma, first)) };
  if (passive) return { content: over(after.length > 0 ? [...subject, ...after] : front), ...partyOf(by) };
  if (after.length === 0) return undefined;
  const hearer = opens > 0 ? after.slice(0, opens) : [];
  return {
    content: over(after.slice(Math.max(0, opens))),
    hearer,
    ...partyOf(comma > 0 || subject.length === 0 ? front : subject),
  };
}

/** "No shot would be fired, the minister said": only where what is said stands before. */
export function readSpeech(text: string, words: readonly Word[], at: number, end: number): ToldVow | undefined {
  const found = readVerb(text, words, at, end);
  const start = words[0]?.span[0] ?? 0;
  return found && found.content[0] === start ? { ...found, spoken: true } : undefined;
}
