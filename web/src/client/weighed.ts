import type { Filter, FindingRow, WeighView } from '../../../src/core/view.ts';
import type { Bundle } from './contents.ts';
import { inTime } from './days.ts';
import { fitsDenial } from './pledges.ts';
import { fits, fitsOutlet } from './rows.ts';

/** A weighed incident of a bundle, by its id or that of any of its accounts. */
export function weighedIn({ weighed = {} }: Bundle, id: string): WeighView | undefined {
  return (
    weighed[id] ?? Object.values(weighed).find(({ origins }) => origins.some(({ accounts }) => accounts.includes(id)))
  );
}

/** The conflicts of a bundle whose incident has a matching event, then those of the denials that match. */
export function conflictsIn({ weighed = {}, denied = [], denials = [], events }: Bundle, filter: Filter): FindingRow[] {
  const fitting = new Set(
    events
      .filter(
        (row) =>
          fitsOutlet(filter.outlet, row.outlet) &&
          fits(filter.class, row.class) &&
          (!filter.actor || [...row.agents, ...row.recipients].some(({ actor }) => actor === filter.actor)) &&
          inTime(row.reported, filter),
      )
      .map(({ id }) => id),
  );
  const answers = new Set(denials.filter((row) => !filter.class && fitsDenial(row, filter)).map(({ id }) => id));
  const parted = Object.values(weighed)
    .filter(({ origins }) => origins.some(({ accounts }) => accounts.some((id) => fitting.has(id))))
    .flatMap(({ findings }) => findings.filter(({ relation }) => relation === 'conflict'));
  return [...parted, ...denied.filter(({ denial }) => denial !== undefined && answers.has(denial))];
}
