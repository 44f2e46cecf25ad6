import type { Span } from '../../core/span.ts';
import type { Word } from './words.ts';

/** A promise as one sentence tells it with a word of the table: what is promised, and the words for who does so. */
export interface ToldVow {
  readonly content: Span;
  readonly party?: Span;
  /** Those to whom it is said: "promised **the wives** that". */
  readonly hearer?: readonly Word[];
  /** Told with a word for mere speech. */
  readonly spoken?: true;
}

/** Where what is promised begins: "that", or an infinitive with its "not"; -1 for a noun. */
export function opensAt(after: readonly Word[]): number {
  const at = after.findIndex(
    ({ form }, i) =>
      form === 'that' ||
      (form === 'to' &&
        i < 14 &&
        !/^(?:the|a|an|its|his|her|their|all|every|each|this|no)$/.test(after[i + 1]?.form ?? 'the') &&
        after[i + 1]?.capital !== true),
  );
  const no = after[at - 1]?.form === 'again' ? at - 2 : at - 1;
  return /^(?:not|never)$/.test(after[no]?.form ?? '') ? no : at;
}

/** "Promised the minister, Ada Lorn": a party follows, no day and no hearer with a clause of its own. */
export const isInverted = (after: readonly Word[]): boolean =>
  after.length > 0 &&
  !/^(?:on|in|at|to|by|before|after|through|under|during|yesterday|last|late|early|that|when|as)$/.test(
    after[0]?.form ?? '',
  );

/** The first mark behind one word and before another; -1 without one. */
export const firstComma = (text: string, words: readonly Word[], from: number, end: number): number => {
  for (let i = from + 1; i <= end; i++)
    if (/[,”"]/u.test(text.slice(words[i - 1]?.span[1], words[i]?.span[0]))) return i;
  return -1;
};

/** From the first to the last of the words. */
export const over = (words: readonly Word[]): Span => [words[0]?.span[0] ?? 0, words.at(-1)?.span[1] ?? 0];

/** The words for a party, where there are any. */
export const partyOf = (words: readonly Word[]): { party?: Span } => (words.length > 0 ? { party: over(words) } : {});

/** Up to a verb or a mark that is not between a title and its name. */
export function headOf(text: string, words: readonly Word[]): Word[] {
  const end = words.findIndex(
    ({ form, span }, i) =>
      i > 0 &&
      (/^(?:signed|reached|made|struck|agreed|on|at|in|to|that|before|after|has|had|was|with|under)$/.test(form) ||
        (/[,;]/u.test(text.slice(words[i - 1]?.span[1], span[0])) && words[i]?.capital !== true)),
  );
  return words.slice(0, end < 0 ? words.length : end);
}

/** The words right before a verb, back to a comma. */
export const afterComma = (text: string, words: readonly Word[], end: number): readonly Word[] =>
  words.slice(Math.max(0, lastComma(text, words, end)), end);

/** The last mark before a word; -1 without one. */
export const lastComma = (text: string, words: readonly Word[], before: number): number => {
  for (let i = before - 1; i > 0; i--)
    if (/[,”"]/u.test(text.slice(words[i - 1]?.span[1], words[i]?.span[0]))) return i;
  return -1;
};
