import { FAMILIES } from './romanisation-family.ts';
import { byLetter, codeOf, isDoubled, isVowel, plainSound, SOUND_COUNT, soundsOf } from './romanisation-sound.ts';
import { COSTS, type CostRow, EXTRA, LAST, OTHER, SOUNDS, type SoundRow } from './romanisation-table.ts';

/** What sounds cost, laid out for the walk: swaps at `i * SOUND_COUNT + j`, by place for sounds that are extra. */
export interface Costs {
  readonly swap: Float64Array;
  readonly lastSwap: Float64Array;
  readonly extra: Float64Array;
  readonly firstExtra: Float64Array;
  readonly lastExtra: Float64Array;
  readonly doubled: Float64Array;
  /** A glide between two vowels makes a syllable of its own. */
  readonly between: number;
}

/** Everything that costs are made of. */
export interface CostTable {
  readonly pairs: readonly CostRow[];
  readonly last: readonly CostRow[];
  readonly extra: Readonly<Record<keyof typeof EXTRA, number>>;
  readonly other: Readonly<Record<keyof typeof OTHER, number>>;
}

export const TABLE: CostTable = { pairs: COSTS, last: LAST, extra: EXTRA, other: OTHER };

/** Lays a table of costs out. */
export function layCosts({ pairs, last, extra, other }: CostTable): Costs {
  const swap = new Float64Array(SOUND_COUNT * SOUND_COUNT);
  for (let i = 0; i < SOUND_COUNT; i++)
    for (let j = 0; j < SOUND_COUNT; j++)
      swap[i * SOUND_COUNT + j] =
        i === j ? 0 : isVowel(i) !== isVowel(j) ? other.mixed : isVowel(i) ? other.vowels : other.consonants;
  const put = (into: Float64Array, [a, b, cost]: CostRow) => {
    into[codeOf(a) * SOUND_COUNT + codeOf(b)] = cost;
    into[codeOf(b) * SOUND_COUNT + codeOf(a)] = cost;
  };
  for (const row of pairs) put(swap, row);
  const lastSwap = Float64Array.from(swap);
  for (const row of last) put(lastSwap, row);
  const [h, e, w, y, s] = (['H', 'e', 'W', 'Y', 'S'] as const).map(codeOf);
  const places = (vowel: (sound: number) => number) =>
    Float64Array.from({ length: SOUND_COUNT }, (_, sound) => {
      if (isVowel(sound)) return vowel(sound);
      return sound === h ? extra.H : sound === w || sound === y ? extra.glide : extra.consonant;
    });
  return {
    ...{ swap, lastSwap, between: extra.between },
    doubled: Float64Array.from({ length: SOUND_COUNT }, (_, sound) => (sound === s ? other.doubledS : other.doubled)),
    extra: places(() => extra.inner),
    firstExtra: places(() => extra.first),
    lastExtra: places((sound) => (sound === e ? extra.inner : extra.last)),
  };
}

/** A word with its sounds and what they weigh: consonants carry a name, vowels shift. */
interface Heard {
  readonly sounds: Uint8Array;
  readonly weight: number;
  readonly consonants: number;
}

/** Hears words by one list of rows, and remembers them: the same few thousand words make up most names. */
function makeEar(rows: readonly SoundRow[]): (word: string) => Heard {
  const [letters, heard] = [byLetter(rows), new Map<string, Heard>()];
  return (word) => {
    let found = heard.get(word);
    if (!found) {
      const sounds = soundsOf(word, letters);
      const consonants = sounds.reduce((n, sound) => n + (isVowel(sound) ? 0 : 1), 0);
      found = { sounds, consonants, weight: consonants + 0.6 * (sounds.length - consonants) };
      if (heard.size >= KEPT) heard.clear();
      heard.set(word, found);
    }
    return found;
  };
}

const KEPT = 200_000;

/** Sounds of a word by the general table. */
export const hear = makeEar(SOUNDS);
const OWN = layCosts(TABLE);

const EARS = FAMILIES.map(({ readings, costs, extra }) => ({
  ears: [hear, ...readings.map((rows) => makeEar([...rows, ...SOUNDS]))],
  costs: layCosts({ ...TABLE, pairs: [...COSTS, ...costs], last: [...LAST, ...costs], extra: { ...EXTRA, ...extra } }),
}));

/**
 * How alike two folded words sound, 0 to 1. `families` has a bit for each family of `FAMILIES` that the names tell
 * of; the best reading counts.
 */
export function wordScore(a: string, b: string, families = 0, costs: Costs = OWN): number {
  if (a === b) return 1;
  let best = heardScore(hear(a), hear(b), costs);
  for (let n = 0; families >> n > 0; n++) {
    if (!((families >> n) & 1)) continue;
    const { ears, costs: own } = EARS[n] as (typeof EARS)[number];
    for (const x of ears) for (const y of ears) best = Math.max(best, heardScore(x(a), y(b), own));
  }
  return best;
}

/** Words with fewer than two consonants must agree almost exactly. */
function heardScore(x: Heard, y: Heard, costs: Costs): number {
  if (x.sounds.length === 0 || y.sounds.length === 0) return 0;
  const cost = turnCost(x.sounds, y.sounds, costs);
  const score = 1 - cost / Math.max(x.weight, y.weight);
  if (Math.min(x.consonants, y.consonants) >= 2) return Math.max(0, score);
  return Math.max(0, Math.min(score, cost <= 0.15 ? 1 : score - 0.15));
}

const [W, Y] = [codeOf('W'), codeOf('Y')];
const isGlide = (sound: number): boolean => sound === W || sound === Y;

/** Least cost of turning one row of sounds into the other. */
function turnCost(a: Uint8Array, b: Uint8Array, costs: Costs): number {
  const extra = (of: Uint8Array, i: number): number => {
    const sound = plainSound(of[i] as number);
    if (i === 0) return costs.firstExtra[sound] as number;
    if (i === of.length - 1) return costs.lastExtra[sound] as number;
    const between = isGlide(sound) && isVowel(of[i - 1] as number) && isVowel(of[i + 1] as number);
    return between ? costs.between : (costs.extra[sound] as number);
  };
  let last = new Float64Array(b.length + 1);
  let next = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) last[j] = (last[j - 1] as number) + extra(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const sound = a[i - 1] as number;
    const drop = extra(a, i - 1);
    next[0] = (last[0] as number) + drop;
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1] as number;
      const swap = i === a.length && j === b.length ? costs.lastSwap : costs.swap;
      const change =
        (swap[plainSound(sound) * SOUND_COUNT + plainSound(other)] as number) +
        (isDoubled(sound) === isDoubled(other) ? 0 : (costs.doubled[plainSound(sound)] as number));
      next[j] = Math.min(
        (last[j - 1] as number) + change,
        (last[j] as number) + drop,
        (next[j - 1] as number) + extra(b, j - 1),
      );
    }
    [last, next] = [next, last];
  }
  return last[b.length] as number;
}
