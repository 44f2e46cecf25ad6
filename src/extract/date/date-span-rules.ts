import type { DateShape } from '../draft.ts';
import {
  about,
  type DateFound,
  type DateRule,
  date,
  directionOf,
  edge,
  grainOf,
  known,
  number,
  part,
  partOf,
  rule,
  STEP,
  season,
  seasonOf,
  spokenYear,
  toward,
  unit,
  vague,
  year,
  yearOf,
} from './date-rules.ts';
import { ORDINALS, ordinalNumber, smallNumber } from './date-words.ts';

const PAST: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'PAST_REF' } };
const FUTURE: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'FUTURE_REF' } };
const QUARTER = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';

const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas eve', [12, 24]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['may day', [5, 1]],
  ['all saints', [11, 1]],
  ['all souls', [11, 2]],
]);

/** A number of units away: from publication ("ago") or from the date told before ("earlier"). */
function away(amount: number, unitWord: string, from: 'publication' | 'text'): DateFound | undefined {
  const grain = grainOf(unitWord);
  if (!grain) return amount < 0 ? PAST : FUTURE;
  const whole = Number.isInteger(amount);
  if (!whole) return amount < 0 ? PAST : FUTURE;
  return date({ kind: 'offset', amount, grain, from });
}

/** Years, decades, quarters, seasons: periods of the calendar. */
export const PERIOD_RULES: readonly DateRule[] = [
  rule(
    'year',
    'a bare year',
    `(?:(?:${edge}[- ])|(?:fiscal(?: year)?|calendar) )?(?<year>${year}|${spokenYear})(?!-\\w|[’'/%]\\d|\\.\\d|,\\d{3})`,
    (g) => date({ kind: 'period', grain: 'year', year: yearOf(g.year) as number }),
  ),
  rule('year-span', '"2011-2014", "2013-15"', `(?<from>${year})[-–](?<to>${year}|\\d\\d\\b)(?![-/]\\d)`, (g) => {
    const start = Number(g.from);
    const end = Number(g.to) < 100 ? Math.floor(start / 100) * 100 + Number(g.to) : Number(g.to);
    if (end <= start) return undefined;
    return date({
      kind: 'range',
      start: { kind: 'period', grain: 'year', year: start },
      end: { kind: 'period', grain: 'year', year: end },
    });
  }),
  rule(
    'decade',
    '"the early 1990s"',
    `(?:the )?(?:${edge}[- ])?(?:(?<year>(?:1[5-9]|20)\\d)0['’]?s\\b|['’]?(?<short>[2-9])0['’]?s\\b|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b)`,
    (g, match) => {
      const named =
        'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').indexOf(g.word ?? '-') + 2;
      const tens = g.year ?? `19${g.short ?? named}`;
      if (!g.year && !/^(the|early|late|mid)/i.test(match)) return undefined;
      return date({ kind: 'period', grain: 'decade', year: Number(tens) * 10 });
    },
  ),
  rule(
    'century',
    '"the 20th century"',
    `(?:the )?(?:${edge}[- ])?(?<n>\\d{1,2}(?:st|nd|rd|th)|${[...ORDINALS.keys()].join('|')})[- ]century\\b`,
    (g) => {
      const n = ordinalNumber(g.n as string);
      return n ? date({ kind: 'period', grain: 'century', year: (n - 1) * 100 }) : undefined;
    },
  ),
  rule(
    'quarter',
    '"the third quarter of 2019"',
    `(?:the )?(?:fiscal |latest )?(?<n>${QUARTER})(?: fiscal)?[- ]quarter\\b(?:,? (?:of )?(?:(?:fiscal )?(?<year>${year})|(?<which>last|this|next) year\\b))?`,
    (g) =>
      date(
        known<Extract<DateShape, { kind: 'period' }>>({
          kind: 'period',
          grain: 'quarter',
          index: ordinalNumber(g.n as string),
          year: yearOf(g.year),
          years: g.which ? STEP[directionOf(g.which) ?? 'this'] : undefined,
        }),
      ),
  ),
  rule(
    'season',
    '"summer 2025", "last fall", "over the summer"',
    `(?:(?:${edge}[- ])?(?:(?<toward>${toward}) |(?<the>the )))?(?:${edge}[- ])?(?<season>${season})(?:,? (?:of )?(?:(?<year>${year}|${spokenYear})|(?<which>last|this|next) year\\b))?`,
    (g) =>
      g.toward || g.year || g.which || (g.the && !/^(fall|spring)$/i.test(g.season ?? ''))
        ? date(
            known<Extract<DateShape, { kind: 'period' }>>({
              kind: 'period',
              grain: 'season',
              index: seasonOf(g.season as string),
              year: yearOf(g.year),
              years: g.which ? STEP[directionOf(g.which) ?? 'this'] : undefined,
              direction: directionOf(g.toward),
            }),
          )
        : undefined,
  ),
];

