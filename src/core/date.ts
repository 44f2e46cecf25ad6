const PARTS = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** Whether a text is a day, a month or a year that the calendar has: `2024-12-16`, `2024-12`, `2024`. */
export function isDate(text: string): boolean {
  const [whole, year = '', month, day] = PARTS.exec(text) ?? [];
  if (whole !== text || Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** The last day of a date: `2024-12` and a season of 2024 reach to 2024-12-31. Gives back what is no date. */
export function lastDay(date: string): string {
  const [, year, month = '12', day] = PARTS.exec(date) ?? [];
  if (year === undefined) return date;
  const last = Number(month) >= 1 && Number(month) <= 12 ? month : '12';
  return `${year}-${last}-${day ?? daysIn(Number(year), Number(last))}`;
}

/** The first day of a date: `2024-12` begins on 2024-12-01. Gives back what is no date. */
export function firstDay(date: string): string {
  const [, year, month = '01', day = '01'] = PARTS.exec(date) ?? [];
  if (year === undefined) return date;
  return `${year}-${Number(month) >= 1 && Number(month) <= 12 ? month : '01'}-${day}`;
}

const daysIn = (year: number, month: number): number => {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
};
