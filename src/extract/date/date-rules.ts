import type { DateShape, Grain } from '../draft.ts';
import { MONTHS, ordinalNumber, PARTS, PIECE, SEASONS, smallNumber, WEEKDAYS, yearNumber } from './date-words.ts';

/** What a rule made of its match; `cut` leaves that many characters off the front of the span. */
export interface DateFound {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly shape: DateShape;
  readonly cut?: number;
}

/** A form of date expression: `read` gives nothing when the words only look like it. */
export interface DateRule {
  readonly name: string;
  readonly why: string;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, match: string) => DateFound | undefined;
}

const rule = (name: string, why: string, pattern: string, read: DateRule['read']): DateRule => ({
  name,
  why,
  pattern: new RegExp(pattern, 'iy'),
  read,
});
const date = (shape: DateShape): DateFound => ({ type: 'part' in shape && shape.part ? 'TIME' : 'DATE', shape });
const { month, weekday, day, ordinal, year, spokenYear, number, vague, about, unit, season, part, edge } = PIECE;

const monthOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : MONTHS.get(word.toLowerCase().replace('.', ''));
const weekdayOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : WEEKDAYS.get(word.toLowerCase());
const partOf = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : PARTS.get(word.toLowerCase());
const yearOf = (word: string | undefined): number | undefined => (word === undefined ? undefined : yearNumber(word));
const capital = (word: string | undefined): boolean => word === undefined || /^[A-Z]/.test(word);

/** Drops the fields that are undefined, so that optional properties stay absent. */
export function known<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

const DIRECTION: Readonly<Record<string, 'last' | 'this' | 'next'>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  'this past': 'last',
  'this last': 'last',
  this: 'this',
  current: 'this',
  'the current': 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  'this coming': 'next',
};
const directionOf = (word: string | undefined): 'last' | 'this' | 'next' | undefined =>
  word === undefined ? undefined : DIRECTION[word.toLowerCase().replace(/^the (?!current)/, '')];
const STEP = { last: -1, this: 0, next: 1 } as const;
const toward = '(?:the )?(?:last|this past|this last|this coming|this|next|coming|past|previous|current|upcoming)\\b';

const LETTER: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
  centurie: 'C',
  generation: 'E',
};
const singular = (word: string): string => word.toLowerCase().replace(/s$/, '').replace('centurie', 'century');
const grainOf = (word: string): Grain | undefined => {
  const grain = singular(word);
  return /^(day|weekend|week|month|quarter|year|decade|century)$/.test(grain) ? (grain as Grain) : undefined;
};

/** ISO 8601 duration: 3, "month" gives `P3M`; `X` stands for a number the text does not give. */
export function isoDuration(amount: number | 'X', unitWord: string): string {
  const letter = LETTER[singular(unitWord)] ?? 'X';
  const time = letter.startsWith('T');
  const plain = letter.slice(-1);
  if (letter === 'E' && amount !== 'X') return `P${amount * 10}Y`;
  if (letter === 'C' && amount !== 'X') return `P${amount * 100}Y`;
  if (letter === 'WE') return `P${amount}WE`;
  if (amount === 0.5 && plain === 'Y') return 'P6M';
  if (amount === 0.5 && plain === 'H') return 'PT30M';
  return `P${time ? 'T' : ''}${amount}${plain}`;
}

const calendar = (groups: Readonly<Record<string, string | undefined>>): DateFound | undefined => {
  const dayNumber = groups.day === undefined ? undefined : ordinalNumber(groups.day);
  if (!capital(groups.month) || (dayNumber !== undefined && dayNumber > 31)) return undefined;
  return date(
    known<Extract<DateShape, { kind: 'calendar' }>>({
      kind: 'calendar',
      year: yearOf(groups.year),
      month: monthOf(groups.month),
      day: dayNumber,
      weekday: weekdayOf(groups.weekday),
      direction: directionOf(groups.toward),
      part: partOf(groups.part),
    }),
  );
};

