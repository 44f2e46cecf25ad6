/**
 * A hashed table of class weights: row `r` holds `classes` numbers. A feature's row is the top `bits` of its hash;
 * features that meet in one row share it.
 */
export interface Weights {
  readonly bits: number;
  readonly classes: number;
  readonly w: Float32Array;
}

/** Adds up `rows[0..count)` of the table into `scores` and gives the index of the best class. */
export function bestClass(table: Weights, rows: Int32Array, count: number, scores: Float32Array): number {
  const { w, classes } = table;
  scores.fill(0);
  for (let j = 0; j < count; j++) {
    const base = (rows[j] as number) * classes;
    for (let c = 0; c < classes; c++) (scores[c] as number) += w[base + c] as number;
  }
  let best = 0;
  let top = scores[0] as number;
  for (let c = 1; c < classes; c++) {
    const score = scores[c] as number;
    if (score > top) {
      top = score;
      best = c;
    }
  }
  return best;
}
