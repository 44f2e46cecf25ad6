import { type Day, dayOf } from './calendar-day.ts';

/** First and last day of a month, or the one day asked for twice; nothing where the calendar is not computed. */
type Stretch = readonly [first: Day, last: Day] | undefined;

const mod = (a: number, b: number): number => ((a % b) + b) % b;

/**
 * A day or month of the Hijri calendar by the tabular reckoning (the thirty-year cycle of the civil epoch). Months begin
 * where the new moon is seen, so that the true day may lie one before or after it.
 */
function hijri(year: number, month: number, day?: number): Stretch {
  const start = (y: number, m: number): Day =>
    Math.floor((11 * y + 3) / 30) + 354 * y + 30 * m - Math.floor((m - 1) / 2) + 1 + 1948440 - 385 - 2440588;
  const first = start(year, month);
  const next = month === 12 ? start(year + 1, 1) : start(year, month + 1);
  return within(first, next - 1, day);
}

/** The month is counted from Tishri; month 6 is the Adar of Purim, the second one in a leap year. */
function hebrew(year: number, month: number, day?: number): Stretch {
  const newYear = hebrewNewYear(year);
  const length = hebrewNewYear(year + 1) - newYear;
  const isLeap = length > 360;
  const long = [30, length % 10 === 5 ? 30 : 29, length % 10 === 3 ? 29 : 30, 29, 30, 29, 30, 29, 30, 29, 30, 29];
  const before = long.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + (isLeap && month >= 6 ? 30 : 0);
  return within(newYear + before, newYear + before + (long[month - 1] as number) - 1, day);
}

/** 1 Tishri, after the molad and its delays. */
function hebrewNewYear(year: number): Day {
  const elapsed = (y: number): number => {
    const months = Math.floor((235 * y - 234) / 19);
    const days = 29 * months + Math.floor((12084 + 13753 * months) / 25920);
    return mod(3 * (days + 1), 7) < 3 ? days + 1 : days;
  };
  const [last, own, next] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  const delay = next - own === 356 ? 2 : own - last === 382 ? 1 : 0;
  return own + delay - 1373428 - 719162;
}

/** The Persian solar calendar by its 33-year cycle, which holds from 1210 to 1633 (1831 to 2254). */
function persian(year: number, month: number, day?: number): Stretch {
  if (year < 1210 || year > 1633) return undefined;
  const leap = (y: number): boolean => mod(25 * y + 11, 33) < 8;
  let first = dayOf(2024, 3, 20) as Day;
  for (let y = 1403; y < year; y++) first += leap(y) ? 366 : 365;
  for (let y = year; y < 1403; y++) first -= leap(y) ? 366 : 365;
  const days = month <= 6 ? 31 : month < 12 || leap(year) ? 30 : 29;
  first += Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30;
  return within(first, first + days - 1, day);
}

const within = (first: Day, last: Day, day: number | undefined): Stretch =>
  day === undefined
    ? [first, last]
    : first + day - 1 > last || day < 1
      ? undefined
      : [first + day - 1, first + day - 1];

export const MOON = { hijri, hebrew, persian } as const;
