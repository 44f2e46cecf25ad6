import { type HashTable, NO_ENTRIES } from './hash-table.ts';

/** What is known of words before any weight is asked, by the hash of the lower-cased form with digits as 0. */
export interface Lexicon {
  /** The word classes a dictionary gives a form, as a set of CLASS bits. */
  readonly classes: HashTable;
  /** The tags a form usually had in the training texts; a number that stands for the set of them. */
  readonly habits: HashTable;
}

/** The bits of a form's dictionary classes. A name has its own bits, by what it names, and is no common noun. */
export const CLASS = {
  noun: 1,
  plural: 2,
  verb: 4,
  thirdPerson: 8,
  past: 16,
  gerund: 32,
  adjective: 64,
  compared: 128,
  adverb: 256,
  personName: 512,
  placeName: 1024,
  otherName: 2048,
} as const;

/** A lexicon that knows no word. */
export const NO_LEXICON: Lexicon = { classes: NO_ENTRIES, habits: NO_ENTRIES };
