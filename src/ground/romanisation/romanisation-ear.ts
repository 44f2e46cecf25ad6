import { type Costs, extrasOf, layCosts, MOST_SOUNDS, nearBits, TABLE, turnCost, UNIT } from './romanisation-cost.ts';
import { FAMILIES } from './romanisation-family.ts';
import { byLetter, consonantBit, isVowel, soundsOf } from './romanisation-sound.ts';
import { SOUNDS, type SoundRow } from './romanisation-table.ts';
import { FAMILY_BITS, READING_BITS } from './romanisation-told.ts';

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

/** For each family its costs, an ear for letters as everybody reads them, and one for each reading of its own. */
const EARS = FAMILIES.map(({ readings, costs: rows, last = rows, extra, other, strict }) => {
  const costs = layCosts({
    pairs: [...TABLE.pairs, ...rows],
    first: [...TABLE.first, ...rows],
    last: [...TABLE.last, ...last],
    ...{ extra: { ...TABLE.extra, ...extra }, other: { ...TABLE.other, ...other } },
  });
  const general = makeEar(SOUNDS, costs);
  return {
    ...{ costs, general, strict },
    readings: readings.map((reading) => ({
      bit: READING_BITS.get(reading) ?? 0,
      ear: makeEar([...reading.rows, ...SOUNDS], costs),
    })),
  };
});

/** The ways to hear a word of a name that told of `told`, in one family: its readings there, or as everybody reads it. */
function waysOf(word: string, told: number, { general, readings, strict }: (typeof EARS)[number]): Heard[] {
  const own = readings.filter(({ bit }) => (told & bit) !== 0).map(({ ear }) => ear(word));
  return own.length === 0 || !strict ? [general(word), ...own] : own;
}

/** Sounds of a word by the general table and by every way to read it in what its name tells of. */
export function hearAll(word: string, told: number): Uint8Array[] {
  const others = EARS.flatMap(({ readings }) => readings.filter(({ bit }) => (told & bit) !== 0));
  return [hear(word), ...others.map(({ ear }) => ear(word))].map(({ sounds }) => sounds);
}

/** How alike two folded words sound, 0 to 1; as `soundScore` of the two heard. */
export const wordScore = (a: string, b: string, toldA = 0, toldB = 0): number =>
  soundScore(hear(a), hear(b), toldA, toldB);

/**
 * How alike two heard words sound, 0 to 1. What their names tell of (`toldBy`) brings in the costs of those families;
 * each word is read as its own name tells, and the best reading counts.
 */
export function soundScore(a: Heard, b: Heard, toldA: number, toldB: number): number {
  if (a.word === b.word) return 1;
  const families = (toldA | toldB) & FAMILY_BITS;
  if (families === 0) return heardScore(a, b, OWN);
  const both = toldA & toldB & FAMILY_BITS;
  let best = EARS.some(({ strict }, n) => strict && (both >> n) & 1) ? 0 : heardScore(a, b, OWN);
  for (let n = 0; families >> n > 0; n++) {
    if (!((families >> n) & 1)) continue;
    const family = EARS[n] as (typeof EARS)[number];
    for (const x of waysOf(a.word, toldA, family))
      for (const y of waysOf(b.word, toldB, family)) best = Math.max(best, heardScore(x, y, family.costs));
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
