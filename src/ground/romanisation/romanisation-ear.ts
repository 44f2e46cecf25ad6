import { type Costs, extrasOf, layCosts, MOST_SOUNDS, nearBits, TABLE, turnCost, UNIT } from './romanisation-cost.ts';
import { FAMILIES } from './romanisation-family.ts';
import { byLetter, consonantBit, isVowel, soundsOf } from './romanisation-sound.ts';
import { SOUNDS, type SoundRow } from './romanisation-table.ts';

/** A word with its sounds and what they weigh: consonants carry a name, vowels shift. */
export interface Heard {
  readonly word: string;
  readonly sounds: Uint8Array;
  readonly extras: Uint16Array;
  readonly weight: number;
  readonly consonants: number;
  /** A bit for each consonant there is, and one for each that could stand for it cheaply; glides and h aside. */
  readonly bits: number;
  readonly near: readonly number[];
}

type Ear = (word: string) => Heard;

const KEPT = 200_000;

/** Hears words by one list of rows, and remembers them: the same few thousand words make up most names. */
export function makeEar(rows: readonly SoundRow[], costs: Costs): Ear {
  const [letters, heard] = [byLetter(rows), new Map<string, Heard>()];
  return (word) => {
    let found = heard.get(word);
    if (!found) {
      const sounds = soundsOf(word, letters).subarray(0, MOST_SOUNDS);
      const consonants = sounds.reduce((n, sound) => n + (isVowel(sound) ? 0 : 1), 0);
      const weight = consonants + 0.6 * (sounds.length - consonants);
      const bits = sounds.reduce((sum, sound) => sum | consonantBit(sound), 0);
      const near = [...sounds].filter((sound) => nearBits(sound, costs) !== 0).map((sound) => nearBits(sound, costs));
      found = { word, sounds, consonants, weight, extras: extrasOf(sounds, costs), bits, near };
      if (heard.size >= KEPT) heard.clear();
      heard.set(word, found);
    }
    return found;
  };
}

const OWN = layCosts(TABLE);
/** Hears a word by the general table. */
export const hear = makeEar(SOUNDS, OWN);

/** For each family its costs, and its ears: the general rows first, then each reading of its own. */
const EARS = FAMILIES.map(({ readings, costs: rows, extra }) => {
  const costs = layCosts({
    ...TABLE,
    ...{ pairs: [...TABLE.pairs, ...rows], last: [...TABLE.last, ...rows], extra: { ...TABLE.extra, ...extra } },
  });
  return { costs, ears: [[], ...readings].map((own) => makeEar([...own, ...SOUNDS], costs)) };
});

/** Sounds of a word by the general table and by every way to read it in the families told of. */
export function hearAll(word: string, families: number): Uint8Array[] {
  const others = EARS.filter((_, n) => (families >> n) & 1).flatMap(({ ears }) => ears.slice(1));
  return [hear, ...others].map((ear) => ear(word).sounds);
}

/** How alike two folded words sound, 0 to 1; as `soundScore` of the two heard. */
export const wordScore = (a: string, b: string, families = 0): number => soundScore(hear(a), hear(b), families);

/**
 * How alike two heard words sound, 0 to 1. `families` has a bit for each family of `FAMILIES` that the names tell of;
 * the best reading counts.
 */
export function soundScore(a: Heard, b: Heard, families: number): number {
  if (a.word === b.word) return 1;
  let best = heardScore(a, b, OWN);
  for (let n = 0; families >> n > 0; n++) {
    if (!((families >> n) & 1)) continue;
    const { ears, costs } = EARS[n] as (typeof EARS)[number];
    for (const x of ears) for (const y of ears) best = Math.max(best, heardScore(x(a.word), y(b.word), costs));
  }
  return best;
}

/**
 * Whether two words are surely less alike than any use is made of: too many consonants of one have nothing near them
 * in the other, and each of those costs about one. Most pairs of words are told apart so, without a walk.
 */
function cannotReach(x: Heard, y: Heard): boolean {
  let a = 0;
  let b = 0;
  for (let i = 0; i < x.near.length; i++) if (((x.near[i] as number) & y.bits) === 0) a++;
  for (let i = 0; i < y.near.length; i++) if (((y.near[i] as number) & x.bits) === 0) b++;
  return Math.max(a, b) > (1 - USED) * Math.max(x.weight, y.weight);
}

/** No score below this is used. */
const USED = 0.3;

/** How alike two heard words are; 0 when it is surely under a third. Words with fewer than two consonants must agree almost exactly. */
export function heardScore(x: Heard, y: Heard, costs: Costs): number {
  if (x.sounds.length === 0 || y.sounds.length === 0) return 0;
  if (cannotReach(x, y)) return 0;
  const weight = Math.max(x.weight, y.weight);
  const cost = turnCost(x, y, costs, (1 - USED) * weight * UNIT) / UNIT;
  const score = 1 - cost / weight;
  if (score < USED) return 0;
  if (Math.min(x.consonants, y.consonants) >= 2) return score;
  return Math.max(0, Math.min(score, cost <= 0.15 ? 1 : score - 0.15));
}
