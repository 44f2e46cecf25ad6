import type { Reading } from '../../core/reading.ts';
import { isKin } from './kin.ts';
import type { Bound } from './party.ts';
import { promiseStems, type VowWord } from './vow-table.ts';
import { baseOf, type Word, wordsIn } from './words.ts';

/** A sentence of a later article that speaks of a promise as made. */
export interface Recall {
  readonly words: readonly Word[];
  /** As kept or as broken, where it says so. */
  readonly tone?: 'for' | 'against';
}

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(baseOf));
const ALSO = stems('obligation terms term deal breach violation deadline calendar schedule accord arrangement');
const BREAKS = stems(
  'breach violation violate break broke broken contrary despite defiance defy flout renege betray betrayal spite trample',
);
const KEEPS = stems('fulfil fulfilment honour accordance kept keep line implement implementation compliance comply');

const found = new WeakMap<Reading, readonly Recall[]>();

/** The sentences of an article that speak of a promise, whoever made it. */
export function recallsIn(reading: Reading, vows: readonly VowWord[]): readonly Recall[] {
  const known = found.get(reading);
  if (known) return known;
  const named = promiseStems(vows);
  const recalls = reading.sentences.flatMap((sentence): Recall[] => {
    const words = wordsIn(reading.text, sentence);
    if (!words.some(({ stem }) => named.has(stem) || ALSO.has(stem))) return [];
    const tone = words.some(({ stem }) => BREAKS.has(stem))
      ? 'against'
      : words.some(({ stem }, i) => KEEPS.has(stem) || isAs(words, i, named))
        ? 'for'
        : undefined;
    return [{ words, ...(tone === undefined ? {} : { tone }) }];
  });
  found.set(reading, recalls);
  return recalls;
}

/** "As promised", "as it had pledged". */
const isAs = (words: readonly Word[], at: number, named: ReadonlySet<string>): boolean =>
  words[at]?.form === 'as' &&
  words.slice(at + 1, at + 5).some(({ stem, form }) => named.has(stem) && form.endsWith('d'));

/** Whether words name a party: by its name or an adjective of it, or by its short name with a capital. */
export const namesParty = (words: readonly Word[], { names, short }: Bound): boolean =>
  words.some(
    ({ capital, form }, i) =>
      capital &&
      (short.includes(form) ||
        names.some((name) => name.split(/\s+/u).every((part, k) => isKin(words[i + k], part.replace(/[’']s$/u, ''))))),
  );
