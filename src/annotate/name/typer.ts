import { bestClass, makeScores, type Weights } from '../weights.ts';
import type { NameColumns } from './columns.ts';
import { kindRows, MOST_KIND_ROWS, type NameTree } from './context.ts';
import type { FoundName } from './detect.ts';
import { NAME_KINDS } from './kind.ts';
import type { RatedName } from './pass.ts';

/** The table that tells kinds of names by their words, the words around and the tree. */
export interface Typer {
  /** One class for each kind, and a last one for what is no name after all. */
  readonly weights: Weights;
  /** What its sums are divided by to be added to the detector's. */
  readonly unit: number;
}

/** Classes of the typer: the kinds, then nothing. */
export const TYPER_CLASSES = NAME_KINDS.length + 1;
export const NOTHING = NAME_KINDS.length;

const rows = new Int32Array(MOST_KIND_ROWS);

/** Adds the typer's points to the detector's, by name and kind; leaves out what both together take for no name. */
export function typeNames(
  columns: NameColumns,
  tree: NameTree,
  names: readonly FoundName[],
  { weights, unit }: Typer,
): RatedName[] {
  const scores = makeScores(weights);
  return names.flatMap(({ first, last, points, margin, nothing }) => {
    bestClass(weights, rows, kindRows(columns, tree, first, last, weights.bits, rows), scores);
    const sums = points.map((point, k) => point + (scores[k] as number) / unit);
    const most = sums.reduce((a, b) => Math.max(a, b));
    const gap = most - nothing - (scores[NOTHING] as number) / unit;
    return gap < 0 ? [] : [{ first, last, points: sums.map((sum) => sum - most), margin: Math.min(margin, gap) }];
  });
}
