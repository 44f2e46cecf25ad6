import {
  type DateRule,
  type Groups,
  isCapital,
  isoDuration,
  monthOf,
  partOf,
  singular,
  weekdayOf,
} from './date-rule.ts';
import { PIECE, SEASONS, smallNumber } from './date-words.ts';

const { number, unit } = PIECE;
const OFTEN: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  'twice-daily': 'PT12H',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
};

const SEASON = ['SP', 'SU', 'FA', 'WI'] as const;

/** `XXXX-WXX-5TNI` for "every Friday night"; nothing where the name is written small. */
function namedSet(g: Groups): string | undefined {
  const part = partOf(g.part ?? g.time ?? g.of?.replace(/s$/, ''));
  const suffix = part === undefined ? '' : `T${part}`;
  if (g.time) return `XXXX-XX-XX${suffix}`;
  if (g.season) return `XXXX-${SEASON[(SEASONS.get(g.season.toLowerCase()) ?? 1) - 1]}`;
  if (!isCapital(g.month ?? g.weekday ?? g.nights ?? g.plural)) return undefined;
  if (g.month) return `XXXX-${String(monthOf(g.month)).padStart(2, '0')}`;
  return `XXXX-WXX-${weekdayOf(g.weekday ?? g.nights ?? g.plural?.replace(/s$/, ''))}${suffix}`;
}

/** Habits: what comes back. */
export const SET_RULES: readonly DateRule[] = [
  {
    name: 'every',
    why: '"every day", "each two weeks"',
    fires: 'They march every two weeks.',
    notIn: 'Every one of the weeks was hard.',
    pattern: `(?:every|each)(?: single)? (?:(?<n>${number}) |(?<other>other|second) )?(?<unit>${unit})`,
    read: (g) => ({
      type: 'SET',
      shape: { kind: 'set', value: isoDuration(g.other ? 2 : (smallNumber(g.n ?? 'one') ?? 1), g.unit as string) },
    }),
  },
  {
    name: 'every-named',
    why: 'a weekday, month or season that comes back: "every Friday", "each July"',
    fires: 'They march every Friday and each July.',
    notIn: 'They march on Friday.',
    pattern: `(?:(?:every|each) (?:(?<weekday>${PIECE.weekday})(?: (?<part>morning|afternoon|evening|night)\\b)?|(?<month>${PIECE.month})|(?<season>${PIECE.season})|(?<time>morning|afternoon|evening|night)\\b)|(?<plural>(?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b|(?<nights>${PIECE.weekday}) (?<of>mornings|afternoons|evenings|nights)\\b)`,
    read: (g) => {
      const value = namedSet(g);
      return value === undefined ? undefined : { type: 'SET', shape: { kind: 'set', value } };
    },
  },
  {
    name: 'often',
    why: '"daily", "monthly"',
    fires: 'The list is printed daily.',
    notIn: 'The Harbour Daily prints a list.',
    pattern:
      '(?<how>daily|weekly|monthly|quarterly(?=[.,;]| and\\b| or\\b)|annually|yearly|hourly|nightly|twice-daily|biweekly)\\b(?! newspapers?\\b| paper\\b)',
    read: (g, match) => {
      if (/^[A-Z]/.test(match)) return undefined;
      const unit = OFTEN[g.how?.toLowerCase() ?? ''];
      return unit === undefined ? undefined : { type: 'SET', shape: { kind: 'set', value: unit } };
    },
  },
  {
    name: 'per',
    why: '"twice a week", "three times a day"',
    fires: 'The boat comes twice a week.',
    notIn: 'The boat stays a week.',
    pattern: `(?:once|twice|(?:${number}|several|many) times) (?<unit>(?:an?|each|every|per) (?:hour|day|week|month|year))\\b`,
    read: (g) => ({
      type: 'SET',
      shape: { kind: 'set', value: isoDuration(1, singular((g.unit as string).split(' ')[1] as string)) },
    }),
  },
  {
    name: 'rate',
    why: 'so many things in each stretch: "four flights a week", "$2 million a year"',
    fires: 'The mine makes $2 million a year.',
    notIn: 'The mine was shut for a year.',
    pattern:
      '(?<=(?:[a-z]{2,}s|\\d|million|billion|thousand|percent|%|people) )(?:an?|per) (?<unit>hour|day|week|month|year)\\b(?! (?:ago|earlier|later|before|after|from|in|and a half|or (?:so|two))\\b|-)',
    read: (g) => ({ type: 'SET', shape: { kind: 'set', value: isoDuration(1, g.unit as string) } }),
  },
];
