import { hashText } from '../hash.ts';
import type { HashTable } from '../hash-table.ts';

/** Bits of a word: it is a given name, a family name, a word that stands in dictionaries in small letters. */
export const GIVEN = 1;
export const FAMILY = 2;
export const COMMON = 4;

/** The lists a name of one or more words may stand in, each a bit in this order. */
export const NAME_LISTS = [
  'states',
  'adjectives',
  'peoples',
  'seats',
  'places',
  'outlets',
  'large cities',
  'cities',
  'known persons',
  'known groups',
  'known places',
  'known kinds of persons',
  'other capitalised terms',
] as const;
export type NameList = (typeof NAME_LISTS)[number];

/** The longest name of a list, in words. */
export const LONGEST_TERM = 6;

/**
 * Word lists as hashes; no list can be read back from them. `senses` gives a word's class (what it names: a head of
 * bodies, a title, a person, a place, a kind of act), `flags` its bits, `terms` the lists a whole name stands in.
 */
export interface NameLexicon {
  readonly senses: HashTable;
  readonly flags: HashTable;
  readonly terms: HashTable;
}

/** Bits kept of a hash; two words out of a thousand meet one of the lists by accident. */
const KEY_BITS = 26;

/** The key of a word or of words joined by single blanks, in small letters. */
export const lexiconKey = (words: string): number => hashText(words, 77) >>> (32 - KEY_BITS);
