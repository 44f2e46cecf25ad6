import type { LineageEdge, LineageText } from '../../core/lineage.ts';
import type { Material } from '../../core/material.ts';
import type { OutletRow } from '../../text/outlet.ts';
import { type Prepared, parentsOf, prepare } from './parent.ts';
import { lineageText } from './text.ts';

/**
 * Where each of some articles comes from, all of them compared with all: what a ledger that holds no others says.
 * `outlets` is the register of outlets. Work grows with the square of their number.
 */
export const lineageOf = (materials: readonly Material[], outlets: readonly OutletRow[]): LineageEdge[] =>
  lineageAmong(materials.map(({ reading, revision }) => lineageText(reading, outlets, revision)));

/** The same of texts as lineage compares them. */
export function lineageAmong(texts: readonly LineageText[]): LineageEdge[] {
  const ready: Prepared[] = texts.map(prepare);
  return ready.flatMap((child) => parentsOf(child, ready));
}
