import type { NameColumns } from './name-columns.ts';
import { firstTag, innerTag, isFirst, kindOfTag, NAME_KINDS, NAME_TAGS, OUTSIDE } from './name-kind.ts';
import { bestPath, fillRest, makePathBench, type PathBench } from './name-path.ts';
import { MOST_NAME_ROWS, nameRows } from './name-rows.ts';
import { bestClass, makeScores, type Weights } from './weights.ts';

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
}

const rows = new Int32Array(MOST_NAME_ROWS);

/** Finds the names of every sentence, left to right. */
export function detectNames(columns: NameColumns, { weights, steps, unit }: Detector): FoundName[] {
  const { sentStart } = columns;
  const scores = makeScores(weights);
  const found: FoundName[] = [];
  let longest = 0;
  for (let s = 0; s + 1 < sentStart.length; s++)
    longest = Math.max(longest, (sentStart[s + 1] as number) - (sentStart[s] as number));
  const bench = makePathBench(longest);
  const tags = new Uint8Array(longest);
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const [from, to] = [sentStart[s] as number, sentStart[s + 1] as number];
    // A sentence without a capital holds no name.
    if (!hasCapital(columns, from, to)) continue;
    for (let i = from; i < to; i++) {
      bestClass(weights, rows, nameRows(columns, i, from, to, weights.bits, rows, 0), scores);
      const base = (i - from) * NAME_TAGS;
      for (let t = 0; t < NAME_TAGS; t++) bench.scores[base + t] = (scores[t] as number) / unit;
    }
    bestPath(bench, to - from, steps, tags);
    addNames(found, bench, tags, from, to - from, steps);
  }
  return found;
}

function hasCapital({ capital }: NameColumns, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (capital[i] === 1) return true;
  return false;
}

function addNames(
  found: FoundName[],
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
    found.push({
      first: from + i,
      last: from + last,
      kind: kindOfTag(tag),
      points: pointsOf(bench, i, last, steps),
      margin: marginOf(bench, i, tag),
    });
    i = last + 1;
  }
}

/** Best path minus the best path with another tag at token `i`. */
function marginOf({ best, rest }: PathBench, i: number, tag: number): number {
  const row = i * NAME_TAGS;
  let other = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < NAME_TAGS; t++)
    if (t !== tag) other = Math.max(other, (best[row + t] as number) + (rest[row + t] as number));
  return (best[row + tag] as number) + (rest[row + tag] as number) - other;
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
