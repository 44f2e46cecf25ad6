import type { Line } from '../../core/line.ts';
import type { FindingRow, WeighView } from '../../core/view.ts';
import type { Source } from '../source.ts';
import { reportDay } from '../weigh.ts';
import { gather } from './pages.ts';
import { pledgeLines } from './pledge-lines.ts';
import { weighedOf } from './weighed.ts';

const VERSION = '1';

/**
 * Every line of a ledger, then for each event that several articles tell what stands behind its values and where they
 * part, and promises and denials. Those last lines are made from the ones before, and reading an export back leaves them
 * out. Promises stand as of a day: that of the latest report, unless one is given. Without either there are none.
 */
export async function* allLines(source: Source, asOf?: string): AsyncIterable<Line> {
  yield* source.lines();
  const told = await gather((filter) => source.incidents({ ...filter, articles: 2 }));
  for await (const { view } of weighedOf(source, told)) yield* weighedLines(view);
  yield* pledgeLines(source, asOf ?? (await reportDay(source)));
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
      ...(incident === undefined ? {} : { event: incident }),
      values: sides.map(({ value }) => value),
      between,
      reason,
    },
  ];
}
