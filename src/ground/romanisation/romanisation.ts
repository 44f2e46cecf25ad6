import { hear, wordScore } from './romanisation-cost.ts';
import { soundName } from './romanisation-sound.ts';
import { COMMON_GIVEN } from './romanisation-table.ts';
import { type NameToken, nameTokens, withoutArticle } from './romanisation-token.ts';

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

/** Two tokens pair up only from here on. */
const FLOOR = 0.6;
/** Weight of a given name that many bear. */
const COMMON_WEIGHT = 0.6;
/** A name of common given names alone proves less. */
const ONLY_GIVEN = 0.85;
/** Fine for a leftover token: where both names have one, and where only one has. */
const FINE = { both: 1.6, one: 0.45 } as const;

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
  const { pairs, left, right } = align(x, y);
  let sum = 0;
  let weight = 0;
  for (const pair of pairs) {
    const w = Math.max(weightOf(x[pair.i] as NameToken), weightOf(y[pair.j] as NameToken));
    sum += pair.score * pair.score * w;
    weight += w;
  }
  const [restX, restY] = [weigh(left), weigh(right)];
  const total = weight + Math.min(restX, restY) * FINE.both + Math.abs(restX - restY) * FINE.one;
  const whole = wordScore(joined(x), joined(y));
  const alike = Math.max(total > 0 ? sum / total : 0, whole > 0.9 ? whole - 0.03 : 0);
  // "Abd al-Rahman" alone, whoever bears it, is hardly a name to know a man by.
  const score = alike * (pairs.every(({ i }) => isShared(x[i] as NameToken)) ? ONLY_GIVEN : 1);
  const [coverA, coverB] = [pairs.length / x.length, pairs.length / y.length];
  return {
    score: Math.round(score * 1000) / 1000,
    ...{ cover: Math.min(coverA, coverB), coverA, coverB },
    least: pairs.reduce((least, pair) => Math.min(least, pair.score), pairs.length > 0 ? 1 : 0),
    endA: pairs.some((pair) => pair.i === x.length - 1),
    endB: pairs.some((pair) => pair.j === y.length - 1),
  };
}

/** Keys under which names that may be alike fall together: a loose consonant skeleton a token. */
export function blockingKeys(name: string): string[] {
  const keys = new Set<string>();
  for (const { text } of nameTokens(name))
    for (const form of [text, withoutArticle(text)]) if (form !== undefined) keys.add(skeleton(form));
  return [...keys].sort();
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Pairs tokens, best first; the rest of either name is left over. Ties go by position, so the order of a and b is free. */
function align(x: readonly NameToken[], y: readonly NameToken[]) {
  const all: Pair[] = [];
  x.forEach((one, i) => {
    y.forEach((other, j) => {
      const score = tokenScore(one, other);
      if (score >= FLOOR) all.push({ i, j, score });
    });
  });
  all.sort((p, q) => q.score - p.score || p.i + p.j - (q.i + q.j) || Math.min(p.i, p.j) - Math.min(q.i, q.j));
  const [usedX, usedY] = [new Set<number>(), new Set<number>()];
  const pairs = all.filter(({ i, j }) => {
    if (usedX.has(i) || usedY.has(j)) return false;
    usedX.add(i);
    usedY.add(j);
    return true;
  });
  return { pairs, left: x.filter((_, i) => !usedX.has(i)), right: y.filter((_, j) => !usedY.has(j)) };
}

function tokenScore(a: NameToken, b: NameToken): number {
  if (a.kunya !== b.kunya) return 0;
  const plain = wordScore(a.text, b.text);
  if (a.kunya) return plain;
  const [x, y] = [withoutArticle(a.text), withoutArticle(b.text)];
  return Math.max(plain, x ? wordScore(x, b.text) - 0.02 : 0, y ? wordScore(a.text, y) - 0.02 : 0);
}

const common = new Map<string, boolean>();

function weightOf({ text, kunya }: NameToken): number {
  if (kunya) return 1;
  let is = common.get(text);
  if (is === undefined) {
    is = COMMON_GIVEN.some((given) => wordScore(given, text) > 0.9);
    if (common.size > 200_000) common.clear();
    common.set(text, is);
  }
  return is ? COMMON_WEIGHT : 1;
}

const isShared = (token: NameToken): boolean => weightOf(token) < 1 || /^abd./.test(token.text);
const weigh = (tokens: readonly NameToken[]): number => tokens.reduce((sum, token) => sum + weightOf(token), 0);
const joined = (tokens: readonly NameToken[]): string =>
  tokens.map(({ text, kunya }) => (kunya ? `abu${text}` : text)).join('');

const CLASS: Readonly<Record<string, string>> = {
  ...{
    J: 'K',
    G: 'K',
    GH: 'K',
    Q: 'K',
    K: 'K',
    X: 'K',
    C: 'S',
    CH: 'S',
    SH: 'S',
    S: 'S',
    TH: 'T',
    T: 'T',
    DH: 'D',
    D: 'D',
  },
  ...{ Z: 'D', V: 'F', F: 'F', B: 'B', M: 'M', N: 'N', R: 'R', L: 'L' },
};

/** Consonants of a word in loose classes, repeats dropped; a word without them gives its vowels behind a `v`. */
function skeleton(word: string): string {
  const sounds = [...hear(word).sounds].map(soundName);
  let key = '';
  for (const sound of sounds) {
    const found = CLASS[sound];
    if (found && !key.endsWith(found)) key += found;
  }
  return key || `v${sounds.join('')}`;
}
