import type { DateShape } from '../draft.ts';
import {
  ABOUT,
  type DateFound,
  type DateRule,
  date,
  directionOf,
  EDGE,
  grainOf,
  isoDuration,
  known,
  leftOut,
  open,
  partOf,
  STEP,
  TOWARD,
} from './date-rule.ts';
import { PIECE, smallNumber } from './date-words.ts';

const { number, vague, unit, part, ordinal } = PIECE;
type Offset = Extract<DateShape, { kind: 'offset' }>;
const PAST: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'PAST_REF' } };
const FUTURE: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'FUTURE_REF' } };
const GRAIN = 'week|weekend|month|quarter|year|decade|century';

/** A number of units away: from publication ("ago") or from the date told before ("earlier"). */
function away(amount: number, unitWord: string, from: 'publication' | 'text'): DateFound {
  const grain = /^nights?$/i.test(unitWord) ? 'day' : grainOf(unitWord);
  const weeks = /^fortnights?$/i.test(unitWord) ? 2 : 1;
  if ((!grain && weeks === 1) || !Number.isInteger(amount)) return amount < 0 ? PAST : FUTURE;
  const step = { kind: 'offset', amount: amount * weeks, grain: grain ?? 'week', from } as const;
  return date(amount === -1 && grain === 'year' ? { ...step, likened: true } : step);
}
const near = (amount: number, unitWord: string): DateFound =>
  date({ kind: 'offset', amount, grain: grainOf(unitWord) ?? 'year', from: 'publication' });

