import {
  about,
  type DateFound,
  type DateRule,
  isoDuration,
  number,
  rule,
  singular,
  unit,
  vague,
} from './date-rules.ts';
import { smallNumber } from './date-words.ts';

const PAST: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'PAST_REF' } };
const PRESENT: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'PRESENT_REF' } };
const FUTURE: DateFound = { type: 'DATE', shape: { kind: 'vague', ref: 'FUTURE_REF' } };

// Half a unit, written in the next smaller one.
const HALF: ReadonlyMap<string, string> = new Map([
  ['Y', '6M'],
  ['D', 'T12H'],
  ['H', '30M'],
  ['M', '30S'],
]);

const duration = (amount: number | 'X', unitWord: string): DateFound => ({
  type: 'DURATION',
  shape: { kind: 'duration', iso: isoDuration(amount, unitWord) },
});

/** Stretches of time, habits and vague references. */
export const LENGTH_RULES: readonly DateRule[] = [
  rule(
    'duration',
    '"nine months", "a 13-year war", "the past two weeks"',
    `(?:(?:the|these|those|another|an additional) )?(?:(?:last|past|next|coming|first|final|previous|recent|full|entire|whole) )?(?:${about} )?(?<n>${number})(?: (?:and a half|or more|more|full|straight|consecutive|long|whole))?[- ](?<unit>${unit})(?<half> and a half\\b)?(?:-long\\b)?(?!-old\\b| old\\b| of age\\b)`,
    (g, match) => {
      const n = smallNumber(g.n as string);
      if (n === undefined || /^(the|these|those) (a|an) /i.test(match)) return undefined;
      if (/^an? (second|quarter|minute)$/i.test(match)) return undefined;
      // "1988 quarter" is a quarter with its year, "a three-year war" keeps no article in its span.
      if (n >= 1500 && !/s$/.test(g.unit as string)) return undefined;
      const article = /^(?:the|an?|these|those|another) (?=[\w.,]+-)/i.exec(match)?.[0].length ?? 0;
      const and = g.half || / and a half /.test(match) || !Number.isInteger(n);
      const whole = Math.floor(n);
      const letter = isoDuration(whole, g.unit as string);
      const iso =
        !and || whole === 0 ? isoDuration(n, g.unit as string) : `${letter}${HALF.get(letter.slice(-1)) ?? ''}`;
      return { type: 'DURATION', shape: { kind: 'duration', iso }, cut: article };
    },
  ),
  rule(
    'single',
    '"the past decade", "a year"',
    '(?:the )?(?:entire|whole|full) (?<unit>day|week|month|year|decade|century)\\b',
    (g) => duration(1, g.unit as string),
  ),
  rule(
    'vague-duration',
    '"several years", "recent months", "for decades"',
    `(?:(?:the|these) )?(?:(?:last|past|next|coming|first|recent) )?(?:(?:${vague}) )?(?<unit>(?:minutes|hours|days|weeks|months|years|decades|centuries))\\b(?! ago)`,
    (g, match) => {
      if (/^(?:the |these )?(?:last|past|recent)\b/i.test(match) || /^(?:recent)/i.test(match)) {
        return /few|several|couple/.test(match) ? duration('X', g.unit as string) : PAST;
      }
      if (/^(?:the |these )?(?:next|coming)\b/i.test(match)) return FUTURE;
      return duration('X', g.unit as string);
    },
  ),
  rule('every', 'a habit', `(?:every|each) (?:(?<n>${number}) )?(?<unit>${unit})`, (g) => ({
    type: 'SET',
    shape: { kind: 'set', value: isoDuration(smallNumber(g.n ?? 'one') ?? 1, g.unit as string) },
  })),
  rule('often', '"daily", "monthly"', '(?<how>daily|weekly|monthly|annually|yearly|hourly|nightly)\\b', (g) => ({
    type: 'SET',
    shape: {
      kind: 'set',
      value: isoDuration(
        1,
        { d: 'day', w: 'week', m: 'month', a: 'year', y: 'year', h: 'hour', n: 'day' }[
          g.how?.[0]?.toLowerCase() ?? 'd'
        ] ?? 'day',
      ),
    },
  })),
  rule(
    'per',
    '"twice a year"',
    `(?:once|twice|times) (?<unit>(?:an?|each|every|per) (?:day|week|month|year))\\b`,
    (g, match) => ({
      type: 'SET',
      shape: { kind: 'set', value: isoDuration(1, singular((g.unit as string).split(' ')[1] as string)) },
      cut: match.length - (g.unit as string).length,
    }),
  ),
  rule(
    'now',
    'the time of the report',
    '(?:right now|now|currently|at present|at the moment|nowadays|presently)\\b(?!-)',
    (_g, match) => ({
      ...PRESENT,
      cut: /^at /i.test(match) ? 3 : 0,
    }),
  ),
  rule('recently', 'the near past', '(?:(?:more|most) )?(?:recently|lately)\\b', () => PAST),
  rule(
    'the-past',
    '"in the past", "in the future"',
    '(?:the )?(?:near |distant |recent |foreseeable )*(?<which>past|future)\\b(?! ?(?:\\w+ )?(?:few|several|year|month|week|day|decade|two|three|\\d))',
    (g, match) => (/^the/i.test(match) ? (g.which === 'past' ? PAST : FUTURE) : undefined),
  ),
  rule(
    'current',
    'what holds at the time of the report',
    'current\\b(?! (?:year|month|week|quarter|affairs|account))',
    () => PRESENT,
  ),
  rule('the-length', '"the recent months"', `the (?:early|last|later) (?:years|days|months|weeks)\\b`, () =>
    duration('X', 'year'),
  ),
];
