import type { Word } from './words.ts';

/** Kin have so many first letters in common at least; shorter names are one word. */
export const OPENING = 3;

/** The name, or an adjective of it: "Velian" of "Velia". */
export function isKin(word: Word | undefined, name: string): boolean {
  if (word === undefined) return false;
  if (word.form === name) return true;
  const shared = Math.min(word.form.length, name.length) - 1;
  return (
    word.capital &&
    shared >= OPENING &&
    Math.abs(word.form.length - name.length) <= 3 &&
    word.form.slice(0, shared) === name.slice(0, shared)
  );
}
