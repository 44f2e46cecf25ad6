import { pairTokens, type TokenPair } from './romanisation-align.ts';
import { isShared, weightOf } from './romanisation-common.ts';
import { familiesOf, type NameToken, nameTokens } from './romanisation-token.ts';

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

const NOTHING: NameAlignment = { score: 0, cover: 0, coverA: 0, coverB: 0, least: 0, endA: false, endB: false };

/** As `compareNames`, with what was left over on each side. */
export function alignNames(a: string, b: string): NameAlignment {
  const [x, y] = [nameTokens(a), nameTokens(b)];
  if (x.length === 0 || y.length === 0) return NOTHING;
  const pairs = pairTokens(x, y, familiesOf(a) | familiesOf(b));
  const [usedX, usedY] = [new Set(pairs.flatMap(({ i }) => i)), new Set(pairs.flatMap(({ j }) => j))];
  const [coverA, coverB] = [usedX.size / x.length, usedY.size / y.length];
  const cover = Math.min(coverA, coverB);
  const least = pairs.reduce((least, pair) => Math.min(least, pair.score), pairs.length > 0 ? 1 : 0);
  const doubt = 1 - DOUBT.share * Math.max(0, DOUBT.below - least);
  const score =
    evenness(x, y, pairs, usedX, usedY) * doubt * (isTurned(pairs) ? TURNED : 1) * sharedPart(x, pairs, cover);
  return {
    score: Math.round(score * 1000) / 1000,
    ...{ cover, coverA, coverB, least, endA: usedX.has(x.length - 1), endB: usedY.has(y.length - 1) },
  };
}

/** The likeness of the pairs, weighed, against all that there is in both names. */
function evenness(
  x: readonly NameToken[],
  y: readonly NameToken[],
  pairs: readonly TokenPair[],
  usedX: ReadonlySet<number>,
  usedY: ReadonlySet<number>,
): number {
  let [sum, weight] = [0, 0];
  const single = x.length === 1 && y.length === 1;
  for (const { i, j, score } of pairs) {
    const own = Math.max(...i.map((n) => weightOf(x[n] as NameToken)), ...j.map((n) => weightOf(y[n] as NameToken)));
    sum += own * (single ? score : Math.max(0, (score - CURVE.zero) / (1 - CURVE.zero)) ** CURVE.power);
    weight += own;
  }
  const [restX, restY] = [leftover(x, usedX, y.length), leftover(y, usedY, x.length)];
  const total = weight + Math.min(restX, restY) * FINE.both + Math.abs(restX - restY) * FINE.one;
  return total > 0 ? sum / total : 0;
}

/** Weight of the tokens without a partner; a given name counts more, where the other name has one to set against it. */
function leftover(tokens: readonly NameToken[], used: ReadonlySet<number>, others: number): number {
  return tokens.reduce((sum, token, n) => {
    if (used.has(n)) return sum;
    const isGiven = n === 0 && tokens.length > 1 && others > 1;
    return sum + weightOf(token) * (isGiven ? FINE.given / FINE.one : 1);
  }, 0);
}

function isTurned(pairs: readonly TokenPair[]): boolean {
  const places = [...pairs].sort((p, q) => (p.i[0] as number) - (q.i[0] as number)).map(({ j }) => j[0] as number);
  return places.some((place, n) => n > 0 && place < (places[n - 1] as number));
}

function sharedPart(x: readonly NameToken[], pairs: readonly TokenPair[], cover: number): number {
  const tokens = pairs.flatMap(({ i }) => i.map((n) => x[n] as NameToken));
  if (tokens.every(({ kind }) => kind === 'servant')) return cover === 1 ? SHARED.servantAlone : SHARED.servantOnly;
  return cover < 1 && tokens.every(isShared) ? SHARED.commonOnly : 1;
}
