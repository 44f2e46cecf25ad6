import type { Doc } from '../annotate/doc.ts';
import type { Figure } from '../core/reading.ts';
import type { FigureTable } from './figure-table.ts';

/** The counts of an article as intervals, in text order. */
export function findFigures(_doc: Doc, _conventions: FigureTable): Figure[] {
  return [];
}
