import { pairWords, placesOf, type WordPair } from './romanisation-align.ts';
import type { Optional } from './romanisation-told.ts';
import { isShared, isWhole, optionalOf, type Ready, readyName, type Word } from './romanisation-word.ts';

/** How alike two names are, and whether every token of both was used. */
export interface NameMatch {
  /** 0 to 1; from .80 on with full cover the names are held for one. */
  readonly score: number;
  /** Share of the longer name that found a partner: below 1 one name is a short form. */
  readonly cover: number;
}

/** A match with what each name was left with: enough to tell a short form from another person. */
export interface NameAlignment extends NameMatch {
  /** Share of the tokens of each name that found a partner. */
  readonly coverA: number;
  readonly coverB: number;
  /** The weakest of the pairs; 0 when there is none. */
  readonly least: number;
  /** Whether the last token of each name, mostly the family's, found a partner. */
  readonly endA: boolean;
  readonly endB: boolean;
  /** Whether each name is one word. */
  readonly single: boolean;
}

/** Fine for a leftover token: where both names have one, where only one has, and where that is its given name. */
const FINE = { both: 2.4, one: 0.5, given: 0.85 } as const;
/** How steeply likeness of tokens counts in longer names: nearly alike is alike, half alike is not. */
const CURVE = { zero: 0.1, power: 0.7 } as const;
/** What is left of a score where the order of the words differs. */
const TURNED = 0.98;
/** Below this likeness one pair of words speaks against the whole name, by so much. */
const DOUBT = { below: 0.7, share: 0.3 } as const;
/**
 * What is left of a score that rests on names many bear: a servant name ("Abd al-Rahman") that is all of both names,
 * or that is all the two have in common; the same of other common names.
 */
const SHARED = { servantAlone: 0.8, servantOnly: 0.4, commonOnly: 0.85 } as const;

/** Compares two names by the cost of turning the sounds of one into the other; the same either way round. */
export function compareNames(a: string, b: string): NameMatch {
  const { score, cover } = alignNames(a, b);
  return { score, cover };
}

const NOTHING: NameAlignment = {
  score: 0,
  cover: 0,
  coverA: 0,
  coverB: 0,
  least: 0,
  endA: false,
  endB: false,
  single: false,
};

/** As `compareNames`, with what was left over on each side. */
export function alignNames(a: string, b: string): NameAlignment {
  const one = readyName(a);
  const other = readyName(b);
  // Most names tell of no family, and those are compared by the million.
  const [x, y] = isWhole(one) && isWhole(other) ? [one.words, other.words] : compared(one, other);
  if (x.length === 0 || y.length === 0) return NOTHING;
  const pairs = pairWords(x, y);
  let usedX = 0;
  let usedY = 0;
  let countX = 0;
  let countY = 0;
  let least = pairs.length > 0 ? 1 : 0;
  for (const { i, j, ofX, ofY, score } of pairs) {
    usedX |= placesOf(i, ofX);
    usedY |= placesOf(j, ofY);
    countX += ofX;
    countY += ofY;
    if (score < least) least = score;
  }
  const coverA = countX / x.length;
  const coverB = countY / y.length;
  const cover = Math.min(coverA, coverB);
  const doubt = 1 - DOUBT.share * Math.max(0, DOUBT.below - least);
  const score =
    evenness(x, y, pairs, usedX, usedY) * doubt * (isTurned(pairs) ? TURNED : 1) * sharedPart(x, pairs, cover);
  return {
    score: Math.round(score * 1000) / 1000,
    cover,
    coverA,
    coverB,
    least,
    endA: ((usedX >> (x.length - 1)) & 1) === 1,
    endB: ((usedY >> (y.length - 1)) & 1) === 1,
    single: x.length === 1 && y.length === 1,
  };
}

/**
 * The words of two names that are compared. A father's name and the like count only where both have one; an honour
 * before the name only where the other name has one of another kind.
 */
function compared(a: Ready, b: Ready): readonly [readonly Word[], readonly Word[]] {
  // What the one tells of holds for the other, which may be too short to tell.
  const told = a.told | b.told;
  const x = a.told === told ? a.optional : optionalOf(a.words, told);
  const y = b.told === told ? b.optional : optionalOf(b.words, told);
  const kept = (words: readonly Word[], own: Optional, other: Optional): readonly Word[] => {
    const noHonour = own.honour >= 0 && (other.honour < 0 || other.honour === own.honour);
    const noLater = own.later.length > 0 && other.later.length === 0;
    if (!noHonour && !noLater) return words;
    return words.filter((_, i) => !(noHonour && i === 0) && !(noLater && own.later.includes(i)));
  };
  return [kept(a.words, x, y), kept(b.words, y, x)];
}

/** The likeness of the pairs, weighed, against all that there is in both names. */
function evenness(
  x: readonly Word[],
  y: readonly Word[],
  pairs: readonly WordPair[],
  usedX: number,
  usedY: number,
): number {
  let sum = 0;
  let weight = 0;
  const single = x.length === 1 && y.length === 1;
  for (const { i, j, ofX, ofY, score } of pairs) {
    const own = Math.max(weightAt(x, i, ofX), weightAt(y, j, ofY));
    sum += own * (single ? score : Math.max(0, (score - CURVE.zero) / (1 - CURVE.zero)) ** CURVE.power);
    weight += own;
  }
  const restX = leftover(x, usedX, y.length);
  const restY = leftover(y, usedY, x.length);
  const total = weight + Math.min(restX, restY) * FINE.both + Math.abs(restX - restY) * FINE.one;
  return total > 0 ? sum / total : 0;
}

const weightAt = (words: readonly Word[], start: number, count: number): number =>
  count === 1
    ? (words[start] as Word).weight
    : Math.max((words[start] as Word).weight, (words[start + 1] as Word).weight);

/** Weight of the words without a partner; a given name counts more, where the other name has one to set against it. */
function leftover(words: readonly Word[], used: number, others: number): number {
  let sum = 0;
  for (let n = 0; n < words.length; n++) {
    if ((used >> n) & 1) continue;
    const isGiven = n === 0 && words.length > 1 && others > 1;
    sum += (words[n] as Word).weight * (isGiven ? FINE.given / FINE.one : 1);
  }
  return sum;
}

/** Whether the words come in another order. */
const isTurned = (pairs: readonly WordPair[]): boolean => pairs.some((p) => pairs.some((q) => p.i < q.i && p.j > q.j));

function sharedPart(x: readonly Word[], pairs: readonly WordPair[], cover: number): number {
  const every = (is: (word: Word) => boolean): boolean =>
    pairs.every(({ i, ofX }) => is(x[i] as Word) && (ofX === 1 || is(x[i + 1] as Word)));
  if (every(({ kind }) => kind === 'servant')) return cover === 1 ? SHARED.servantAlone : SHARED.servantOnly;
  return cover < 1 && every(isShared) ? SHARED.commonOnly : 1;
}
