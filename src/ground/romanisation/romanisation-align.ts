import { commonGiven } from './romanisation-common.ts';
import { wordScore } from './romanisation-cost.ts';
import { type NameToken, withoutArticle } from './romanisation-token.ts';

/** Tokens of two names that are held for one word: `i` of the first, `j` of the second, mostly one each. */
export interface TokenPair {
  readonly i: readonly number[];
  readonly j: readonly number[];
  readonly score: number;
}

/** Two tokens pair up only from here on. */
const FLOOR = 0.4;
/** Two words of one name are one word of the other only when they sound close. */
const JOINED = 0.8;
/** What a pair loses that needs a guess: words run together, an article written on, a kunya against the bare name. */
const GUESS = { joined: 0.02, article: 0.02, elided: 0.03, bareElided: 0.15, kunya: 0.3, servant: 0.32 } as const;

/** What two words may reach that are each a common given name, and not the same. */
const OTHER_GIVEN = 0.5;

/**
 * Pairs the tokens of two names, best first; the rest of either name is left over. Ties go by position, so that the
 * order of the two names is free.
 */
export function pairTokens(x: readonly NameToken[], y: readonly NameToken[], families: number): TokenPair[] {
  const all = [
    ...singles(x, y, families),
    ...joins(x, y, families),
    ...joins(y, x, families).map(({ i, j, score }) => ({ i: j, j: i, score })),
  ];
  const place = ({ i, j }: TokenPair) => [
    (i[0] as number) + (j[0] as number),
    Math.min(i[0] as number, j[0] as number),
  ];
  all.sort((p, q) => {
    const [a, b] = [place(p), place(q)] as [[number, number], [number, number]];
    return q.score - p.score || a[0] - b[0] || a[1] - b[1] || q.i.length + q.j.length - p.i.length - p.j.length;
  });
  const [usedX, usedY] = [new Set<number>(), new Set<number>()];
  return all.filter(({ i, j }) => {
    if (i.some((n) => usedX.has(n)) || j.some((n) => usedY.has(n))) return false;
    for (const n of i) usedX.add(n);
    for (const n of j) usedY.add(n);
    return true;
  });
}

function singles(x: readonly NameToken[], y: readonly NameToken[], families: number): TokenPair[] {
  const found: TokenPair[] = [];
  x.forEach((one, i) => {
    y.forEach((other, j) => {
      const score = tokenScore(one, other, families);
      if (score >= FLOOR) found.push({ i: [i], j: [j], score });
    });
  });
  return found;
}

/** "Obaid Ullah" for Obaidullah: two neighbours of `x` written as one word in `y`. */
function joins(x: readonly NameToken[], y: readonly NameToken[], families: number): TokenPair[] {
  const found: TokenPair[] = [];
  for (let i = 0; i + 1 < x.length; i++) {
    const [one, two] = [x[i] as NameToken, x[i + 1] as NameToken];
    if (one.kind !== 'plain' || two.kind !== 'plain') continue;
    y.forEach((other, j) => {
      if (other.kind !== 'plain' || other.text.length < one.text.length + two.text.length - 2) return;
      const score = wordScore(one.text + two.text, other.text, families) - GUESS.joined;
      if (score >= JOINED) found.push({ i: [i, i + 1], j: [j], score });
    });
  }
  return found;
}

function tokenScore(a: NameToken, b: NameToken, families: number): number {
  const plain = wordScore(a.text, b.text, families);
  if (a.kind !== b.kind) return plain - (a.kind === 'kunya' || b.kind === 'kunya' ? GUESS.kunya : GUESS.servant);
  if (a.kind !== 'plain' || plain === 1) return plain;
  const [one, other] = [commonGiven(a.text), commonGiven(b.text)];
  if (one !== undefined && other !== undefined && one !== other) return Math.min(plain, OTHER_GIVEN);
  const written = [a, b].map(({ text }) => withoutArticle(text));
  return Math.max(
    plain,
    written[0] ? wordScore(written[0], b.text, families) - GUESS.article : 0,
    written[1] ? wordScore(a.text, written[1], families) - GUESS.article : 0,
    elided(a, b),
    elided(b, a),
  );
}

/** "Lamrani" for al-Amrani: an article of which only the l is left. */
function elided(a: NameToken, b: NameToken): number {
  if (!/^l[aeiou]/.test(a.text) || !/^[aeiou]/.test(b.text) || a.text.length < 5) return 0;
  return wordScore(a.text.slice(1), b.text) - (b.article ? GUESS.elided : GUESS.bareElided);
}
