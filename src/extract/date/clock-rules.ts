import type { DateShape } from '../draft.ts';
import {
  ABOUT,
  type DateFound,
  type DateRule,
  date,
  type Groups,
  known,
  leftOut,
  monthOf,
  partOf,
  weekdayOf,
  yearOf,
} from './date-rule.ts';
import { ordinalNumber, PIECE, smallNumber } from './date-words.ts';

const { month, weekday, day, year, part } = PIECE;
const ZONE = '(?:GMT|UTC|EST|EDT|CET|CEST|PST|PDT|BST|EET|local(?: time)?)\\b';
const clock =
  `(?:(?<noon>noon|midnight|midday)\\b|half past (?<past>\\d{1,2}|[a-z]+)\\b|(?<four>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?: hours\\b|(?= ${ZONE}))|(?<hour>\\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:[ap]\\.?m|o'clock|in the )))(?:(?<colon>[:.])(?<minute>\\d\\d))?(?: ?(?<half>[ap]\\.?m\\b\\.?)|(?<oclock> ?o['’]clock)| hours\\b)?(?: (?<day>in the (?:morning|afternoon|evening)|at night)\\b)?)(?:,? ${ZONE})?(?: \\(\\d{1,2}:?\\d\\d ${ZONE}\\))?`.replaceAll(
    '<day>',
    '<spoken>',
  );

const two = (n: number): string => String(n).padStart(2, '0');

/** `22:00` from the words of a clock time; nothing when they are none. */
function clockOf(g: Groups): string | undefined {
  if (g.noon) return g.noon.toLowerCase() === 'midnight' ? '24:00' : '12:00';
  if (g.four) return `${g.four.slice(0, 2)}:${g.four.slice(2)}`;
  const hour = smallNumber(g.past ?? g.hour ?? '');
  const minute = g.past ? 30 : Number(g.minute ?? 0);
  if (hour === undefined || hour > 24 || minute > 59) return undefined;
  const half =
    g.half?.toLowerCase() ??
    { morning: 'a', afternoon: 'p', evening: 'p', night: 'p' }[g.spoken?.split(' ').at(-1) ?? ''];
  if (half && hour > 12) return undefined;
  const turned = half?.startsWith('p') && hour < 12 ? hour + 12 : half?.startsWith('a') && hour === 12 ? 0 : hour;
  return `${two(turned)}:${two(minute)}`;
}

const ZONED = new RegExp(`\\d ${ZONE}`);

/** Whether the words alone show that it is a time of the day and no other number. */
const isSure = (g: Groups, match: string): boolean =>
  Boolean(g.half || g.noon || g.past || g.four || g.oclock || g.spoken) ||
  ZONED.test(match) ||
  (g.minute !== undefined && / hours\b/.test(match));

/** A time of the day told before it in the paragraph, else of the day of the report. */
const today = (part: string): DateFound => ({
  ...date({ kind: 'offset', amount: 0, grain: 'day', from: 'text', part }),
  alone: true,
});

/** A time or part of the day that the groups name: a weekday, a day near the report, or one of a month. */
function ofDay(g: Groups, part: string): DateFound {
  if (g.weekday) return date({ kind: 'weekday', weekday: weekdayOf(g.weekday) as number, part });
  const amount = { today: 0, yesterday: -1, tomorrow: 1 }[g.near?.toLowerCase() ?? ''];
  if (amount !== undefined) return date({ kind: 'offset', amount, grain: 'day', from: 'publication', part });
  return date(
    known<Extract<DateShape, { kind: 'calendar' }>>({
      kind: 'calendar',
      year: yearOf(g.year ?? g.year2),
      month: monthOf(g.month ?? g.month2),
      day: ordinalNumber(g.day ?? g.day2 ?? ''),
      part,
    }),
  );
}

