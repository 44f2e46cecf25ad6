import type { Published, ReadingDate, ReadingRelation } from '../../core/reading.ts';
import type { Dating } from '../../extract/relation/relation-draft.ts';
import { daysOf } from '../calendar/calendar.ts';

/** From when, until when, or when a relation holds. */
export type Dated = Pick<ReadingRelation, 'since' | 'until' | 'asOf' | 'ended'>;

/**
 * What the date of its clause says of a relation: a stretch gives start and end, a plain date what the words make of
 * it. `ended` where the end lies before the report. Nothing where the date could not be placed.
 */
export function datedBy(
  { date, role }: Dating,
  dates: readonly ReadingDate[],
  isStretch: (date: number) => boolean,
  published: Published | undefined,
): Dated {
  const edtf = date === undefined ? undefined : dates[date]?.edtf;
  if (date === undefined || edtf === undefined) return {};
  const [first = '', last] = edtf.split('/');
  if (last !== undefined && isStretch(date)) {
    const until = last === '..' || last === '' ? undefined : last;
    const over = until !== undefined && role !== 'end' && isBefore(until, published);
    return {
      ...(first === '..' || first === '' ? {} : { since: dayOnly(first) }),
      ...(until === undefined ? {} : { until: dayOnly(until) }),
      ...(over ? { ended: true as const } : {}),
    };
  }
  const value = dayOnly(edtf);
  switch (role) {
    case 'start':
      return { since: value };
    case 'end':
      return { until: value };
    case 'holds':
      return { asOf: value };
    default:
      return role satisfies never;
  }
}

/** Whether a date lies before the report; without a date of the report an end that is told is over. */
function isBefore(until: string, published: Published | undefined): boolean {
  const [end, today] = [daysOf(until), published && daysOf(published.value)];
  return !end || !today || end[1] <= today[1];
}

const dayOnly = (edtf: string): string => edtf.replace(/T[^/]*/g, '');
