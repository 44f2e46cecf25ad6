import { judgeNames, type NameVerdict } from '../../src/ground/name-verdict.ts';
import { type Figures, percent, readRows } from './score.ts';

/** One pair of names: lines `{id, a, b, match, kind?}`. */
export interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly match: boolean;
  readonly kind?: string;
}

export type Scored = Pair & NameVerdict;

/** The pairs of a file with their scores, most alike first; `undefined` when there is no such file. */
export function scorePairs(file: string): Scored[] | undefined {
  const rows = readRows<Pair>(file);
  return rows && scoreRows(rows);
}

/**
 * Pairs with their scores, most alike first. Other names of a person cannot be heard in the spelling, so pairs of kind
 * `other-name` are left to stated aliases.
 */
export const scoreRows = (rows: readonly Pair[]): Scored[] =>
  rows
    .filter((row) => row.kind !== 'other-name')
    .map((row) => ({ ...row, ...judgeNames(row.a, row.b) }))
    .sort((a, b) => b.score - a.score);

/** How well the score ranks the pairs (best F1, average precision) and how those do that are merged, in percent. */
export function namesFigures(scored: readonly Scored[]): Figures & { readonly threshold: number } {
  const positives = scored.filter((row) => row.match).length;
  let [seen, right, sum, best, threshold] = [0, 0, 0, 0, 1];
  for (let i = 0; i < scored.length; ) {
    // Pairs of one score count together, so that their order cannot help.
    const score = scored[i]?.score as number;
    let hits = 0;
    let j = i;
    for (; scored[j]?.score === score; j++) if (scored[j]?.match) hits++;
    [seen, right, i] = [j, right + hits, j];
    sum += hits * (right / seen);
    const f = percent(2 * right, seen + positives);
    if (f > best) [best, threshold] = [f, score];
  }
  const merged = scored.filter((row) => row.verdict === 'merge');
  const good = merged.filter((row) => row.match).length;
  return {
    F1: best,
    AP: percent(sum, positives),
    'merge P': percent(good, merged.length),
    'merge R': percent(good, positives),
    threshold,
  };
}
