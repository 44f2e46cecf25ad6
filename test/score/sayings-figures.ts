import { compareReports, type Match, prepare } from '../../src/link/saying-match.ts';
import type { SayingPair } from './saying-pair.ts';
import { type Figures, f1, percent } from './score.ts';

/** A pair with what the rules make of it. */
export interface JudgedPair extends SayingPair {
  readonly match: Match;
  readonly right: boolean;
}

/** Judges pairs; a part of a saying counts as the saying. */
export const judgePairs = (pairs: readonly SayingPair[]): JudgedPair[] =>
  pairs.map((pair) => {
    const match = compareReports(prepare(pair.a), prepare(pair.b));
    return { ...pair, match, right: (match.rule !== undefined) === (pair.label !== 'different') };
  });

/** Precision and recall of joined pairs, in percent. */
export function sayingFigures(judged: readonly JudgedPair[]): Figures {
  const wanted = judged.filter(({ label }) => label !== 'different');
  const found = judged.filter(({ match }) => match.rule !== undefined);
  const hits = found.filter(({ right }) => right).length;
  return {
    pairs: judged.length,
    P: percent(hits, found.length),
    R: percent(hits, wanted.length),
    F1: f1(hits, found.length, wanted.length),
  };
}

export const PARTS = ['tune', 'held', 'all'] as const;

/** Every third pair of the gold is only for measuring; the others may be looked at while rules change. */
export const inPart = (pairs: readonly SayingPair[], part: (typeof PARTS)[number]): SayingPair[] =>
  pairs.filter(({ line }) => part === 'all' || (line % 3 === 0) === (part === 'held'));
