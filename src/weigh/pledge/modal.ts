import type { Word } from './words.ts';

/** Helping verbs of what is to come. */
export const MODALS: ReadonlySet<string> = new Set('will would shall should may wo ll d ’d ’ll must'.split(' '));

const NO = new Set('no not never nobody none neither nor without n’t cannot nothing'.split(' '));

/** Whether a word among these says "no". */
export const saysNo = (words: readonly Word[]): boolean =>
  words.some(({ form }) => NO.has(form) || /n[’']t$/u.test(form));

/** Whether the clause says "no": before its verb, or right behind it ("will lay no mines"); "not later than" only sets a bound. */
export const isNegated = (words: readonly Word[], from: number, at: number): boolean =>
  saysNo(words.slice(from, at)) ||
  (saysNo(words.slice(at + 1, at + 2)) && !(words[at + 2]?.form === 'later' && words[at + 3]?.form === 'than'));

/** Where "will" stands, or "is" of "is to"; -1 where nothing looks ahead. */
export const modalOf = (words: readonly Word[]): number =>
  words.findIndex(
    ({ form }, i) => MODALS.has(form) || ((form === 'is' || form === 'are') && words[i + 1]?.form === 'to'),
  );