/** Distances from publication or from the date told before. */
export const OFFSET_RULES: readonly DateRule[] = [
  rule(
    'near-day',
    '"yesterday", "this morning", "last night"',
    `(?:(?:early|earlier|late|later) )?(?:(?<day>today|tonight|yesterday|tomorrow)\\b(?: (?<part>${part}))?|(?<this>this|last) (?<half>${part}|week(?=-)))`,
    (g, match) => {
      const word = g.day?.toLowerCase();
      const amount = word === 'yesterday' || g.this?.toLowerCase() === 'last' ? -1 : word === 'tomorrow' ? 1 : 0;
      const which = word === 'tonight' ? 'NI' : partOf(g.part ?? g.half);
      if (!word && !which) return undefined;
      return date(
        known<Extract<DateShape, { kind: 'offset' }>>({
          kind: 'offset',
          amount,
          grain: 'day',
          from: 'publication',
          part: /^(noon|midnight)/.test(match) ? undefined : which,
        }),
      );
    },
  ),
  rule('day-before-yesterday', 'two days away', 'the day (?<which>before yesterday|after tomorrow)\\b', (g) =>
    date({ kind: 'offset', amount: g.which?.startsWith('b') ? -2 : 2, grain: 'day', from: 'publication' }),
  ),
  rule(
    'toward-unit',
    '"last week", "this weekend", "earlier this year"',
    `(?:${edge} )?(?<toward>${toward}) (?<unit>week|weekend|month|quarter|year|decade|century)\\b(?!-old| and a half)`,
    (g) =>
      date({
        kind: 'offset',
        amount: STEP[directionOf(g.toward) ?? 'this'],
        grain: grainOf(g.unit as string) ?? 'year',
        from: 'publication',
      }),
  ),
  rule('within-unit', '"within the week": what is left of it', '(?<=within )the (?<unit>week|month|year)\\b', (g) =>
    date({ kind: 'offset', amount: 0, grain: grainOf(g.unit as string) ?? 'year', from: 'publication' }),
  ),
  rule('the-weekend', '"the weekend" is the one nearest the report', 'the weekend\\b', () =>
    date({ kind: 'offset', amount: 0, grain: 'weekend', from: 'publication' }),
  ),
  rule('the-end', '"the end of the year"', `${edge} (?:the|this) (?<unit>week|month|year|decade|century)\\b`, (g) =>
    date({ kind: 'offset', amount: 0, grain: grainOf(g.unit as string) ?? 'year', from: 'publication' }),
  ),
  rule(
    'ago',
    '"three days ago", "a year from now"',
    `(?:${about} )?(?<n>${number}) (?<unit>${unit}) (?<way>ago|from now|hence|from today)\\b`,
    (g) => {
      const n = smallNumber(g.n as string);
      return n === undefined ? undefined : away(g.way === 'ago' ? -n : n, g.unit as string, 'publication');
    },
  ),
  rule(
    'vague-ago',
    '"several years ago" is only the past',
    `(?:just |only )?(?:${vague}|years|months|weeks|days|decades|centuries|long)(?: (?:${unit}))? ago\\b`,
    () => PAST,
  ),
  rule(
    'earlier',
    '"two days later", "a year earlier": from the date told before',
    `(?:${about} )?(?<n>${number}) (?<unit>${unit}) (?<way>earlier|before|later|after|afterwards)\\b`,
    (g, match) => {
      const n = smallNumber(g.n as string);
      if (n === undefined || (/(before|after)$/i.test(match) && !/days?|weeks?/.test(g.unit ?? ''))) return undefined;
      return away(/earlier|before/i.test(g.way as string) ? -n : n, g.unit as string, 'text');
    },
  ),
  rule(
    'day-before',
    '"the day before", "the next day", "the following week"',
    `(?:the (?<unit>day|week|month|year) (?<way>before|after|earlier|later|prior)(?! (?:yesterday|tomorrow))|the (?<first>next|following|previous|preceding|same|very next) (?<second>day|week|month|year)|(?<that>that) (?<third>day|week|month|year|weekend))\\b`,
    (g) => {
      const way = g.way ?? g.first ?? 'same';
      const amount = /before|earlier|prior|previous|preceding/i.test(way) ? -1 : /same/i.test(way) ? 0 : 1;
      return date({
        kind: 'offset',
        amount,
        grain: grainOf((g.unit ?? g.second ?? g.third) as string) ?? 'day',
        from: 'text',
      });
    },
  ),
  rule(
    'holiday',
    'feasts with a fixed day',
    `(?<feast>Christmas(?: Day)?|Christmas Eve|New Year['’]s Day|New Year['’]s Eve|May Day|All Saints|All Souls)\\b(?:,? (?<year>${year}))?`,
    (g) => {
      const [m, d] = FEASTS.get((g.feast ?? '').toLowerCase().replace('’', "'")) ?? [12, 25];
      return date(
        known<Extract<DateShape, { kind: 'calendar' }>>({
          kind: 'calendar',
          year: yearOf(g.year),
          month: m,
          day: d,
        }),
      );
    },
  ),
  rule(
    'easter',
    '"before Easter"',
    `Easter(?: Sunday)?\\b(?! (?:Monday|Saturday|Island))(?:,? (?<year>${year}))?`,
    (g) => date(known<Extract<DateShape, { kind: 'easter' }>>({ kind: 'easter', year: yearOf(g.year) })),
  ),
  rule(
    'feast',
    'feasts that move through the year are named, not placed',
    '(?:Ramadan|Eid al-(?:Fitr|Adha)|Passover|Nowruz|Yom Kippur|Ashura|Diwali)\\b',
    () => date({ kind: 'open', value: 'XXXX', why: 'a feast that moves from year to year' }),
  ),
];
