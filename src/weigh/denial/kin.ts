import { stemOf } from '../../link/saying-stem.ts';
import { keyOf } from '../../link/saying-word.ts';
import { KINS } from './kin-table.ts';

const ROWS = KINS.reduce((found, { words }, row) => {
  for (const word of words)
    for (const key of new Set([stemOf(word), keyOf(word)]))
      found.set(key, [...new Set([...(found.get(key) ?? []), row])]);
  return found;
}, new Map<string, number[]>());

/** The rows of the table that a key of a word belongs to; mostly none. */
const kinsOf = (key: string): readonly number[] => ROWS.get(key) ?? [];

/** How near a word is to those of a text, given by their keys and rows: 1 for the word itself, less for one of its kin, 0 for none. */
export const nearness = (key: string, { keys, kins }: Words): number =>
  keys.has(key) ? 1 : kinsOf(key).some((row) => kins.has(row)) ? KIN : 0;

const KIN = 0.75;

/** The words of a text as they are compared. */
export interface Words {
  readonly keys: ReadonlySet<string>;
  readonly kins: ReadonlySet<number>;
}

/** Words by their keys. */
export const wordsOf = (keys: Iterable<string>): Words => {
  const own = new Set(keys);
  return { keys: own, kins: new Set([...own].flatMap(kinsOf)) };
};
