import { FAMILIES } from './romanisation-family.ts';
import type { Reading } from './romanisation-tradition.ts';

/** The bits of `toldBy` that stand for families; those of readings stand above them. */
export const FAMILY_BITS = (1 << FAMILIES.length) - 1;

/** The bit of each reading of each family. */
export const READING_BITS: ReadonlyMap<Reading, number> = new Map(
  FAMILIES.flatMap(({ readings }) => readings).map((reading, n) => [reading, 1 << (FAMILIES.length + n)]),
);

const kept = new Map<string, number>();
const KEPT = 250_000;

/** What a name tells of: a bit for each family of `FAMILIES`, and for each reading in them. Remembered. */
export function toldBy(name: string): number {
  let bits = kept.get(name);
  if (bits === undefined) {
    bits = readBits(name.toLowerCase());
    if (kept.size >= KEPT) kept.clear();
    kept.set(name, bits);
  }
  return bits;
}

function readBits(name: string): number {
  let bits = 0;
  const told = FAMILIES.map(({ tells }) => tells.test(name));
  const alone = FAMILIES.findIndex(({ alone }, n) => alone && told[n]);
  FAMILIES.forEach(({ readings }, n) => {
    if (!told[n] || (alone >= 0 && alone !== n)) return;
    bits |= 1 << n;
    for (const reading of readings)
      if (!reading.tells || reading.tells.test(name)) bits |= READING_BITS.get(reading) as number;
  });
  return bits;
}

/** The words of a name that may be left out, by their places. */
export interface Optional {
  /** Which kind of honour stands first; -1 for none. Two kinds do not go together (a man's, a woman's). */
  readonly honour: number;
  /** An initial or a father's name inside it, or an honour behind it. Of two words none is left out: it may be the family name. */
  readonly later: readonly number[];
}

/** What may be left out of a name of these folded words, by the families it tells of. */
export function optionalWords(words: readonly string[], told: number): Optional {
  let honour = -1;
  const later = new Set<number>();
  words.forEach((word, i) => {
    if (i > 0 && i < words.length - 1 && word.length === 1) later.add(i);
  });
  FAMILIES.forEach(({ optional }, n) => {
    if (!((told >> n) & 1) || !optional) return;
    const first = optional.first?.findIndex((kind) => words.length > 1 && kind.test(words[0] as string)) ?? -1;
    if (first >= 0) honour = first;
    if (words.length < 3) return;
    words.forEach((word, i) => {
      if (i > 0 && optional.later?.test(word)) later.add(i);
    });
  });
  return { honour, later: [...later] };
}
