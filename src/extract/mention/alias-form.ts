import { isAcronym } from './mention-word.ts';

const SMALL = /^(of|the|for|and|al|el|ul|wal|in|on|de|du|des|la|le|bin|ibn|ash|as|ar|an|at|ad|az)$/i;

/** True when a word is written as first letters are: "HLF", "MoD". */
export const isInitials = (word: string): boolean => isAcronym(word) || /^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(word);

/**
 * True when `short` is made of the first letters of the words of `long`, small words counted or not:
 * "HLF" of "Harim Liberation Front", "MoD" of "Ministry of Defence".
 */
export function isAcronymOf(short: string, long: string): boolean {
  if (!isInitials(short)) return false;
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = long.split(/[^\p{L}\p{N}'\u2019\u02bc]+/u).filter((word) => word !== '');
  if (words.length < 2 || letters.length < 2) return false;
  const initials = (kept: readonly string[]) => kept.map((word) => (word[0] as string).toLowerCase()).join('');
  const main = words.filter((word) => !SMALL.test(word));
  return [words, main].some((kept) => initials(kept) === letters);
}

/** True when `short` is the end of the longer name of a person, particles aside: "al-Talini" of "Abu Karim al-Talini". */
export function isShortFormOf(short: string, long: string): boolean {
  const [a, b] = [wordsOf(short), wordsOf(long)];
  return a.length > 0 && a.length < b.length && a.every((word, i) => b[b.length - a.length + i] === word);
}

/** The last word of a name that counts, lower case: a short form shares it with the full name. */
export const familyWord = (name: string): string => wordsOf(name).at(-1) ?? '';

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s\u2010\u2011-]+/)
    .filter((word) => word !== '' && !SMALL.test(word));
