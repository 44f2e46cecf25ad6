/**
 * A hashed table of class weights: row `r` holds `classes` numbers. A feature's row is the top `bits` of its hash;
 * features that meet in one row share it. Weights are floats in training and 16-bit integers when read from a file.
 */
export interface Weights {
  readonly bits: number;
  readonly classes: number;
  readonly w: Float32Array | Int16Array;
}

/** Scores by class: integers for a table read from a file, floats in training. */
export type Scores = Float32Array | Int32Array;

/** Room for the scores of one table. */
export const makeScores = ({ w, classes }: Weights): Scores =>
  w instanceof Int16Array ? new Int32Array(classes) : new Float32Array(classes);

/** Adds up `rows[0..count)` of the table into `scores` and gives the index of the best class. */
export function bestClass(table: Weights, rows: Int32Array, count: number, scores: Scores): number {
  const { w, classes } = table;
  scores.fill(0);
  // Several rows at a time: reading and writing the scores costs as much as the sums. Sums of floats depend on how many,
  // so training keeps to four.
  let j = w instanceof Int16Array ? addEights(w, classes, rows, count, scores) : 0;
  for (; j + 3 < count; j += 4) {
    const p = (rows[j] as number) * classes;
    const q = (rows[j + 1] as number) * classes;
    const r = (rows[j + 2] as number) * classes;
    const s = (rows[j + 3] as number) * classes;
    for (let c = 0; c < classes; c++)
      (scores[c] as number) +=
        (w[p + c] as number) + (w[q + c] as number) + (w[r + c] as number) + (w[s + c] as number);
  }
  for (; j < count; j++) {
    const p = (rows[j] as number) * classes;
    for (let c = 0; c < classes; c++) (scores[c] as number) += w[p + c] as number;
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

/** Adds up rows eight at a time, as far as that goes; gives how many. */
function addEights(w: Int16Array, classes: number, rows: Int32Array, count: number, scores: Scores): number {
  let j = 0;
  for (; j + 7 < count; j += 8) {
    const p = (rows[j] as number) * classes;
    const q = (rows[j + 1] as number) * classes;
    const r = (rows[j + 2] as number) * classes;
    const s = (rows[j + 3] as number) * classes;
    const t = (rows[j + 4] as number) * classes;
    const u = (rows[j + 5] as number) * classes;
    const x = (rows[j + 6] as number) * classes;
    const y = (rows[j + 7] as number) * classes;
    for (let c = 0; c < classes; c++) {
      const four = (w[p + c] as number) + (w[q + c] as number) + (w[r + c] as number) + (w[s + c] as number);
      const more = (w[t + c] as number) + (w[u + c] as number) + (w[x + c] as number) + (w[y + c] as number);
      (scores[c] as number) += four + more;
    }
  }
  return j;
}
