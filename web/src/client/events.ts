import type { EventRow, EventView, Filter } from '../../../src/core/view.ts';
import { readWhen } from '../timeline/edtf.ts';
import type { Bundle } from './contents.ts';
import { inTime } from './days.ts';
import { fitsOutlet } from './rows.ts';

/** One event of a bundle with the statement it is told within, as the server gives it. */
export function eventOf(bundle: Bundle, id: string): EventView | undefined {
  const row = bundle.events.find((one) => one.id === id);
  const statement = row && bundle.statements.find((one) => one.id === row.within);
  return row && statement ? { ...row, statement } : row;
}

/** Whether an event is in the list that a filter asks for; the same as the server's. */
export const fitsEvent = (row: EventRow, filter: Filter): boolean =>
  (['article', 'class', 'mode', 'modality', 'polarity', 'certainty'] as const).every(
    (name) => !filter[name] || filter[name] === row[name],
  ) &&
  fitsOutlet(filter.outlet, row.outlet) &&
  (!filter.background || (filter.background === 'yes') === row.background) &&
  (!filter.actor || [...row.agents, ...row.recipients].some((party) => party.actor === filter.actor)) &&
  isWithin(row, filter.within) &&
  isAt(row, filter.place) &&
  inTime(row.reported, filter) &&
  happenedIn(row, filter);

function isWithin({ within }: EventRow, wanted: string | undefined): boolean {
  if (!wanted) return true;
  if (wanted === 'any') return within !== null;
  return wanted === 'none' ? within === null : within === wanted;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The words that a place is found by: its name, the text's words, the wider place, the country. */
function isAt({ place }: EventRow, wanted: string | undefined): boolean {
  if (!wanted) return true;
  if (!place) return false;
  const words = [place.name, place.cite.quote, place.inside ?? '', place.country ?? ''];
  return fold([...new Set(words)].join(' ')).includes(fold(wanted));
}

/** Whether an event may have happened between two days; an interval without an end takes in every later day. */
function happenedIn({ when }: EventRow, { since, until }: Filter): boolean {
  if (!since && !until) return true;
  const told = when?.edtf === undefined ? undefined : readWhen(when.edtf);
  if (!told) return false;
  const [first, last] = [since && readWhen(since), until && readWhen(until)];
  return (!first || told.openEnd || told.to > first.from) && (!last || told.openStart || told.from < last.to);
}
