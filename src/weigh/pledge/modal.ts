import type { Word } from './words.ts';

/** Helping verbs of what is to come. */
export const MODALS: ReadonlySet<string> = new Set('will would shall should may wo ll d ’d ’ll must'.split(' '));

const NO = new Set('no not never nobody none neither nor without n’t cannot nothing'.split(' '));

/** Whether a word among these says "no". */
export const saysNo = (words: readonly Word[]): boolean =>
  words.some(({ form }) => NO.has(form) || /n[’']t$/u.test(form));

/**
 * Whether the clause says "no": before its verb, or right behind it ("will lay no mines"). Not what only sets a bound ("not later
 * than"), nor what "who" tells of its subject ("all who have not signed will").
 */
export function isNegated(words: readonly Word[], from: number, at: number): boolean {
  const modal = words.findLastIndex(({ form }, i) => i >= from && i < at && MODALS.has(form));
  const who = words.findIndex(({ form }, i) => i > from && i < modal && /^(?:who|which)$/.test(form));
  const before = who < 0 ? words.slice(from, at) : [...words.slice(from, who), ...words.slice(modal, at)];
  return (
    saysNo(before) ||
    isNoMore(words.slice(at + 1, at + 9)) ||
    (saysNo(words.slice(at + 1, at + 2)) &&
      !BOUND.test(
        words
          .slice(at + 2, at + 4)
          .map(({ form }) => form)
          .join(' '),
      ))
  );
}

/** "Will raid their herds no more", "will fire no longer": said behind all that the verb is turned on. */
const isNoMore = (behind: readonly Word[]): boolean =>
  behind.some(
    ({ form }, i) =>
      form === 'no' &&
      /^(?:more|longer)$/.test(behind[i + 1]?.form ?? '') &&
      (behind[i + 2] === undefined || /^(?:and|but|in|on|at|from|after|until)$/.test(behind[i + 2]?.form ?? '')),
  );

const BOUND = /^(?:(?:later|less|fewer|more|longer|earlier) than|only|until|before)\b/;

/** "Is ready to let them go": as good as "will". */
const READY = /^(?:ready|prepared)$/;

/** Where "will" stands, or "is" of "is to" and "is ready to"; -1 where nothing looks ahead. */
export const modalOf = (words: readonly Word[]): number =>
  words.findIndex(
    ({ form }, i) =>
      MODALS.has(form) ||
      ((form === 'is' || form === 'are') &&
        (words[i + 1]?.form === 'to' || (READY.test(words[i + 1]?.form ?? '') && words[i + 2]?.form === 'to'))),
  );
