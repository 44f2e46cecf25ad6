import type { NameColumns } from './name-columns.ts';
import { kindRows, MOST_KIND_ROWS, type NameTree } from './name-context.ts';
import type { FoundName } from './name-detect.ts';
import { NAME_KINDS } from './name-kind.ts';
import { bestClass, makeScores, type Weights } from './weights.ts';

/** The table that tells kinds of names by their words, the words around and the tree. */
export interface Typer {
  readonly weights: Weights;
  /** What its sums are divided by to be added to the detector's. */
  readonly unit: number;
}

const rows = new Int32Array(MOST_KIND_ROWS);

/** The points of each name: the detector's and the typer's added up, by name and kind. */
export function typeNames(
  columns: NameColumns,
  tree: NameTree,
  names: readonly FoundName[],
  typer: Typer,
): Float64Array[] {
  const scores = makeScores(typer.weights);
  return names.map(({ first, last, points }) => {
    bestClass(typer.weights, rows, kindRows(columns, tree, first, last, typer.weights.bits, rows), scores);
    return Float64Array.from(NAME_KINDS, (_, k) => (points[k] as number) + (scores[k] as number) / typer.unit);
  });
}
