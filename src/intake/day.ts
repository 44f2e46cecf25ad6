import type { Span } from '../core/span.ts';
import { monthOf } from './month.ts';

/** A calendar day as a text prints it. `year` is absent when the text gives none. */
export interface PrintedDay {
  readonly span: Span;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const YEAR = '(?:19|20)\\d{2}';
const FORMS: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'dmy' | 'mdy' | 'numeric' }[] = [
  { pattern: new RegExp(`(?<!\\d)(${YEAR})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'gu'), order: 'ymd' },
  { pattern: new RegExp(`(?<!\\d)(${YEAR}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]`, 'gu'), order: 'ymd' },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -](?:de |of )?(\\p{L}{3,12})\\.?,?[ -](?:de |del )?(${YEAR})(?!\\d)`,
      'gu',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})(?!\\d)`, 'gu'),
    order: 'mdy',
  },
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(${YEAR})(?!\\d)`, 'gu'), order: 'numeric' },
];
const YEARLESS: readonly { readonly pattern: RegExp; readonly order: 'dm' | 'md' }[] = [
  { pattern: /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,12})(?!\p{L})/gu, order: 'dm' },
  { pattern: /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|,? \d{4})/gu, order: 'md' },
];

/**
 * The days a text prints with their year, in order of place. An all-numeric day whose order of day and month cannot
 * be told (`03/04/2024`) is left out; with full stops the day comes first.
 */
export function findDays(text: string): PrintedDay[] {
  const found: PrintedDay[] = [];
  for (const { pattern, order } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const day = readForm(match, order);
      if (day && !found.some(({ span }) => span[0] < day.span[1] && day.span[0] < span[1])) found.push(day);
    }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** The first day of a text that is printed without a year: `Dec 3`, `3 December`. */
export function findYearless(text: string): PrintedDay | undefined {
  for (const { pattern, order } of YEARLESS)
    for (const match of text.matchAll(pattern)) {
      const [name, number] = order === 'dm' ? [match[2], match[1]] : [match[1], match[2]];
      const month = monthOf(name ?? '');
      const day = Number(number);
      if (month !== undefined && day >= 1 && day <= 31)
        return { span: [match.index, match.index + match[0].length], month, day };
    }
  return undefined;
}

/** The day as an EDTF value; nothing without a year. */
export function edtfOf({ year, month, day }: PrintedDay): string | undefined {
  if (year === undefined) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** The day in the path of a web address (`/2031/05/06/`), as EDTF; nothing when it holds none. */
export function dayInPath(url: string): string | undefined {
  const path = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=\D|$)/.exec(url);
  if (!path || !isRealDay(Number(path[1]), Number(path[2]), Number(path[3]))) return undefined;
  return `${path[1]}-${path[2]}-${path[3]}`;
}

/** True for days that the calendar has. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function readForm(match: RegExpMatchArray, order: 'ymd' | 'dmy' | 'mdy' | 'numeric'): PrintedDay | undefined {
  const start = match.index ?? 0;
  const made = (year: string | undefined, month: number | undefined, day: string | undefined) =>
    month !== undefined && isRealDay(Number(year), month, Number(day))
      ? { span: [start, start + match[0].length] as const, year: Number(year), month, day: Number(day) }
      : undefined;
  switch (order) {
    case 'ymd':
      return made(match[1], Number(match[2]), match[3]);
    case 'dmy':
      return made(match[3], monthOf(match[2] ?? ''), match[1]);
    case 'mdy':
      return made(match[3], monthOf(match[1] ?? ''), match[2]);
    case 'numeric': {
      const [first, second] = [Number(match[1]), Number(match[3])];
      if (match[2] === '.' || first > 12 || first === second) return made(match[4], second, match[1]);
      return second > 12 ? made(match[4], first, match[3]) : undefined;
    }
    default:
      return order satisfies never;
  }
}
