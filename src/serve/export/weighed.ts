import type { IncidentRow, WeighView } from '../../core/view.ts';
import type { Source } from '../source.ts';
import { weigherOf } from '../weigh.ts';

/** Incidents weighed, each with its row, in the order of the rows. */
export async function* weighedOf(
  source: Source,
  rows: readonly IncidentRow[],
): AsyncIterable<{ readonly row: IncidentRow; readonly view: WeighView }> {
  const weigher = weigherOf(source);
  for (const row of rows) {
    const view = await weigher.weighed(row.id);
    if (view) yield { row, view };
  }
}
