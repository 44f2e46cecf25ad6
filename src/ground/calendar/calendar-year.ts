import { type Anchor, NO_DATE, type Placed } from './calendar-anchor.ts';
import { addMonths, type Day, dayOf, monthDays, monthOfDay, weekdayOfDay, yearOfDay } from './calendar-day.ts';
import { onDay, two } from './calendar-span.ts';

/** Years a date without one may belong to, likeliest first; the weekday, where given, chooses among them. */
export function likelyYears(
  anchor: Anchor,
  month: number,
  day: number | undefined,
  direction?: 'last' | 'this' | 'next',
): number[] {
  if (anchor.published === undefined) return [];
  const now = yearOfDay(anchor.published);
  const [first, last] = day === undefined ? monthDays(now, month) : [dayOf(now, month, day), dayOf(now, month, day)];
  const today = anchor.published;
  const [ahead, behind] = [(first ?? 0) > today, (last ?? 0) < today];
  if (direction === 'this') return [now];
  if (direction === 'last') return behind ? [now, now - 1] : [now - 1, now];
  if (direction === 'next') return ahead ? [now, now + 1] : [now + 1, now];
  if (!ahead && !behind) return [now];
  if (isNearest(anchor, (first ?? 0) - today)) {
    const near = Math.abs((first ?? 0) - today) <= 183;
    return near ? [now, now - 1, now + 1] : ahead ? [now - 1, now] : [now + 1, now];
  }
  if (anchor.tense === 'past') return ahead ? [now - 1, now] : [now, now - 1];
  return behind ? [now + 1, now] : [now, now + 1];
}

/** Where the tense does not say enough: a day named without its year is the nearest of that name. */
function isNearest({ tense, near }: Anchor, distance: number): boolean {
  if (tense === 'present' || (near && tense === 'past' && distance > 0 && distance < 120)) return true;
  // "would be back by January 14", told a day later
  return tense === 'future' && distance < 0 && distance > -31;
}

/** "on the 14th": the day of this month or of the one beside it, by tense. */
export function placeDayAlone(day: number, weekday: number | undefined, anchor: Anchor, part?: string): Placed {
  const { published, tense } = anchor;
  if (published === undefined) return { value: `XXXX-XX-${two(day)}`, unresolved: NO_DATE };
  const months = tense === 'future' ? [0, 1] : [0, -1];
  const days = months
    .map((step) => addMonths(published, step))
    .map((at) => dayOf(yearOfDay(at), monthOfDay(at), day))
    .filter((at): at is Day => at !== undefined && (weekday === undefined || weekdayOfDay(at) === weekday));
  const fits = days.find((at) => (tense === 'future' ? at >= published : at <= published));
  return fits === undefined
    ? { value: `XXXX-XX-${two(day)}`, unresolved: 'no month near the report has such a day' }
    : onDay(fits, part);
}
