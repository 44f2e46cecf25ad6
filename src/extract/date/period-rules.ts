import type { DateShape } from '../draft.ts';
import { type DateRule, date, directionOf, EDGE, grainOf, known, STEP, TOWARD, yearOf } from './date-rule.ts';
import { ORDINALS, ordinalNumber, PIECE, SEASONS } from './date-words.ts';

const { year, spokenYear, season } = PIECE;
type Period = Extract<DateShape, { kind: 'period' }>;
const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
/** "of 2019", "of last year". */
const OF = `(?:,? (?:of )?(?:the )?(?:(?:fiscal(?: year)? )?(?<year>${year})|(?<which>last|this|next) (?:fiscal )?year\\b))`;
/** "last year's", "the 1988". */
const OWN = `(?:(?<which>last|this|next) year['’]s |(?:the )?(?:fiscal )?(?<year>${year})(?:['’]s)? )`;
const NTH = '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
const PART = `(?<n>${NTH})(?: fiscal)?[- ](?<unit>quarter|half)\\b(?!-(?:century|hour|mile))`;

/** A quarter or half of a year, named with or without it. */
function partOfYear(g: Readonly<Record<string, string | undefined>>): Period | undefined {
  const grain = g.unit?.toLowerCase() === 'half' ? 'half' : 'quarter';
  const isLast = /^(?:last|final)$/i.test(g.n ?? '');
  const index = isLast ? (grain === 'half' ? 2 : 4) : ordinalNumber(g.n ?? '');
  if (index === undefined || (grain === 'half' && index > 2)) return undefined;
  return known<Period>({
    kind: 'period',
    grain,
    index,
    year: yearOf(g.year),
    years: g.which ? STEP[directionOf(g.which) ?? 'this'] : undefined,
  });
}

