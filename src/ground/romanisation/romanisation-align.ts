import { soundScore, wordScore } from './romanisation-ear.ts';
import type { Word } from './romanisation-word.ts';

/** Words of two names that are held for one: from place `i` of the first and `j` of the second on, mostly one each. */
export interface WordPair {
  readonly i: number;
  readonly j: number;
  /** How many words of each name it takes: two where words are run together in the other name. */
  readonly ofX: 1 | 2;
  readonly ofY: 1 | 2;
  readonly score: number;
}

/** Two words pair up only from here on. */
const FLOOR = 0.4;
/** Two words of one name are one word of the other only when they sound close. */
const JOINED = 0.8;
/** What a pair loses that needs a guess: words run together, an article written on, a kunya against the bare name. */
const GUESS = { joined: 0.02, article: 0.02, elided: 0.03, bareElided: 0.15, kunya: 0.3, servant: 0.32 } as const;
/** What two words reach at least that are spellings of one known given name, and at most of two. */
const SAME_GIVEN = 0.92;
const OTHER_GIVEN = 0.5;

/**
 * Pairs the words of two names, best first; the rest of either name is left over. Ties go by position, so that the
 * order of the two names is free.
 */
export function pairWords(x: readonly Word[], y: readonly Word[]): WordPair[] {
  const all: WordPair[] = [];
  const longer = Math.sign(x.length - y.length);
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < y.length; j++) {
      const one = x[i] as Word;
      const other = y[j] as Word;
      const score = pairScore(one, other);
      if (score >= FLOOR) all.push({ i, j, ofX: 1, ofY: 1, score });
      if (longer === 0) continue;
      const joined = longer > 0 ? joinScore(one, x[i + 1], other) : joinScore(other, y[j + 1], one);
      if (joined >= JOINED) all.push({ i, j, ofX: longer > 0 ? 2 : 1, ofY: longer > 0 ? 1 : 2, score: joined });
    }
  if (all.length < 2) return all;
  all.sort(better);
  const chosen: WordPair[] = [];
  let usedX = 0;
  let usedY = 0;
  for (const pair of all) {
    const ofX = placesOf(pair.i, pair.ofX);
    const ofY = placesOf(pair.j, pair.ofY);
    if ((usedX & ofX) !== 0 || (usedY & ofY) !== 0) continue;
    usedX |= ofX;
    usedY |= ofY;
    chosen.push(pair);
  }
  return chosen;
}

const better = (p: WordPair, q: WordPair): number =>
  q.score - p.score ||
  p.i + p.j - q.i - q.j ||
  Math.min(p.i, p.j) - Math.min(q.i, q.j) ||
  q.ofX + q.ofY - p.ofX - p.ofY;

/** A bit for each of `count` places from `start` on. */
export const placesOf = (start: number, count: 1 | 2): number => (count === 1 ? 1 : 3) << start;

/** "Obaid Ullah" for Obaidullah: two neighbours written as one word in the other name. */
function joinScore(one: Word, two: Word | undefined, other: Word): number {
  if (two === undefined || one.kind !== 'plain' || two.kind !== 'plain' || other.kind !== 'plain') return 0;
  if (Math.abs(other.text.length - one.text.length - two.text.length) > 3) return 0;
  return wordScore(one.text + two.text, other.text, one.told, other.told) - GUESS.joined;
}

function pairScore(a: Word, b: Word): number {
  const plain = writtenScore(a, b);
  if (a.kind !== b.kind) return plain - (a.kind === 'kunya' || b.kind === 'kunya' ? GUESS.kunya : GUESS.servant);
  if (a.kind !== 'plain' || plain === 1) return plain;
  if (a.given !== undefined && b.given !== undefined) {
    const [rows, others] = [a.given.rows, b.given.rows];
    return rows.some((row) => others.includes(row)) ? Math.max(plain, SAME_GIVEN) : Math.min(plain, OTHER_GIVEN);
  }
  if (!a.bare && !b.bare && !a.elided && !b.elided) return plain;
  return Math.max(
    plain,
    a.bare ? soundScore(a.bare, b.heard, a.told, b.told) - GUESS.article : 0,
    b.bare ? soundScore(a.heard, b.bare, a.told, b.told) - GUESS.article : 0,
    elided(a, b),
    elided(b, a),
  );
}

/** How alike two words sound as they stand or with their marks written out. */
function writtenScore(a: Word, b: Word): number {
  const plain = soundScore(a.heard, b.heard, a.told, b.told);
  if ((!a.written && !b.written) || plain === 1) return plain;
  return Math.max(
    plain,
    a.written ? soundScore(a.written, b.heard, a.told, b.told) : 0,
    b.written ? soundScore(a.heard, b.written, a.told, b.told) : 0,
    a.written && b.written ? soundScore(a.written, b.written, a.told, b.told) : 0,
  );
}

/** "Lamrani" for al-Amrani: an article of which only the l is left. */
function elided(a: Word, b: Word): number {
  if (!a.elided || !/^[aeiou]/.test(b.text)) return 0;
  return soundScore(a.elided, b.heard, a.told, b.told) - (b.article ? GUESS.elided : GUESS.bareElided);
}
