import type { Report } from '../core/report.ts';

/** Both sentences name the day on which it was said, and the days lie apart; one day is left for the clock. */
export const saidApart = (a: Report, b: Report): boolean =>
  a.said !== undefined && b.said !== undefined && Math.abs(dayOf(a.said, false) - dayOf(b.said, false)) > 1;

/**
 * Days from the end of the earlier publication to the beginning of the later one. An undated report is far from all:
 * it would join the pledge of one year to that of another.
 */
export function daysBetween(a: Report, b: Report): number {
  if (a.since === undefined || b.since === undefined) return Number.POSITIVE_INFINITY;
  const [x, y] = [
    [dayOf(a.since, false), dayOf(a.until ?? a.since, true)],
    [dayOf(b.since, false), dayOf(b.until ?? b.since, true)],
  ] as const;
  return Math.max(0, y[0] - x[1], x[0] - y[1]);
}

/** A date as a number of days; a year or a month begins on its first day and ends on its last. */
function dayOf(date: string, last: boolean): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const at =
    day !== undefined
      ? Date.UTC(year, (month as number) - 1, day)
      : last
        ? Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0)
        : Date.UTC(year, (month ?? 1) - 1, 1);
  return Math.floor(at / 86_400_000);
}
