import type { NameClass } from '../core/name-class.ts';
import { alignNames, type NameAlignment } from './romanisation/romanisation.ts';
import { foldName, nameTokens } from './romanisation/romanisation-token.ts';

const plainNames = new Map<string, string>();

/** A name as it is looked up: folded, no leading "the", no punctuation. Remembered. */
export function plainName(name: string): string {
  let plain = plainNames.get(name);
  if (plain === undefined) {
    plain = foldName(name)
      .replace(/^the\s+/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (plainNames.size >= 250_000) plainNames.clear();
    plainNames.set(name, plain);
  }
  return plain;
}

export type Likeness = 'same' | 'unsure' | 'short' | 'none';

/** From here on two spellings are one name; from `REVIEW` on a person should look. */
export const MERGE = 0.8;
const REVIEW = 0.6;
/** The weakest pair of tokens that a merge may rest on: Karim is not Karima, and bodies differ in one word ("of Iraq", "of Iran"). */
const LEAST = { person: 0.8, body: 0.87 } as const;
/** One word agrees by chance more easily than two: from here on it is one name. */
export const ONE_WORD = 0.9;
/** A short form has less to go by, so each of its words must sound close. */
const SHORT = 0.85;

/**
 * What the spelling alone says of two names of one class. `short`: every token of `a` is found in the longer `b`,
 * its family name among them (persons only).
 */
export function likeness(a: string, b: string, of: NameClass): { readonly like: Likeness; readonly score: number } {
  if (plainName(a) === plainName(b)) return { like: 'same', score: 1 };
  if (of !== 'person' && of !== 'body') return { like: 'none', score: 0 };
  if (isUpper(a) || isUpper(b)) return { like: 'none', score: 0 };
  const found = alignNames(a, b);
  return { like: likenessOf(found, of), score: found.score };
}

/** What an alignment says of two names of persons or bodies; `short` when the first is a short form of the second. */
export function likenessOf(found: NameAlignment, of: 'person' | 'body'): Likeness {
  if (found.cover === 1 && found.score >= MERGE && found.least >= LEAST[of]) return 'same';
  if (isShortForm(found, 'first', of)) return 'short';
  return found.cover === 1 && found.score >= REVIEW ? 'unsure' : 'none';
}

/** Whether one of two aligned names is a short form of the other: all its words found, the family name among them (persons only). */
export function isShortForm(found: NameAlignment, which: 'first' | 'second', of: 'person' | 'body'): boolean {
  if (of !== 'person' || found.least < SHORT) return false;
  return which === 'first'
    ? found.coverA === 1 && found.coverB < 1 && found.endB
    : found.coverB === 1 && found.coverA < 1 && found.endA;
}

/** How much of a name there is: tokens that count first, then letters. */
export const fullness = (name: string): number => nameTokens(name).length * 1000 + name.length;

/** Acronyms are compared by letters, never by sound. */
export const isUpper = (name: string): boolean => /^[\p{Lu}\d.&]{2,8}$/u.test(name);