/** Clock times and parts of the day. */
export const CLOCK_RULES: readonly DateRule[] = [
  {
    name: 'clock-day',
    why: 'a clock time with its day: "10 p.m. Wednesday", "5 a.m. on 7 December"',
    fires: 'The shelling began at 10 p.m. on Wednesday.',
    notIn: 'The shares fell 6.43, on Friday they rose.',
    pattern: `${ABOUT}${clock},? (?:on |of )?(?:(?<weekday>${weekday})(?! ${month})|(?<near>today|yesterday|tomorrow)\\b|(?:${weekday},? )?(?<month>${month}) (?<day>${day})(?:,? (?<year>${year}))?|(?<day2>${day}) (?<month2>${month})(?: (?<year2>${year}))?)`,
    read: (g, match) => {
      const part = clockOf(g);
      if (part === undefined || !(isSure(g, match) || g.colon === ':')) return undefined;
      return { ...ofDay(g, part), cut: leftOut(match) };
    },
  },
  {
    name: 'clock',
    why: 'a clock time alone belongs to the day told before it in the paragraph, else to the day of the report',
    fires: 'The gates open at 6 a.m. and close at half past four.',
    notIn: 'The gates cost 6 or 16.30 each.',
    pattern: `${ABOUT}${clock}`,
    read: (g, match) => {
      const part = clockOf(g);
      if (part === undefined || !isSure(g, match)) return undefined;
      return { ...today(part), cut: leftOut(match) };
    },
  },
  {
    name: 'clock-at',
    why: 'hours and minutes behind "at" are a time of the day',
    fires: 'The gates open at 14:30.',
    notIn: 'They won by 14:30.',
    pattern: '(?<=\\bat )(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?!:?\\d)',
    read: (g) => {
      const part = clockOf(g);
      return part === undefined ? undefined : today(part);
    },
  },
  {
    name: 'part-near',
    why: '"mid-afternoon yesterday", "late night on Friday"',
    fires: 'The guns fell silent at mid-afternoon yesterday.',
    notIn: 'The guns fell silent at mid-afternoon.',
    pattern: `(?<part>${part}) (?:on )?(?:(?<near>yesterday|today|tomorrow)\\b|(?<weekday>${weekday}))`,
    read: (g) => ofDay(g, partOf(g.part) as string),
  },
  {
    name: 'part-told',
    why: '"that night", "the next morning", "the same evening" count from the day told before',
    fires: 'The town fell on 3 May; the next morning the army was gone.',
    notIn: 'The town fell; one morning the army was gone.',
    pattern: `(?:(?<that>that)|the (?<same>(?:very )?same)|the (?:very )?(?<next>next|following)|the (?<previous>previous|preceding)) (?<part>${part})`,
    read: (g) =>
      date({
        kind: 'offset',
        amount: g.next ? 1 : g.previous ? -1 : 0,
        grain: 'day',
        from: 'text',
        part: partOf(g.part) as string,
      }),
  },
  {
    name: 'part-alone',
    why: 'a part of the day alone belongs to the day told before it in the paragraph: "at dawn", "in the evening"',
    fires: 'On Friday the guns fired; in the evening they stopped.',
    notIn: 'The evening paper wrote of a dawn raid.',
    pattern: `(?:(?<=\\bin )the (?<the>morning|afternoon|evening)\\b|(?<=\\b(?:at|before|after|since|until|by|around|from) )(?<bare>dawn|dusk|midday|mid[- ](?:morning|afternoon))\\b)(?! of\\b|[- ](?:raid|prayer|attack|paper|service|session))`,
    read: (g) => today(partOf(g.the ?? g.bare) as string),
  },
  {
    name: 'small-hours',
    why: 'the hours after midnight belong to the day that they open: "the early hours of Tuesday"',
    fires: 'The raid began in the early hours of Tuesday.',
    notIn: 'The raid began in the early hours of the war.',
    pattern: `the (?:early|small|wee) (?:morning )?hours of (?:(?<near>yesterday|today|tomorrow)\\b|(?<weekday>${weekday})(?: morning\\b)?(?! ?,? ${month})|(?:${weekday},? )?(?:(?<month>${month}) (?<day>${day})|(?<day2>${day}) (?<month2>${month}))(?:,? (?<year>${year}))?)`,
    read: (g) => ofDay(g, 'MO'),
  },
  {
    name: 'overnight',
    why: 'the night that ends on the day of the report',
    fires: 'Two people were killed overnight.',
    notIn: 'The firm sells overnight bags.',
    pattern: 'overnight\\b(?!-| (?:bags?|success|stays?|trains?|train|accommodation|delivery))',
    read: () => date({ kind: 'offset', amount: -1, grain: 'day', from: 'publication', part: 'NI', through: true }),
  },
];
