import { hashText, mix1 } from '../hash.ts';
import type { Weights } from '../weights.ts';

/**
 * The classes of words as the sentence splitter tells them apart: Penn tags made coarser, with subjects (`SUBJ`), a
 * subject written onto its verb (`they'll`: `SUBJ+V`), and names by whether they mostly stand first or last in a run.
 */
export const CLASSES = [
  ...['', 'NN', 'NNS', 'NNP', 'SUBJ', 'PRP', 'PRP$', 'VBD', 'VBZ', 'VBP', 'VB', 'VBN', 'VBG', 'MD', 'IN', 'TO', 'DT'],
  ...['JJ', 'RB', 'CC', 'W', 'UH', 'CD', 'EX', 'SUBJ+V', 'SIGN', 'X', 'NNP first', 'NNP last'],
] as const;
export type WordClass = (typeof CLASSES)[number];

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD', 'SUBJ+V'].map((name) => CLASSES.indexOf(name as WordClass)));

/** Whether words of a class mostly are finite verbs. */
export const isFiniteVerb = (kind: number): boolean => FINITE.has(kind);

/** The table of words has 2^WORD_BITS rows of CLASS_BITS weights: the number of the class in binary, one weight a digit. */
export const WORD_BITS = 17;
export const CLASS_BITS = 5;
/** Families of keys in the table: whole words, and the last three letters of words. */
export const WHOLE = 1;
export const TAIL = 2;

/** The first weight of the row of `key`, a lower-cased word or ending. */
export const wordRow = (family: number, key: string): number =>
  (mix1(family, hashText(key)) >>> (32 - WORD_BITS)) * CLASS_BITS;

/** The class of a word or ending, an index into `CLASSES`; 0 when the table does not hold it. */
export function classOf(words: Weights, family: number, key: string): number {
  const row = wordRow(family, key);
  let kind = 0;
  for (let k = 0; k < CLASS_BITS; k++) if ((words.w[row + k] as number) > 0) kind |= 1 << k;
  return kind;
}
