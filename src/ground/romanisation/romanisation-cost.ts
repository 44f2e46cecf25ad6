import { codeOf, consonantBit, isDoubled, isVowel, plainSound, SOUND_COUNT } from './romanisation-sound.ts';
import { COSTS, type CostRow, EXTRA, FIRST, LAST, OTHER } from './romanisation-table.ts';

/** Sounds as they stand in words: each of them plain, then each of them doubled. */
const WIDTH = 2 * SOUND_COUNT;

/**
 * What sounds cost, laid out for the walk, in thousandths so that it is quick and exact: swaps at `i * WIDTH + j`, and
 * by place for sounds that are extra.
 */
export interface Costs {
  readonly swap: Uint16Array;
  readonly firstSwap: Uint16Array;
  readonly lastSwap: Uint16Array;
  readonly extra: Uint16Array;
  readonly firstExtra: Uint16Array;
  readonly lastExtra: Uint16Array;
  /** A glide between two vowels makes a syllable of its own. */
  readonly between: number;
}

/** The cost of one plainly other sound, in the thousandths of `Costs`. */
export const UNIT = 1000;
const inUnits = (cost: number): number => Math.round(cost * UNIT);

/** Everything that costs are made of. */
export interface CostTable {
  readonly pairs: readonly CostRow[];
  readonly first: readonly CostRow[];
  readonly last: readonly CostRow[];
  readonly extra: Readonly<Record<keyof typeof EXTRA, number>>;
  readonly other: Readonly<Record<keyof typeof OTHER, number>>;
}

export const TABLE: CostTable = { pairs: COSTS, first: FIRST, last: LAST, extra: EXTRA, other: OTHER };

/** Lays a table of costs out. */
export function layCosts({ pairs, first, last, extra, other }: CostTable): Costs {
  const [h, e, w, y, s] = (['H', 'e', 'W', 'Y', 'S'] as const).map(codeOf);
  const places = (vowel: (sound: number) => number) =>
    Uint16Array.from({ length: WIDTH }, (_, code) => {
      const sound = plainSound(code);
      if (isVowel(sound)) return inUnits(vowel(sound));
      return inUnits(sound === h ? extra.H : sound === w || sound === y ? extra.glide : extra.consonant);
    });
  const plain = swaps(pairs, other);
  const doubled = (sound: number): number => (sound === s ? other.doubledS : other.doubled);
  return {
    swap: widen(plain, doubled),
    firstSwap: widen(put(plain, first), doubled),
    lastSwap: widen(put(plain, last), doubled),
    extra: places(() => extra.inner),
    firstExtra: places(() => extra.first),
    lastExtra: places((sound) => (sound === e ? extra.inner : extra.last)),
    between: inUnits(extra.between),
  };
}

/** Costs of plain sounds at `i * SOUND_COUNT + j`. */
function swaps(pairs: readonly CostRow[], other: CostTable['other']): Float64Array {
  const plain = Float64Array.from({ length: SOUND_COUNT * SOUND_COUNT }, (_, at) => {
    const [i, j] = [Math.floor(at / SOUND_COUNT), at % SOUND_COUNT];
    if (i === j) return 0;
    if (isVowel(i) !== isVowel(j)) return other.mixed;
    return isVowel(i) ? other.vowels : other.consonants;
  });
  return put(plain, pairs);
}

function put(plain: Float64Array, rows: readonly CostRow[]): Float64Array {
  const found = Float64Array.from(plain);
  for (const [a, b, cost] of rows) {
    found[codeOf(a) * SOUND_COUNT + codeOf(b)] = cost;
    found[codeOf(b) * SOUND_COUNT + codeOf(a)] = cost;
  }
  return found;
}

/** The same with doubled sounds: doubling on one side only costs a little more. */
function widen(plain: Float64Array, doubled: (sound: number) => number): Uint16Array {
  return Uint16Array.from({ length: WIDTH * WIDTH }, (_, at) => {
    const [i, j] = [Math.floor(at / WIDTH), at % WIDTH];
    const cost = plain[plainSound(i) * SOUND_COUNT + plainSound(j)] as number;
    return inUnits(cost + (isDoubled(i) === isDoubled(j) ? 0 : doubled(plainSound(i))));
  });
}

const [W, Y] = [codeOf('W'), codeOf('Y')];
const isGlide = (sound: number): boolean => plainSound(sound) === W || plainSound(sound) === Y;

/** What each sound of a word costs where the other word has none for it. */
export function extrasOf(sounds: Uint8Array, costs: Costs): Uint16Array {
  return Uint16Array.from(sounds, (sound, i) => {
    if (i === 0) return costs.firstExtra[sound] as number;
    if (i === sounds.length - 1) return costs.lastExtra[sound] as number;
    const between = isGlide(sound) && isVowel(sounds[i - 1] as number) && isVowel(sounds[i + 1] as number);
    return between ? costs.between : (costs.extra[sound] as number);
  });
}

/**
 * The bits of all consonants that a consonant may stand for at less than one, itself among them; 0 for a sound that
 * costs less than one anyhow: vowels, glides, h.
 */
export function nearBits(sound: number, costs: Costs): number {
  if (consonantBit(sound) === 0 || (costs.extra[sound] as number) < UNIT) return 0;
  let bits = 0;
  for (let other = 0; other < SOUND_COUNT; other++)
    if ((costs.swap[plainSound(sound) * WIDTH + other] as number) < UNIT) bits |= consonantBit(other);
  return bits;
}

/** The sounds of a word with what each costs when it is extra. */
interface Row {
  readonly sounds: Uint8Array;
  readonly extras: Uint16Array;
}

/** No word has more sounds than this; what is longer is cut. */
export const MOST_SOUNDS = 60;
// Millions of pairs are walked, so the two rows of the table are made once.
let last = new Int32Array(MOST_SOUNDS + 1);
let next = new Int32Array(MOST_SOUNDS + 1);

/** Least cost of turning one row of sounds into the other, in units; `most` or more when it is no less than that. */
export function turnCost(x: Row, y: Row, costs: Costs, most: number): number {
  const { sounds: a, extras: dropA } = x;
  const { sounds: b, extras: dropB } = y;
  const n = a.length;
  const m = b.length;
  last[0] = 0;
  for (let j = 1; j <= m; j++) last[j] = (last[j - 1] as number) + (dropB[j - 1] as number);
  for (let i = 1; i <= n; i++) {
    const at = (a[i - 1] as number) * WIDTH;
    const drop = dropA[i - 1] as number;
    let left = (last[0] as number) + drop;
    let least = left;
    next[0] = left;
    for (let j = 1; j <= m; j++) {
      const swap = i === n && j === m ? costs.lastSwap : i === 1 && j === 1 ? costs.firstSwap : costs.swap;
      let best = (last[j - 1] as number) + (swap[at + (b[j - 1] as number)] as number);
      const up = (last[j] as number) + drop;
      if (up < best) best = up;
      left += dropB[j - 1] as number;
      if (best < left) left = best;
      next[j] = left;
      if (left < least) least = left;
    }
    if (least >= most) return least;
    const done = last;
    last = next;
    next = done;
  }
  return last[m] as number;
}
