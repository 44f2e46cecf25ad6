import type { DateShape } from '../draft.ts';
import {
  type DateFound,
  type DateRule,
  date,
  directionOf,
  EDGE,
  type Groups,
  isCapital,
  known,
  monthOf,
  open,
  partOf,
  STEP,
  TOWARD,
  weekdayOf,
  yearOf,
} from './date-rule.ts';
import { ordinalNumber, PIECE, smallNumber } from './date-words.ts';

const { month, weekday, shortWeekday, day, ordinal, year, spokenYear, part } = PIECE;

const calendar = (groups: Groups): DateFound | undefined => {
  const dayNumber = groups.day === undefined ? undefined : ordinalNumber(groups.day);
  if (!isCapital(groups.month) || (dayNumber !== undefined && dayNumber > 31)) return undefined;
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

/** "12-15" of a month: both ends, or nothing when they do not rise. */
const days = (groups: Groups): DateFound | undefined => {
  const [first, last] = [ordinalNumber(groups.first ?? ''), ordinalNumber(groups.last ?? '')];
  if (!isCapital(groups.month) || first === undefined || last === undefined || first >= last) return undefined;
  // "12 and 13" are a stretch, "12 and 15" are two days
  if (groups.and && groups.between === undefined && last !== first + 1) return undefined;
  const end = (day: number): DateShape =>
    known<Extract<DateShape, { kind: 'calendar' }>>({
      kind: 'calendar',
      year: yearOf(groups.year),
      month: monthOf(groups.month),
      day,
    });
  return { type: 'DATE', shape: { kind: 'range', start: end(first), end: end(last) } };
};

/** A year of two digits: 1940 to 2039. */
const fullYear = (short: number): number => (short > 99 ? short : short + (short < 40 ? 2000 : 1900));

/** Forms with a day of the calendar or a weekday. */
export const DAY_RULES: readonly DateRule[] = [
  {
    name: 'iso',
    why: 'a date in ISO form says itself',
    fires: 'The log of 2024-12-07 names the depot.',
    notIn: 'Call 2024-1207 for the depot.',
    pattern: `(?<year>${year.replace('\\b', '')})[-/](?<m>0[1-9]|1[0-2])[-/](?<day>0[1-9]|[12]\\d|3[01])(?![\\d/-])(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?`,
    read: (g) => date({ kind: 'calendar', year: Number(g.year), month: Number(g.m), day: Number(g.day) }),
  },
  {
    name: 'numeric',
    why: 'day and month are told apart only where one of them is above 12, or both are the same',
    fires: 'The permit of 13.12.2024 has run out.',
    notIn: 'The firmware is at 1.12.2.',
    pattern: `(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<year>(?:19|20)?\\d\\d)\\b(?![/.-]\\d)`,
    read: (g) => {
      const [a, b] = [Number(g.a), Number(g.b)];
      const short = Number(g.year);
      const full = fullYear(short);
      if (a > 31 || b > 31 || a === 0 || b === 0 || (a > 12 && b > 12) || (short < 100 && g.mark === '-'))
        return undefined;
      if (a > 12) return date({ kind: 'calendar', year: full, month: b, day: a });
      if (b > 12 || a === b) return date({ kind: 'calendar', year: full, month: a, day: b });
      return open(`${full}`, 'day and month cannot be told apart');
    },
  },
  {
    name: 'month-days',
    why: 'several days of one month are a stretch: "December 12-15"',
    fires: 'The talks of December 12-15 failed.',
    notIn: 'The talks of December 12 failed.',
    pattern: `(?<month>${month}) (?<first>${day})(?: ?[-–—] ?| to | through |(?<and> and ))(?<last>${day})(?!,\\d|\\.\\d)(?:,? (?<year>${year}))?`,
    read: days,
  },
  {
    name: 'days-month',
    why: 'the same with the days first: "12-15 December"',
    fires: 'The talks of 12 to 15 December failed.',
    notIn: 'The talks of 12 December failed.',
    pattern: `(?:(?<between>(?<=\\bbetween ))|)(?<first>${day}|${ordinal})(?: ?[-–—] ?| to | through |(?<and> and ))(?<last>${day}|${ordinal}) (?:of )?(?<month>${month})(?:,? (?<year>${year}))?`,
    read: days,
  },
  {
    name: 'month-day',
    why: '"December 7, 2024", "Saturday December 7"',
    fires: 'The town fell on Saturday, December 7, 2024.',
    notIn: 'The town lost December 7,000 sheep.',
    pattern: `(?:around )?(?:(?<toward>${TOWARD}) )?(?:(?<weekday>${shortWeekday}),? )?(?:(?<part>${part})(?: of)?,? )?(?<month>${month}) (?:the )?(?<day>${day}|${ordinal})(?!,\\d|\\.\\d| (?:percent|per cent|million|billion)|-\\w)(?:(?:,| of)? (?<year>${year}|${spokenYear}))?`,
    read: calendar,
  },
  {
    name: 'day-month',
    why: '"7 December 2024", "the 19th of September"',
    fires: 'The town fell on the 19th of September.',
    notIn: 'Some 7 march on the town.',
    pattern: `(?:(?<weekday>${shortWeekday}),? )?(?:(?<part>${part})(?: of)?,? )?(?:the )?(?<day>${day}|${ordinal}) (?:of )?(?<month>${month})(?:,? (?<year>${year}))?`,
    read: (g, match) => {
      const found = calendar(g);
      // "the 7 October raid": the article is the raid's
      return found && /^the \d+ /i.test(match) ? { ...found, cut: 4 } : found;
    },
  },
  {
    name: 'day-mon-year',
    why: 'the form of lists: "8-Dec-2024"',
    fires: 'The list is of 8-Dec-2024.',
    notIn: 'The list is of 8-Dec.',
    pattern: `(?<day>${day})-(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(?<year>${year})`,
    read: calendar,
  },
  {
    name: 'part-of-month',
    why: '"the first week of December", "the last Friday of May"',
    fires: 'They met in the first week of December.',
    notIn: 'They met in the first week of the war.',
    pattern: `(?:the )?(?:(?<n>${ordinal})|(?<last>last|final)) (?:(?<unit>day|week|half)|(?<weekday>${weekday})) (?:of|in) (?<month>${month})(?:,? (?<year>${year}))?`,
    read: (g) => {
      const nth = g.last ? -1 : ordinalNumber(g.n as string);
      if (nth === undefined || !isCapital(g.month) || (g.unit?.toLowerCase() === 'half' && nth > 2)) return undefined;
      return date(
        known<Extract<DateShape, { kind: 'part-of' }>>({
          kind: 'part-of',
          nth,
          unit: (g.unit?.toLowerCase() ?? 'weekday') as 'day',
          weekday: weekdayOf(g.weekday),
          month: monthOf(g.month),
          year: yearOf(g.year),
        }),
      );
    },
  },
  {
    name: 'nth-weekday',
    why: 'a weekday counted within something else has no day of its own: "the first Friday of the fast"',
    fires: 'They met on the first Friday of the fast.',
    notIn: 'They met on the Friday of the fast.',
    pattern: `(?:the )?(?:${ordinal}|last) ${weekday} of\\b(?! (?:last|this|next|the (?:month|week|year))\\b)`,
    read: () => ({ ...open('XXXX-XX-XX', 'counted within something whose beginning the words do not give'), cut: -3 }),
  },
  {
    name: 'weekdays-ago',
    why: '"two Fridays ago"',
    fires: 'They met two Fridays ago.',
    notIn: 'They met on Fridays.',
    pattern: `(?<n>${PIECE.number}) (?<weekday>${weekday.replace('\\b', '')})s ago\\b`,
    read: (g) => {
      const times = smallNumber(g.n as string);
      const named = weekdayOf(g.weekday);
      return times === undefined || named === undefined ? undefined : date({ kind: 'weekday', weekday: named, times });
    },
  },
  {
    name: 'day-alone',
    why: 'a numbered day has its month from the report: "on the 14th"',
    fires: 'The column left on the 14th.',
    notIn: 'The office is on the 14th floor.',
    pattern: `(?:(?<weekday>${weekday}),? )?(?<!\\b(?:in|from|of) )the (?<day>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))(?= of (?:this|the) month\\b|[.,;)]|$| (?:and|but|when|after|before)\\b)`,
    read: (g) =>
      date(
        known<Extract<DateShape, { kind: 'calendar' }>>({
          kind: 'calendar',
          day: ordinalNumber(g.day as string),
          weekday: weekdayOf(g.weekday),
        }),
      ),
  },
  {
    name: 'month-relative-year',
    why: '"December last year"',
    fires: 'They met in December last year.',
    notIn: 'They met in december.',
    pattern: `(?:(?:${EDGE}[- ])?)(?<month>${month})(?: (?<day>${day}))?,? (?:of )?(?<which>last|this|next|(?:the )?(?:previous|following)) year\\b`,
    read: (g) => {
      if (!isCapital(g.month)) return undefined;
      const told = /previous|following/i.exec(g.which ?? '')?.[0].toLowerCase();
      return date(
        known<Extract<DateShape, { kind: 'offset-month' }>>({
          kind: 'offset-month',
          month: monthOf(g.month),
          day: g.day === undefined ? undefined : ordinalNumber(g.day),
          years: told === undefined ? STEP[directionOf(g.which) ?? 'this'] : told === 'previous' ? -1 : 1,
          from: told === undefined ? undefined : 'text',
        }),
      );
    },
  },
  {
    name: 'month-year',
    why: '"March 2011", "late in May 2012"',
    fires: 'The war began in March 2011.',
    notIn: 'They march 2011 miles.',
    pattern: `(?:${EDGE}[- ](?:in )?)?(?<month>${month}),? (?:of |in )?(?<year>${year}|${spokenYear})`,
    read: calendar,
  },
  {
    name: 'months-year',
    why: 'two months that share a year are a stretch: "March-May 2011"',
    fires: 'It was built in March–May 2011.',
    notIn: 'It was built in March 2011.',
    pattern: `(?<month>${month})(?:[-–—]| to | and | through )(?<last>${month}),? (?:of )?(?<year>${year})`,
    read: (g) => {
      if (!isCapital(g.month) || !isCapital(g.last)) return undefined;
      const [first, last] = [monthOf(g.month) ?? 0, monthOf(g.last) ?? 0];
      if (first >= last) return undefined;
      const of = (month: number): DateShape => ({ kind: 'calendar', year: Number(g.year), month });
      return { type: 'DATE', shape: { kind: 'range', start: of(first), end: of(last) } };
    },
  },
  {
    name: 'month',
    why: 'a month without a year takes it from publication and tense',
    fires: 'The truce began in October.',
    notIn: 'The rebels march on the town.',
    pattern: `(?:(?:${EDGE}[- ]))?(?:(?<toward>${TOWARD}) )?(?<month>${month})(?![-’'] ?(?!s\\b)\\w|[\\w])`,
    read: (g, match) => {
      const word = g.month ?? '';
      if (!isCapital(word) || /^(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/i.test(word)) return undefined;
      return match === 'MAY' || match === 'MARCH' ? undefined : calendar(g);
    },
  },
  {
    name: 'weekday',
    why: 'a weekday takes its week from tense',
    fires: 'The convoy left early Friday morning.',
    notIn: 'They went by friday prayers and on fridays.',
    pattern: `(?:(?<edge>early|late|(?<loose>earlier|later))(?: on)? )?(?:(?<toward>${TOWARD}) )?(?<weekday>${weekday})(?: (?<part>${part}))?(?: (?:of )?(?<week>last|this|next) week\\b)?`,
    read: (g) => {
      if (!isCapital(g.weekday)) return undefined;
      const found = date(
        known<Extract<DateShape, { kind: 'weekday' }>>({
          kind: 'weekday',
          weekday: weekdayOf(g.weekday),
          direction: directionOf(g.week ?? g.toward),
          week: g.week === undefined ? undefined : STEP[directionOf(g.week) ?? 'this'],
          part: partOf(g.part),
        }),
      );
      return g.loose ? { ...found, cut: g.loose.length + 1 } : found;
    },
  },
  {
    name: 'weekday-told',
    why: '"the following Friday", "that Friday" count from the date told before',
    fires: 'They met on 3 May and again the following Friday.',
    notIn: 'They met on Friday.',
    pattern: `(?:the )?(?<which>following|previous|preceding|that) (?<weekday>${weekday})(?: (?<part>${part}))?`,
    read: (g) =>
      isCapital(g.weekday)
        ? date(
            known<Extract<DateShape, { kind: 'weekday' }>>({
              kind: 'weekday',
              weekday: weekdayOf(g.weekday),
              direction: /previous|preceding/i.test(g.which ?? '')
                ? 'last'
                : /that/i.test(g.which ?? '')
                  ? 'this'
                  : 'next',
              part: partOf(g.part),
              from: 'text',
            }),
          )
        : undefined,
  },
  {
    name: 'part-of-day-alone',
    why: 'a numbered day has its month from the report: "the night of the 14th"',
    fires: 'The depot burned in the night of the 14th.',
    notIn: 'The depot burned in the night of the long knives.',
    pattern: `(?:the )?(?:early )?(?<part>${part}) of the (?<day>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))(?= of (?:this|the) month\\b|[.,;)]|$| (?:and|but|when|after|before|in|at|by|with|as)\\b)`,
    read: (g) =>
      date(
        known<Extract<DateShape, { kind: 'calendar' }>>({
          kind: 'calendar',
          day: ordinalNumber(g.day as string),
          part: partOf(g.part),
        }),
      ),
  },
  {
    name: 'part-of-day',
    why: '"the night of December 7", "the morning of Friday"',
    fires: 'The depot burned on the night of December 7.',
    notIn: 'The depot burned in a night of terror.',
    pattern: `(?:the )?(?:early )?(?<part>${part}) (?:of|on) (?:(?<weekday>${weekday})(?! ?,? ${month})|(?:${shortWeekday},? )?(?:(?<month>${month}) (?<day>${day})|(?<day2>${day}) (?<month2>${month}))(?:,? (?<year>${year}))?)`,
    read: (g) =>
      g.weekday
        ? date({ kind: 'weekday', weekday: weekdayOf(g.weekday) as number, part: partOf(g.part) as string })
        : calendar({ ...g, weekday: undefined, month: g.month ?? g.month2, day: g.day ?? g.day2 }),
  },
];
