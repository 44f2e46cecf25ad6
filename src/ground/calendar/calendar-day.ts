/** A day as days since 1970-01-01; the proleptic Gregorian calendar, no time zone. */
export type Day = number;

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** The day of a year, month (1 to 12) and day of the month; `undefined` when there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const time = Date.UTC(2000, month - 1, day);
  const at = new Date(time);
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? Math.floor(at.getTime() / DAY) : undefined;
}

export const yearOfDay = (day: Day): number => new Date(day * DAY).getUTCFullYear();
export const monthOfDay = (day: Day): number => new Date(day * DAY).getUTCMonth() + 1;
const dateOfDay = (day: Day): number => new Date(day * DAY).getUTCDate();
/** 1 is Monday, 7 is Sunday. */
export const weekdayOfDay = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const isoDay = (day: Day): string => `${yearOfDay(day)}-${two(monthOfDay(day))}-${two(dateOfDay(day))}`;
export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`;

/** First and last day of a month. */
export function monthDays(year: number, month: number): readonly [Day, Day] {
  const first = dayOf(year, month, 1) as Day;
  const next = month === 12 ? (dayOf(year + 1, 1, 1) as Day) : (dayOf(year, month + 1, 1) as Day);
  return [first, next - 1];
}

/** Year and number of the ISO week that holds the day: a week belongs to the year of its Thursday. */
function isoWeek(day: Day): readonly [year: number, week: number] {
  const thursday = day - weekdayOfDay(day) + 4;
  const year = yearOfDay(thursday);
  return [year, Math.floor((thursday - (dayOf(year, 1, 1) as Day)) / 7) + 1];
}

/** `2024-W49`. */
export const isoWeekName = (day: Day): string => {
  const [year, week] = isoWeek(day);
  return `${year}-W${two(week)}`;
};

/** The same day of the month some months away; the last day of the month when that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOfDay(day) * 12 + monthOfDay(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return Math.min((monthDays(year, month)[0] as Day) + dateOfDay(day) - 1, monthDays(year, month)[1]);
}
