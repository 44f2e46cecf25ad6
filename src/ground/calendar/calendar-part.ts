import type { DateShape } from '../../extract/draft.ts';
import { type Anchor, NO_DATE, type Placed } from './calendar-anchor.ts';
import { isoDay, monthDays, weekdayOfDay } from './calendar-day.ts';
import { onDay, onMonth, two } from './calendar-span.ts';
import { likelyYears } from './calendar-year.ts';

/** An ordinal part of a month: a day, seven days from its beginning or end, or a half of it. */
export function placePart(shape: Extract<DateShape, { kind: 'part-of' }>, anchor: Anchor): Placed {
  const { nth, unit, month } = shape;
  const year = shape.year ?? likelyYears(anchor, month, undefined)[0];
  if (year === undefined) return { value: `XXXX-${two(month)}`, unresolved: NO_DATE };
  const [first, last] = monthDays(year, month);
  if (unit === 'half') {
    const [from, to] = nth === 1 ? [first, first + 14] : [first + 15, last];
    return { ...onMonth(year, month), edtf: `${isoDay(from)}/${isoDay(to)}`, day: from };
  }
  if (unit === 'week') {
    const from = nth < 0 ? last - 6 : first + 7 * (nth - 1);
    if (from > last) return { value: onMonth(year, month).value, unresolved: 'the month has no such week' };
    return { ...onMonth(year, month), edtf: `${isoDay(from)}/${isoDay(Math.min(from + 6, last))}`, day: from };
  }
  const on =
    unit === 'day'
      ? nth < 0
        ? last
        : first + nth - 1
      : nth < 0
        ? last - ((weekdayOfDay(last) - (shape.weekday ?? 1) + 7) % 7)
        : first + (((shape.weekday ?? 1) - weekdayOfDay(first) + 7) % 7) + 7 * (nth - 1);
  return on > last ? { value: onMonth(year, month).value, unresolved: 'the month has no such day' } : onDay(on);
}