const clockOf = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  if (groups.noon) return groups.noon.toLowerCase() === 'midnight' ? '24:00' : '12:00';
  const hour = smallNumber(groups.hour ?? '');
  const minute = Number(groups.minute ?? 0);
  if (hour === undefined || hour > 24 || minute > 59) return undefined;
  const half = groups.half?.toLowerCase();
  const turned = half?.startsWith('p') && hour < 12 ? hour + 12 : half?.startsWith('a') && hour === 12 ? 0 : hour;
  return `${String(turned).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
const clock =
  "(?:(?<noon>noon|midnight|midday)\\b|(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?(?: ?(?<half>[ap]\\.?m\\b\\.?)| ?o'clock| hours\\b)?)(?: (?:GMT|UTC|EST|EDT|CET|PST|local time)\\b)?";

/** Forms with a calendar date, a weekday or a clock time. */
export const POINT_RULES: readonly DateRule[] = [
  rule(
    'iso',
    'a date in ISO form says itself',
    `(?<year>${year.replace('\\b', '')})-(?<m>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?![\\d-])(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?`,
    (g) => date({ kind: 'calendar', year: Number(g.year), month: Number(g.m), day: Number(g.day) }),
  ),
  rule(
    'numeric',
    'day and month are told apart only where one of them is above 12',
    `(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<year>(?:19|20)?\\d\\d)\\b(?![/.-]\\d)`,
    (g) => {
      const [a, b] = [Number(g.a), Number(g.b)];
      const short = Number(g.year);
      const full = short > 99 ? short : short + (short < 40 ? 2000 : 1900);
      if (a > 31 || b > 31 || a === 0 || b === 0 || (a > 12 && b > 12) || (short < 100 && g.mark !== '/'))
        return undefined;
      if (a > 12) return date({ kind: 'calendar', year: full, month: b, day: a });
      if (b > 12) return date({ kind: 'calendar', year: full, month: a, day: b });
      return date({ kind: 'open', value: `${full}`, why: 'day and month cannot be told apart' });
    },
  ),
  rule(
    'month-day',
    '"December 7, 2024", "Saturday December 7"',
    `(?:(?<toward>${toward}) )?(?:(?<weekday>${weekday}),? )?(?:(?<part>${part}),? )?(?<month>${month}) (?:the )?(?<day>${day}|${ordinal})(?!,\\d|\\.\\d| (?:percent|per cent|million|billion)|-\\w)(?:(?:,| of)? (?<year>${year}|${spokenYear}))?`,
    calendar,
  ),
  rule(
    'day-month',
    '"7 December 2024", "the 19th of September"',
    `(?:(?<weekday>${weekday}),? )?(?:the )?(?<day>${day}|${ordinal}) (?:of )?(?<month>${month})(?:,? (?<year>${year}))?`,
    calendar,
  ),
  rule(
    'month-relative-year',
    '"December last year"',
    `(?:(?:${edge}[- ]))?(?<month>${month})(?: (?<day>${day}))?,? (?:of )?(?<which>last|this|next) year\\b`,
    (g) =>
      capital(g.month)
        ? date(
            known<Extract<DateShape, { kind: 'offset-month' }>>({
              kind: 'offset-month',
              month: monthOf(g.month),
              day: g.day === undefined ? undefined : ordinalNumber(g.day),
              years: STEP[directionOf(g.which) ?? 'this'],
            }),
          )
        : undefined,
  ),
  rule(
    'month-year',
    '"March 2011", "late in May 2012"',
    `(?:${edge}[- ])?(?<month>${month}),? (?:of |in )?(?<year>${year}|${spokenYear})`,
    calendar,
  ),
  rule(
    'month',
    'a month without a year takes it from publication and tense',
    `(?:(?:${edge}[- ]))?(?:(?<toward>${toward}) )?(?<month>${month})(?![-’'] ?\\w|[\\w])`,
    (g, match) => {
      const word = g.month ?? '';
      if (!capital(word) || /^(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/i.test(word)) return undefined;
      return match === 'MAY' || match === 'MARCH' ? undefined : calendar(g);
    },
  ),
  rule(
    'clock-weekday',
    '"10 p.m. Wednesday", "noon Thursday"',
    `(?:${about} )?${clock},? (?:on )?(?:(?<weekday>${weekday})|(?<near>today|yesterday|tomorrow)\\b)`,
    (g) => {
      const time = clockOf(g);
      if (time === undefined || (!g.half && !g.noon && !g.minute)) return undefined;
      const named = weekdayOf(g.weekday);
      const near = { today: 0, yesterday: -1, tomorrow: 1 }[g.near?.toLowerCase() ?? ''] ?? 0;
      return date(
        named
          ? { kind: 'weekday', weekday: named, part: time }
          : { kind: 'offset', amount: near, grain: 'day', from: 'publication', part: time },
      );
    },
  ),
  rule('clock', 'a clock time of the day of the report', `(?:${about} )?${clock}`, (g, match) => {
    const time = clockOf(g);
    const sure =
      g.half || (g.noon && /^(noon|midnight)/i.test(match)) || /GMT|UTC|EST|EDT|local time|o'clock/.test(match);
    if (time === undefined || !sure) return undefined;
    return date({ kind: 'offset', amount: 0, grain: 'day', from: 'publication', part: time });
  }),
  rule(
    'every-weekday',
    'a habit, not a day',
    `(?:every|each) (?<weekday>${weekday})(?: (?<part>${part}))?|(?<plural>mon|tues|wednes|thurs|fri|satur|sun)days\\b|(?<night>${weekday}) nights\\b`,
    (g) => {
      const number = weekdayOf(g.weekday ?? g.night ?? `${g.plural}day`);
      return number
        ? { type: 'SET', shape: { kind: 'set', value: `XXXX-WXX-${number}${g.night ? 'TNI' : ''}` } }
        : undefined;
    },
  ),
  rule(
    'weekday',
    'a weekday takes its week from tense',
    `(?:(?:early|earlier|late|later) (?:on )?)?(?:(?<toward>${toward}) )?(?<weekday>${weekday})(?: (?<part>${part}))?(?: (?<week>last|this|next) week\\b)?`,
    (g) => {
      if (!capital(g.weekday)) return undefined;
      const week = directionOf(g.week);
      return date(
        known<Extract<DateShape, { kind: 'weekday' }>>({
          kind: 'weekday',
          weekday: weekdayOf(g.weekday),
          direction: week ?? directionOf(g.toward),
          part: partOf(g.part),
        }),
      );
    },
  ),
];

export {
  about,
  date,
  directionOf,
  edge,
  grainOf,
  number,
  part,
  partOf,
  rule,
  STEP,
  season,
  singular,
  spokenYear,
  toward,
  unit,
  vague,
  year,
  yearOf,
};
export const seasonOf = (word: string): number | undefined => SEASONS.get(word.toLowerCase());