/** Years, decades, quarters, seasons: periods of the calendar. */
export const PERIOD_RULES: readonly DateRule[] = [
  {
    name: 'year',
    why: 'a bare year',
    fires: 'The war began in 2011.',
    notIn: 'The army lost 2,011 men.',
    pattern: `(?:(?:${EDGE}[- ])|(?:fiscal(?: year)?|calendar(?: year)?) |FY ?|(?:the )?year )?(?<year>${year}|${spokenYear}|(?<=year )two thousand\\b)(?!-\\w|[’'/%]\\d|\\.\\d|,\\d{3})`,
    read: (g) => date({ kind: 'period', grain: 'year', year: yearOf(g.year) as number }),
  },
  {
    name: 'year-span',
    why: '"2011-2014", "2013-15", "the 2023/24 season"',
    fires: 'He ruled in 2011-14.',
    notIn: 'Call 2011-1499 for help.',
    pattern: `(?:fiscal(?: year)? )?(?<from>${year})[-–/](?<to>${year}|\\d\\d\\b)(?![-/.]\\d)`,
    read: (g) => {
      const start = Number(g.from);
      const end = Number(g.to) < 100 ? Math.floor(start / 100) * 100 + Number(g.to) : Number(g.to);
      if (end <= start) return undefined;
      const of = (year: number): DateShape => ({ kind: 'period', grain: 'year', year });
      return date({ kind: 'range', start: of(start), end: of(end) });
    },
  },
  {
    name: 'decade',
    why: '"the early 1990s"',
    fires: 'The dam was built in the early 1990s.',
    notIn: 'He is in his thirties.',
    pattern: `(?<!\\b(?:his|her|their|my|our|your|its) )(?:the )?(?:${EDGE}[- ](?:the )?)?(?:(?<year>(?:1[5-9]|20)\\d)0['’]?s\\b|['’]?(?<short>[2-9])0['’]?s\\b|(?<word>${TENS.join('|')})\\b)`,
    read: (g, match) => {
      const tens = g.year ?? `19${g.short ?? TENS.indexOf(g.word?.toLowerCase() ?? '') + 2}`;
      if (!g.year && !/^(the|early|late|mid)/i.test(match)) return undefined;
      return date({ kind: 'period', grain: 'decade', year: Number(tens) * 10 });
    },
  },
  {
    name: 'century',
    why: '"the 20th century"',
    fires: 'The fort is of the late 19th century.',
    notIn: 'They have fought for a century.',
    pattern: `(?:the )?(?:${EDGE}[- ])?(?<n>\\d{1,2}(?:st|nd|rd|th)|${[...ORDINALS.keys()].join('|')})[- ]century\\b`,
    read: (g) => {
      const n = ordinalNumber(g.n as string);
      return n ? date({ kind: 'period', grain: 'century', year: (n - 1) * 100 }) : undefined;
    },
  },
  {
    name: 'part-of-year',
    why: '"the third quarter of 2019", "the first half of last year"',
    fires: 'Attacks fell in the third quarter of 2019.',
    notIn: 'They won the third quarter-final.',
    pattern: `(?:the )?(?:latest |fiscal[- ])?${PART}(?!-final| of (?:an?|the (?!year))\\b)${OF}?`,
    read: (g, match) => {
      const shape = partOfYear(g);
      // "the first half" may be one of a match; "the last quarter" one of a pie
      const isBare = !g.year && !g.which;
      if (!shape || (isBare && (shape.grain === 'half' || /^last$/i.test(g.n ?? '')))) return undefined;
      // "the third-quarter results" keeps no article in its span
      return { ...date(shape), cut: /^the (?=\S*[a-z]-[a-z]+$)/i.exec(match)?.[0].length ?? 0 };
    },
  },
  {
    name: 'year-part',
    why: '"last year’s third quarter", "the 1988 second half"',
    fires: 'Attacks fell in last year’s third quarter.',
    notIn: 'Attacks fell in last year’s third battle.',
    pattern: `${OWN}(?:fiscal )?${PART}`,
    read: (g) => {
      const shape = partOfYear(g);
      return shape && date(shape);
    },
  },
  {
    name: 'two-quarters',
    why: 'the first or last two quarters are a half: "the first two quarters of 1990"',
    fires: 'Attacks fell in the first two quarters of 1990.',
    notIn: 'Attacks fell in the first two quarters of the town.',
    pattern: `(?:the )?(?<n>first|last) (?:two|2) quarters${OF}`,
    read: (g) => {
      const shape = partOfYear({ ...g, unit: 'half' });
      return shape && date(shape);
    },
  },
  {
    name: 'half-decade',
    why: 'half of a decade stays a decade: nothing smaller has a name',
    fires: 'Sales grew in the last half of the 1980s.',
    notIn: 'Sales grew in the last half of the game.',
    pattern: `(?:the )?(?:first|second|last|latter|early) (?:half|part) of the ['’]?(?<year>(?:(?:1[5-9]|20)\\d|[2-9])0)['’]?s\\b`,
    read: (g) => date({ kind: 'period', grain: 'decade', year: Number(g.year?.padStart(4, '19')) }),
  },
  {
    name: 'coded-quarter',
    why: '"Q3 2019", "H1 of 2020"',
    fires: 'Attacks fell in Q3 2019.',
    notIn: 'Ask question Q3 first.',
    pattern: `(?<code>[QH])(?<n>[1-4]),? (?:of )?(?<year>${year})`,
    read: (g) => {
      const grain = g.code?.toUpperCase() === 'H' ? 'half' : 'quarter';
      const index = Number(g.n);
      if (grain === 'half' && index > 2) return undefined;
      return date({ kind: 'period', grain, index, year: Number(g.year) });
    },
  },
  {
    name: 'term',
    why: 'a quarter or period that is known from the text: "the latest quarter", "the year-ago period"',
    fires: 'In the year-ago period the mine made a profit.',
    notIn: 'A quarter of the town burned.',
    pattern: `(?:the )?(?:(?<ago>(?:comparable |same )?year[- ](?:ago|earlier)|(?:comparable|corresponding|same)(?= (?:period|quarter) (?:of )?last year))|(?<year>${year})|(?<latest>latest|most recent|current|just-ended)) (?<unit>quarter|period)\\b(?: (?:of )?last year\\b)?|(?<last>last) year['’]s (?:quarter|period)\\b|the quarter\\b(?! of|-)|the (?:period|quarter)(?= ended)|that quarter\\b`,
    read: (g, match) => {
      if (g.latest && g.unit?.toLowerCase() === 'period' && !/^the /i.test(match)) return undefined;
      if (/current/i.test(g.latest ?? '')) {
        return g.unit?.toLowerCase() === 'quarter'
          ? date({ kind: 'offset', amount: 0, grain: 'quarter', from: 'publication' })
          : undefined;
      }
      return date(
        known<Extract<DateShape, { kind: 'term' }>>({
          kind: 'term',
          years: g.ago || g.last ? -1 : 0,
          year: yearOf(g.year),
        }),
      );
    },
  },
  {
    name: 'year-ago',
    why: '"the year-ago results": the same time of last year',
    fires: 'The year-ago results were better.',
    notIn: 'It was a year ago.',
    pattern:
      '(?:the |a (?=year-))?year[- ](?:ago|earlier)\\b(?! (?:quarter|period|third|first|second|fourth|nine|six|three))',
    read: (_g, match) => ({
      ...date({ kind: 'term', years: -1 }),
      cut: /^(?:the|a) /i.exec(match)?.[0].length ?? 0,
    }),
  },
  {
    name: 'year-ago-quarter',
    why: '"the year-ago third quarter"',
    fires: 'In the year-ago third quarter the mine made a profit.',
    notIn: 'In the third quarter the mine made a profit.',
    pattern: `(?:the )?year[- ](?:ago|earlier) ${PART}`,
    read: (g) => {
      const shape = partOfYear({ ...g, which: 'last' });
      return shape && date(shape);
    },
  },
  {
    name: 'year-end',
    why: '"by year’s end", "at year-end"',
    fires: 'The camp will close by year’s end.',
    notIn: 'The camp will close in the end.',
    pattern: `(?:around )?(?:the )?(?:(?<which>last|this|next) )?year(?:[- ]|['’]s )end\\b(?! of)`,
    read: (g) =>
      date({ kind: 'offset', amount: STEP[directionOf(g.which) ?? 'this'], grain: 'year', from: 'publication' }),
  },
  {
    name: 'fiscal-year',
    why: '"the current fiscal year": counted as the year in which the report stands',
    fires: 'Aid will be cut in the next fiscal year.',
    notIn: 'Aid will be cut next year.',
    pattern:
      '(?:the )?(?<toward>last|past|previous|latest|this|current|next|coming) (?:fiscal|financial|budget|school|academic) year\\b',
    read: (g) =>
      date({
        kind: 'offset',
        amount: /previous|latest/i.test(g.toward ?? '') ? -1 : STEP[directionOf(g.toward) ?? 'this'],
        grain: 'year',
        from: 'publication',
      }),
  },
  {
    name: 'season',
    why: '"summer 2025", "last fall", "over the summer"',
    fires: 'The dam burst last spring.',
    notIn: 'The dam has a spring.',
    pattern: `(?:(?:${EDGE}[- ])?(?:(?<toward>${TOWARD}) |(?<the>the )))?(?:${EDGE}[- ])?(?<season>${season})(?:,? (?:of )?(?:(?<year>${year}|${spokenYear})|(?<which>last|this|next) year\\b))?(?! of (?!the year)[a-z])(?:(?<tail>(?= (?!in\\b|at\\b|on\\b|by\\b|of\\b|when\\b|after\\b|before\\b|and\\b|but\\b|as\\b|with\\b|for\\b|from\\b|to\\b|that\\b)[a-z]))|)`,
    read: (g) =>
      g.toward || g.year || g.which || (g.the && g.tail === undefined && !/^(fall|spring)$/i.test(g.season ?? ''))
        ? date(
            known<Period>({
              kind: 'period',
              grain: 'season',
              index: SEASONS.get((g.season as string).toLowerCase()),
              year: yearOf(g.year),
              years: g.which ? STEP[directionOf(g.which) ?? 'this'] : undefined,
              direction: directionOf(g.toward),
            }),
          )
        : undefined,
  },
  {
    name: 'season-in',
    why: 'a season with "in" and nothing else: "in spring", "by winter"',
    fires: 'The pass closes in winter.',
    notIn: 'A spring in the valley dried up.',
    pattern: `(?<=\\b(?:in|by|until|since|during) )(?:${EDGE}[- ])?(?:(?<season>spring|summer|autumn|winter)|the (?<the>spring|fall))\\b(?=[.,;]|$| (?:and|when|after|before|he|she|they|it|the)\\b)`,
    read: (g) => {
      const index = SEASONS.get(g.season ?? g.the ?? '');
      return index === undefined ? undefined : date({ kind: 'period', grain: 'season', index });
    },
  },
  {
    name: 'good-part',
    why: '"much of 2023", "the whole of last year"',
    fires: 'The road was shut for much of 2023.',
    notIn: 'The road was shut for much of the way.',
    pattern: `(?:much|most|a good part|the (?:bulk|whole|rest|remainder)) of (?:(?<year>${year})|(?:(?<toward>last|this|next)|the) (?<unit>week|month|year|decade)\\b)`,
    read: (g, match) => ({
      ...(g.year
        ? date({ kind: 'period', grain: 'year', year: Number(g.year) })
        : date({
            kind: 'offset',
            amount: STEP[directionOf(g.toward) ?? 'this'],
            grain: grainOf(g.unit as string) ?? 'year',
            from: 'publication',
          })),
      // only "the rest of the year" is more than the year alone
      cut: /^the (?:rest|remainder|whole)|^a good/i.test(match) ? 0 : match.indexOf(' of ') + 4,
    }),
  },
];