/** Distances from publication or from the date told before. */
export const OFFSET_RULES: readonly DateRule[] = [
  {
    name: 'near-day',
    why: '"yesterday", "this morning", "last night"',
    fires: 'The depot burned late last night.',
    notIn: 'The depot burned one night.',
    pattern: `(?:(?:early|earlier|late|later) )?(?:(?<day>today|tonight|yesterday|tomorrow)\\b(?: (?<part>${part}))?|(?<this>this|last) (?<half>${part}))`,
    read: (g) => {
      const word = g.day?.toLowerCase();
      const amount = word === 'yesterday' || g.this?.toLowerCase() === 'last' ? -1 : word === 'tomorrow' ? 1 : 0;
      return date(
        known<Offset>({
          kind: 'offset',
          amount,
          grain: 'day',
          from: 'publication',
          part: word === 'tonight' ? 'NI' : partOf(g.part ?? g.half),
        }),
      );
    },
  },
  {
    name: 'day-before-yesterday',
    why: 'two days away',
    fires: 'He fled the day before yesterday.',
    notIn: 'He fled the day before.',
    pattern: 'the day (?<which>before yesterday|after tomorrow)\\b',
    read: (g) => date({ kind: 'offset', amount: g.which?.startsWith('b') ? -2 : 2, grain: 'day', from: 'publication' }),
  },
  {
    name: 'toward-unit',
    why: '"last week", "this weekend", "earlier this year"',
    fires: 'The road was shut earlier this year.',
    notIn: 'The road was shut for a year.',
    pattern: `(?:${EDGE} )?(?:(?<toward>${TOWARD}) |the latest )(?<unit>${GRAIN})\\b(?: or so\\b)?(?!-old| and a half| or two\\b|['’]s (?:first|second|third|fourth) (?:quarter|half)| and (?:a )?half)`,
    read: (g, match) => {
      const toward = g.toward?.toLowerCase() ?? 'last';
      if (/^the past$/i.test(toward) && /decade|century/i.test(g.unit ?? ''))
        return { type: 'DURATION', shape: { kind: 'duration', iso: isoDuration(1, g.unit as string) } };
      // "the current" is a quality: only "the current year" is a date
      if (/^past$/i.test(toward) && !/^the /i.test(match)) return undefined;
      const found = near(STEP[directionOf(toward) ?? 'this'], g.unit as string);
      // "over the past year" is the twelve months up to the report
      const isRolling = /^the (?:past|last)$/.test(toward) && /^(?:week|month|year)$/i.test(g.unit ?? '');
      return isRolling && found.shape.kind === 'offset'
        ? { ...found, shape: { ...found.shape, rolling: true } }
        : found;
    },
  },
  {
    name: 'unit-from-now',
    why: '"the year before last", "the week after next"',
    fires: 'The mill closed the year before last.',
    notIn: 'The mill closed the year before.',
    pattern: '(?:the )?(?<unit>week|weekend|month|year) (?<way>before last|after next)\\b',
    read: (g) => near(g.way?.startsWith('b') ? -2 : 2, g.unit as string),
  },
  {
    name: 'within-unit',
    why: '"within the week": what is left of it; "so far in the year"',
    fires: 'The road opens within the week.',
    notIn: 'The road opens in the week after.',
    pattern:
      '(?<=\\b(?:within|(?:earlier|later|early|late|so far) in|(?:months|half|days|weeks|quarters|time) of) )the (?<unit>week|month|year)\\b|(?<=\\bfor )the (?:full (?<full>year)\\b|(?<whole>year)\\b(?=[.,;]))',
    read: (g) => near(0, g.unit ?? 'year'),
  },
  {
    name: 'in-the-day',
    why: '"later in the day": the day told before it in the paragraph, else that of the report',
    fires: 'He fled later in the day.',
    notIn: 'He fled in the day of need.',
    pattern: '(?<=\\b(?:earlier|later|early|late) (?:in|on|that|the same) ?)(?:the )?day\\b(?= ?(?:[.,;)]|$|[a-z]))',
    read: () => ({ ...date({ kind: 'offset', amount: 0, grain: 'day', from: 'text' }), alone: true }),
  },
  {
    name: 'the-weekend',
    why: '"the weekend" is the one nearest the report, before or after it by tense',
    fires: 'They met over the weekend.',
    notIn: 'They met on a weekend.',
    pattern: 'the weekend\\b',
    read: () => near(0, 'weekend'),
  },
  {
    name: 'the-end',
    why: '"the end of the year", "the start of the week"',
    fires: 'The camp closes at the end of the year.',
    notIn: 'The camp closes at the end of the road.',
    pattern: `${EDGE} (?:the|this) (?<unit>week|month|year|decade|century)\\b`,
    read: (g) => near(0, g.unit as string),
  },
  {
    name: 'ago',
    why: '"three days ago", "a year from now"',
    fires: 'The mill closed three days ago.',
    notIn: 'The mill closed for three days.',
    pattern: `${ABOUT}(?<n>${number}) (?<unit>${unit})(?: or so)? (?<way>ago|from now|hence|from today)\\b(?: (?<day>today|yesterday|tomorrow)\\b)?`,
    read: (g, match) => {
      const n = smallNumber(g.n as string);
      if (n === undefined) return undefined;
      const sign = g.way?.toLowerCase() === 'ago' ? -1 : 1;
      return {
        ...away(sign * n, g.unit as string, 'publication'),
        cut: /^(?:just|only) /i.exec(match)?.[0].length ?? 0,
      };
    },
  },
  {
    name: 'week-today',
    why: '"a week ago Friday" is too loose to count; "two weeks ago on Friday" names a weekday of that week',
    fires: 'He fled two weeks ago on Friday.',
    notIn: 'He fled on Friday.',
    pattern: `(?<n>${number}) weeks? ago (?:on )?(?<weekday>${PIECE.weekday})`,
    read: (g) => {
      const n = smallNumber(g.n as string);
      return n === undefined ? undefined : away(-n, 'week', 'publication');
    },
  },
  {
    name: 'vague-ago',
    why: '"several years ago" is only the past',
    fires: 'The mill closed several years ago.',
    notIn: 'The mill closed for several years.',
    pattern: `(?:just |only )?(?:(?:${vague}|a couple of|some|not too many|long) )?(?:(?:minutes|hours|days|weeks|months|years|decades|centuries|long)|time) ago\\b`,
    read: (_g, match) => ({ ...PAST, cut: leftOut(match) }),
  },
  {
    name: 'earlier',
    why: '"two days later", "a year earlier": from the date told before',
    fires: 'They met on 3 May, and again two days later.',
    notIn: 'They met on 3 May, two days after the raid.',
    pattern: `${ABOUT}(?<n>${number}) (?<unit>${unit})(?: or so)? (?:(?<way>earlier|later|afterwards?|beforehand|previously)\\b(?! than\\b)|(?<loose>before|after)\\b(?=[.,;)]|$))`,
    read: (g, match) => {
      const n = smallNumber(g.n as string);
      if (n === undefined) return undefined;
      const isBack = /earlier|before|previously/i.test(g.way ?? g.loose ?? '');
      // hours from a day are a stretch and no other day
      if (/^(?:second|minute|hour)/i.test(g.unit ?? ''))
        return {
          type: 'DURATION',
          shape: { kind: 'duration', iso: isoDuration(n, g.unit as string) },
          cut: -(match.length - match.lastIndexOf(' ')),
        };
      return { ...away(isBack ? -n : n, g.unit as string, 'text'), cut: leftOut(match) };
    },
  },
  {
    name: 'day-before',
    why: '"the day before", "the next day", "the following week": from the date told before',
    fires: 'They met on 3 May; the day before, he had fled.',
    notIn: 'They met the day before the raid.',
    pattern: `(?:the (?<unit>day|week|month|year) (?<way>before|after|earlier|later|prior)(?=[.,;:)]|$| (?:in|at|by|that|and|but|with|from|for|on)\\b)|the (?:very )?(?<first>next|following|previous|preceding|same|very same) (?<second>day|weekend|week|month|year|decade)|(?<that>that(?: same| very)?) (?<third>day|week|month|year|weekend)(?!['’]s? end))\\b`,
    read: (g) => {
      const way = g.way ?? g.first ?? 'same';
      const amount = /before|earlier|prior|previous|preceding/i.test(way) ? -1 : /same/i.test(way) ? 0 : 1;
      return date({
        kind: 'offset',
        amount,
        grain: grainOf((g.unit ?? g.second ?? g.third) as string) ?? 'day',
        from: 'text',
      });
    },
  },
  {
    name: 'then',
    why: '"since then", "by then": the date told before',
    fires: 'He fled in 2015 and has been abroad since then.',
    notIn: 'Then he fled.',
    pattern: '(?<=\\b(?:since|until|till|by|before) )then\\b(?! [a-z]+(?:ly|ed)\\b)',
    read: () => date({ kind: 'told' }),
  },
  {
    name: 'nth-day',
    why: 'a day counted within something else has no date of its own: "the third day of the offensive"',
    fires: 'It was the third day of the offensive.',
    notIn: 'It was the third day in a row.',
    pattern: `(?:the )?(?:(?<n>${ordinal}|\\d+(?:st|nd|rd|th)) (?:straight |consecutive |successive |full )?(?<unit>day|night|week|month|year) of\\b|day (?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten) of\\b)`,
    read: (_g, match) => ({
      ...open('XXXX-XX-XX', 'counted within something whose beginning the words do not give'),
      cut: -(match.length - match.lastIndexOf(' ')),
    }),
  },
  {
    name: 'from-event',
    why: '"the day after", with something else than a date behind it, is counted from that thing',
    fires: 'He fled the day after the raid.',
    notIn: 'He fled the day after.',
    pattern: 'the (?<unit>day|night|week|month|year) (?<way>before|after)(?= [\\p{L}\\d“"‘])',
    read: (g) => {
      const amount = /before/i.test(g.way ?? '') ? -1 : 1;
      const grain = grainOf(g.unit as string) ?? 'day';
      return { type: 'DATE', shape: { kind: 'beside', amount, grain } };
    },
  },
  {
    name: 'long-from-event',
    why: '"three days after the raid": a stretch counted from that thing',
    fires: 'He fled three days after the raid.',
    notIn: 'He fled three days later.',
    pattern: `${ABOUT}(?<n>${number}) (?<unit>${unit}) (?<way>before|after|prior to|following)(?= [\\p{L}\\d“"‘])`,
    read: (g, match) => {
      const n = smallNumber(g.n as string);
      const grain = grainOf(g.unit as string);
      if (n === undefined || !grain || !Number.isInteger(n)) return undefined;
      const amount = /before|prior/i.test(g.way ?? '') ? -n : n;
      return {
        type: 'DURATION',
        shape: { kind: 'beside', amount, grain, iso: isoDuration(n, g.unit as string) },
        cut: leftOut(match),
      };
    },
  },
  {
    name: 'week-of',
    why: '"the week of March 6": the week that holds the day',
    fires: 'The court sits in the week of March 6.',
    notIn: 'The court sits in a week of prayer.',
    pattern: '(?:the )?(?<unit>week|weekend|month) of(?= [\\p{L}\\d])',
    read: (g) => ({ type: 'DATE', shape: { kind: 'beside', amount: 0, grain: grainOf(g.unit as string) ?? 'week' } }),
  },
];
