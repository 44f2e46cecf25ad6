import { bestClass, makeScores, type Weights } from '../weights.ts';
import type { NameColumns } from './columns.ts';
import { firstTag, innerTag, isFirst, kindOfTag, NAME_KINDS, NAME_TAGS, OUTSIDE } from './kind.ts';
import { bestPath, fillRest, makePathBench, type PathBench } from './path.ts';
import { MOST_NAME_ROWS, nameRows } from './rows.ts';

/** The detector's tables: scores of tags by row, and of one tag behind another. */
export interface Detector {
  readonly weights: Weights;
  readonly steps: Float64Array;
  /** What the weights are divided by to be read as certainty: a margin of 1 is as sure as one vote can be. */
  readonly unit: number;
}

/** A name as the detector sees it, before the document is looked at as a whole. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  /** Index into NAME_KINDS of the detector's own choice. */
  readonly kind: number;
  /** For each kind, the sum over its words if the span were of that kind, less the best; 0 is the best, all others are below. */
  readonly points: Float64Array;
  /** How far the best path lies above the best one that leaves this name out or begins it otherwise. */
  readonly margin: number;
  /** How far the best path that has no name here lies below the best one: 0 or less. */
  readonly nothing: number;
}

const rows = new Int32Array(MOST_NAME_ROWS);

/** Finds the names of every sentence, left to right. */
export function detectNames(columns: NameColumns, { weights, steps, unit }: Detector): FoundName[] {
  const { sentStart, near } = columns;
  const scores = makeScores(weights);
  const found: FoundName[] = [];
  let longest = 0;
  for (let s = 0; s + 1 < sentStart.length; s++)
    longest = Math.max(longest, (sentStart[s + 1] as number) - (sentStart[s] as number));
  const bench = makePathBench(longest);
  const tags = new Uint8Array(longest);
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const [from, to] = [sentStart[s] as number, sentStart[s + 1] as number];
    if (!near.subarray(from, to).includes(1)) continue;
    for (let i = from; i < to; i++) {
      if (near[i] === 0) {
        bench.scores.fill(FAR, (i - from) * NAME_TAGS, (i - from + 1) * NAME_TAGS);
        bench.scores[(i - from) * NAME_TAGS + OUTSIDE] = 0;
        continue;
      }
      bestClass(weights, rows, nameRows(columns, i, from, to, weights.bits, rows, 0), scores);
      const base = (i - from) * NAME_TAGS;
      for (let t = 0; t < NAME_TAGS; t++) bench.scores[base + t] = (scores[t] as number) / unit;
    }
    bestPath(bench, to - from, steps, tags);
    addNames(found, columns, bench, tags, from, to - from, steps);
  }
  return found;
}

/** A score no path takes. */
export const FAR = -1e6;
function addNames(
  found: FoundName[],
  columns: NameColumns,
  bench: PathBench,
  tags: Uint8Array,
  from: number,
  n: number,
  steps: Float64Array,
): void {
  let ready = false;
  for (let i = 0; i < n; ) {
    const tag = tags[i] as number;
    if (tag === OUTSIDE || !isFirst(tag)) {
      i++;
      continue;
    }
    let last = i;
    while (last + 1 < n && tags[last + 1] === tag + 1) last++;
    if (!ready) fillRest(bench, n, steps);
    ready = true;
    for (const [first, end] of cutPerson(columns, from, i, last, tag))
      found.push({
        ...{ first: from + first, last: from + end, kind: kindOfTag(tag) },
        points: pointsOf(bench, first, end, steps),
        ...rivalsOf(bench, i, tag),
      });
    i = last + 1;
  }
}

/** No person's name holds an "of": "Talin Haro of Orient Wire" is two names. */
function cutPerson(
  { index, forms }: NameColumns,
  from: number,
  first: number,
  last: number,
  tag: number,
): [number, number][] {
  if (NAME_KINDS[kindOfTag(tag)] === 'person')
    for (let i = first + 1; i < last; i++)
      if (index.forms[forms[from + i] as number] === 'of')
        return [
          [first, i - 1],
          [i + 1, last],
        ];
  return [[first, last]];
}

/** Best path minus the best path with another tag at token `i`, and with none there minus the best. */
function rivalsOf({ best, rest }: PathBench, i: number, tag: number): { margin: number; nothing: number } {
  const row = i * NAME_TAGS;
  const through = (t: number): number => (best[row + t] as number) + (rest[row + t] as number);
  let other = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < NAME_TAGS; t++) if (t !== tag) other = Math.max(other, through(t));
  return { margin: through(tag) - other, nothing: through(OUTSIDE) - through(tag) };
}

/** The path sums of the span as each kind. */
function pointsOf({ scores }: PathBench, first: number, last: number, steps: Float64Array): Float64Array {
  const points = new Float64Array(NAME_KINDS.length);
  for (let k = 0; k < points.length; k++) {
    const [b, inner] = [firstTag(k), innerTag(k)];
    let sum = (scores[first * NAME_TAGS + b] as number) + (steps[b] as number);
    for (let i = first + 1; i <= last; i++)
      sum +=
        (scores[i * NAME_TAGS + inner] as number) +
        (steps[(i === first + 1 ? b : inner) * NAME_TAGS + inner] as number);
    points[k] = sum;
  }
  const most = points.reduce((a, b) => Math.max(a, b));
  for (let k = 0; k < points.length; k++) (points[k] as number) -= most;
  return points;
}
