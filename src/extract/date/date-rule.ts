import type { DateShape, Grain } from '../draft.ts';
import { MONTHS, PARTS, PIECE, WEEKDAYS, yearNumber } from './date-words.ts';

/** What a rule made of its match; `cut` leaves that many characters off the front of the span (off its end when negative). */
export interface DateFound {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly shape: DateShape;
  readonly cut?: number;
  /** Holds only in a clause that looks ahead: "will soon". */
  readonly ahead?: true;
  /** Counts from the day of the report where its paragraph told no day before it. */
  readonly alone?: true;
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A form of date expression: `read` gives nothing when the words only look like it. */
export interface DateRule {
  readonly name: string;
  readonly why: string;
  /** A sentence in which it must find something, and one in which it must not. */
  readonly fires: string;
  readonly notIn: string;
  /** Matched at one offset, without regard to case. */
  readonly pattern: string;
  readonly read: (groups: Groups, match: string) => DateFound | undefined;
}

/** A date, or a time where the shape names a part of the day. */
export const date = (shape: DateShape): DateFound => ({
  type: 'part' in shape && shape.part !== undefined ? 'TIME' : 'DATE',
  shape,
});

/** What is not known by the words alone, and why. */
export const open = (value: string, why: string): DateFound => ({ type: 'DATE', shape: { kind: 'open', value, why } });

/** Drops the fields that are undefined, so that optional properties stay absent. */
export function known<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

export const monthOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : MONTHS.get(word.toLowerCase().replace('.', ''));
/** 1 is Monday; "Fri." counts as "Friday". */
export const weekdayOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : WEEKDAYS.get(word.toLowerCase().replace('.', ''));
/** The code of a part of the day, or its clock time. */
export const partOf = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : PARTS.get(word.toLowerCase().replace(/^mid[- ]?(?=[mae])/, ''));
export const yearOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : yearNumber(word);
export const isCapital = (word: string | undefined): boolean => word === undefined || /^[A-Z]/.test(word);

export type Direction = 'last' | 'this' | 'next';
const DIRECTION: Readonly<Record<string, Direction>> = {
  last: 'last',
  past: 'last',
  'this past': 'last',
  'this last': 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  'this coming': 'next',
};
/** Words that say on which side of the report a stretch lies. */
export const TOWARD = '(?:the )?(?:this past|this last|this coming|last|this|next|coming|past|current|upcoming)\\b';
export const directionOf = (word: string | undefined): Direction | undefined =>
  word === undefined ? undefined : DIRECTION[word.toLowerCase().replace(/^the /, '')];
export const STEP = { last: -1, this: 0, next: 1 } as const;

const LETTER: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'TNI',
  weekend: 'WE',
  week: 'W',
  fortnight: 'F',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
  generation: 'E',
};
/** "centuries" to "century". */
export const singular = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
/** The step on the calendar that a unit names; nothing for hours and the like. */
export const grainOf = (word: string): Grain | undefined => {
  const grain = singular(word);
  return /^(day|weekend|week|month|quarter|year|decade|century)$/.test(grain) ? (grain as Grain) : undefined;
};

/** ISO 8601 duration: 3, "month" gives `P3M`; `X` stands for a number the text does not give. */
export function isoDuration(amount: number | 'X', unitWord: string): string {
  const letter = LETTER[singular(unitWord)] ?? 'X';
  const plain = letter.slice(-1);
  if (letter === 'E' && amount !== 'X') return `P${amount * 10}Y`;
  if (letter === 'C' && amount !== 'X') return `P${amount * 100}Y`;
  if (letter === 'F') return amount === 'X' ? 'PXW' : `P${amount * 2}W`;
  if (letter === 'WE' || letter === 'TNI') return `P${amount}${letter}`;
  if (amount === 0.5 && plain === 'Y') return 'P6M';
  if (amount === 0.5 && letter === 'TH') return 'PT30M';
  return `P${letter.startsWith('T') ? 'T' : ''}${amount}${plain}`;
}

/** Words before a number that leave the span as it is: "nearly five months", "at least 30 days". */
const KEPT = '(?:nearly|at least|more than|less than|fewer than|at most|up to|no more than|not more than)';
/** Words before a number that stay outside the span: "about five hours". */
const LEFT =
  '(?:about|around|approximately|roughly|almost|over|under|some|just over|just under|just|only|exactly|as long as|as much as|as little as)';
export const ABOUT = `(?:(?:${LEFT}|${KEPT}) )?`;
/** How many characters of a match are words like "about". */
export const leftOut = (match: string): number => new RegExp(`^${LEFT} `, 'i').exec(match)?.[0].length ?? 0;

/** "early", "the end of": what narrows a stretch and stays in its span. */
export const EDGE = PIECE.edge;
