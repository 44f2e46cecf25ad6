import { type Day, dayOf } from './calendar-day.ts';

/** Easter Sunday of a year by the Gregorian and by the Julian reckoning, both as days of the Gregorian calendar. */
export const eastersOf = (year: number): readonly [western: Day, eastern: Day] => [western(year), eastern(year)];

/** The anonymous Gregorian computus. */
function western(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1) as Day;
}

/** Meeus' Julian computus, moved to the Gregorian calendar. */
function eastern(year: number): Day {
  const [a, b, c] = [year % 4, year % 7, year % 19];
  const d = (19 * c + 15) % 30;
  const e = (2 * a + 4 * b - d + 34) % 7;
  const n = d + e + 114;
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return (dayOf(year, Math.floor(n / 31), (n % 31) + 1) as Day) + lag;
}
