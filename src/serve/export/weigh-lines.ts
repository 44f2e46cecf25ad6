import type { Line } from '../../core/line.ts';
import type { FindingRow, WeighView } from '../../core/view.ts';
import type { Source } from '../source.ts';
import { weighedOf } from '../weighing.ts';
import { gather } from './pages.ts';

const VERSION = '1';

/**
 * Every line of a ledger, then for each event that several articles tell what stands behind its values and where they
 * part. Those last lines are made from the ones before, and reading an export back leaves them out.
 */
export async function* allLines(source: Source): AsyncIterable<Line> {
  yield* source.lines();
  for (const { id } of await gather((filter) => source.incidents({ ...filter, articles: 2 }))) {
    const view = await weighedOf(source, id);
    if (view) yield* weighedLines(view);
  }
}

/** The lines of one weighed event. */
function weighedLines({ incident, status, origins, findings }: WeighView): Line[] {
  return [
    {
      ...{ kind: 'slots', event: incident, status },
      slots: origins.map(({ slot, of, value, status: own, accounts, articles, textOrigins, firm, soft, camps }) => ({
        ...{ slot, ...(of === undefined ? {} : { of }), value, status: own, accounts, articles, textOrigins },
        ...{ firm: firm.map(({ name }) => name), soft, camps },
      })),
    },
    ...findings.flatMap(findingLine),
  ];
}

/** Values that count different things are no finding. */
function findingLine({ id, incident, slot, relation, rule, sides }: FindingRow): Line[] {
  if (relation === 'scope') return [];
  const type = relation === 'refines' ? 'refinement' : relation;
  const between = sides.map(({ cite }) => cite);
  const reason = { rule, version: VERSION, cites: sides.map(({ sentence }) => sentence) };
  return [
    {
      kind: 'finding',
      id,
      type,
      about: slot,
      event: incident,
      values: sides.map(({ value }) => value),
      between,
      reason,
    },
  ];
}
