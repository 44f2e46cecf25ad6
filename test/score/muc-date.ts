import type { ReadingEvent } from '../../src/core/reading.ts';
import { daysOf } from '../../src/link/days.ts';
import type { MucReading } from './muc-read.ts';

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** A month, a year and an open end are no days that were read. */
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** `25 AUG 88`, `1 AUG 88 - 3 AUG 88`; where no day was read, up to the day of the message: `- 25 AUG 88`. */
export function dateSlot({ reading, set }: MucReading, told: readonly ReadingEvent[]): string | null {
  const found = told
    .map(({ when }) => (when === undefined ? undefined : reading.dates[when]?.edtf))
    .filter((edtf) => edtf?.split('/').every((half) => DAY.test(half)))
    .map(daysOf)
    .filter((days) => days !== undefined)
    .sort((a, b) => width(a) - width(b))[0];
  if (!found) return set.day === undefined ? null : `- ${dayOf(set.day)}`;
  const [first, last] = found;
  if (first === last) return dayOf(first);
  return `${dayOf(first)} - ${dayOf(last)}`;
}

/** How far apart the ends of a stretch are, roughly in days. */
function width([first, last]: readonly [string, string]): number {
  const days = (date: string): number => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return year * 372 + month * 31 + day;
  };
  return days(last) - days(first);
}

function dayOf(date: string): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${day} ${MONTHS[Number(month) - 1]} ${year.slice(2)}`;
}
