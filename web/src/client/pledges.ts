import type { DenialRow, Filter, PledgeRow } from '../../../src/core/view.ts';
import { inTime } from './days.ts';
import { fits, fitsOutlet } from './rows.ts';

/** Whether a promise is in the list that a filter asks for. Stages in a bundle are those of the day on which it was made. */
export const fitsPledge = (row: PledgeRow, filter: Filter): boolean =>
  fits(filter.article, row.article) &&
  fits(filter.stage, row.stage) &&
  fitsOutlet(filter.outlet, row.outlet) &&
  (!filter.actor || [row.by?.actor, row.beneficiary?.actor].includes(filter.actor)) &&
  inTime(row.reported, filter);

/** Whether a denial is in the list that a filter asks for. */
export const fitsDenial = (row: DenialRow, filter: Filter): boolean =>
  fits(filter.article, row.article) &&
  fitsOutlet(filter.outlet, row.outlet) &&
  fits(filter.actor, row.by?.actor) &&
  (!filter.met || (filter.met === 'yes') === row.claims.length > 0) &&
  inTime(row.reported, filter);
