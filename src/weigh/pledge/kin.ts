import type { Word } from './words.ts';

/** The name, or an adjective of it: "Velian" of "Velia". */
export function isKin(word: Word | undefined, name: string): boolean {
  if (word === undefined) return false;
  if (word.form === name) return true;
  const shared = Math.min(word.form.length, name.length) - 1;
  return (
    word.capital &&
    shared >= 3 &&
    Math.abs(word.form.length - name.length) <= 3 &&
    word.form.slice(0, shared) === name.slice(0, shared)
  );
}
