/** First and last day, both ISO 8601: "2024-12" reaches from 2024-12-01 to 2024-12-31; an open end is far away. */
export type Days = readonly [first: string, last: string];

const FIRST = '0001-01-01';
const LAST = '9999-12-31';
const DAY = 86_400_000;

/** The days that an EDTF date or interval takes in; nothing where it gives none. */
export function daysOf(edtf: string | undefined): Days | undefined {
  if (edtf === undefined) return undefined;
  const [from = '', to] = edtf.split('/');
  const first = isOpen(from) ? FIRST : reachOf(from)?.[0];
  const end = to ?? from;
  const last = isOpen(end) ? LAST : reachOf(end)?.[1];
  return first === undefined || last === undefined || last < first ? undefined : [first, last];
}

/** True when the two share a day, or lie at most `slack` days apart. */
export function daysMeet(a: Days, b: Days, slack = 0): boolean {
  return a[0] <= dayAfter(b[1], slack) && b[0] <= dayAfter(a[1], slack);
}

/** The day so many days later; the far end of time stays where it is. */
export function dayAfter(day: string, days: number): string {
  if (days === 0 || day === LAST || day === FIRST) return day;
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** From one day to another, in days. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Sorts the narrowest first: any two days before an open end, and that before an open beginning. */
export const byWidth = (a: Days, b: Days): number => openness(a) - openness(b) || daysBetween(...a) - daysBetween(...b);

const openness = ([first, last]: Days): number => (first === FIRST ? 2 : 0) + (last === LAST ? 1 : 0);

const isOpen = (date: string): boolean => date === '' || date === '..';

/** The days that one date takes in. */
function reachOf(date: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return undefined;
  const [low, high] = monthsOf(month);
  if (day !== undefined) return [`${year}-${low}-${day}`, `${year}-${high}-${day}`];
  return [`${year}-${low}-01`, new Date(Date.UTC(Number(year), Number(high), 0)).toISOString().slice(0, 10)];
}

/** First and last month. A season (EDTF counts them from 21) takes in the whole year: where it begins depends on the country. */
const monthsOf = (month: string | undefined): readonly [string, string] =>
  month === undefined || Number(month) < 1 || Number(month) > 12 ? ['01', '12'] : [month, month];
