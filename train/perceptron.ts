import type { Weights } from '../src/annotate/weights.ts';

/** A table under training: the weights, their running sums for averaging, and the count of decisions so far. */
export interface Learner {
  readonly weights: Weights;
  readonly sums: Float32Array;
  decisions: number;
}

/** An empty table of 2^bits rows. */
export function makeLearner(bits: number, classes: number): Learner {
  const size = classes * 2 ** bits;
  return { weights: { bits, classes, w: new Float32Array(size) }, sums: new Float32Array(size), decisions: 1 };
}

/** Moves the weights of the given rows towards class `good` and away from class `bad`. */
export function correct(learner: Learner, rows: Int32Array, count: number, good: number, bad: number): void {
  const { w, classes } = learner.weights;
  const { sums, decisions } = learner;
  for (let j = 0; j < count; j++) {
    const base = (rows[j] as number) * classes;
    (w[base + good] as number) += 1;
    (sums[base + good] as number) += decisions;
    (w[base + bad] as number) -= 1;
    (sums[base + bad] as number) -= decisions;
  }
}

/** Adds the averaged weights to `into`, which is made when absent. */
export function addAverage(learner: Learner, into: Weights | undefined): Weights {
  const { bits, classes, w } = learner.weights;
  const total = into ?? { bits, classes, w: new Float32Array(w.length) };
  for (let i = 0; i < w.length; i++) {
    const weight = w[i] as number;
    const sum = learner.sums[i] as number;
    if (weight !== 0 || sum !== 0) (total.w[i] as number) += weight - sum / learner.decisions;
  }
  return total;
}

/**
 * Leaves each row out with probability `share` and gives the number of rows left. Training on what is left keeps the
 * weights from leaning on one telling row, often a rare word, that will be missing in other texts.
 */
export function dropRows(rows: Int32Array, count: number, share: number, random: () => number): number {
  if (share === 0) return count;
  let kept = 0;
  for (let j = 0; j < count; j++) if (random() >= share) rows[kept++] = rows[j] as number;
  return kept;
}
