/** Lower-case words of dates and what they stand for. Months and weekdays count from 1 (January, Monday). */
const numbered = (...words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.flatMap((group, i) => group.split(' ').map((word): [string, number] => [word, i + 1])));

export const MONTHS = numbered(
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
);
export const WEEKDAYS = numbered(
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
);
export const ORDINALS = numbered(
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  ),
  ...'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second'.split(' '),
  ...'twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth'.split(' '),
  ...'thirtieth thirty-first'.split(' '),
);
const SMALL = numbered(
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
  ...'seventeen eighteen nineteen twenty'.split(' '),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);

/** The value of "12", "1,200", "seven" or "twenty-four"; `undefined` when the words are no plain number. */
export function smallNumber(words: string): number | undefined {
  const plain = words.toLowerCase();
  if (/^\d+(,\d{3})*$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(plain)) return Number(plain);
  if (plain === 'a' || plain === 'an') return 1;
  const half = /^(\d+) 1\/2$/.exec(plain);
  if (half) return Number(half[1]) + 0.5;
  const great = /^(\w+) (hundred|thousand)$/.exec(plain);
  if (great) {
    const count = smallNumber(great[1] as string);
    return count === undefined ? undefined : count * (great[2] === 'hundred' ? 100 : 1000);
  }
  if (/^a (couple|pair)( of)?$/.test(plain)) return 2;
  if (plain === 'a dozen') return 12;
  if (plain === 'half a' || plain === 'half an') return 0.5;
  const [tens, ones] = plain.split(/[- ]/) as [string, string?];
  const base = SMALL.get(tens) ?? TENS.get(tens);
  if (base === undefined || ones === undefined) return base;
  const rest = SMALL.get(ones);
  return TENS.has(tens) && rest !== undefined && rest < 10 ? base + rest : undefined;
}

/** The year in "1996" or "nineteen ninety-six"; `undefined` when the words name none. */
export function yearNumber(words: string): number | undefined {
  if (/^\d{4}$/.test(words)) return Number(words);
  if (/^two thousand$/i.test(words)) return 2000;
  const spoken = /^(eighteen|nineteen|twenty)[- ](.+)$/i.exec(words);
  const century = spoken && smallNumber(spoken[1] as string);
  const rest = spoken && smallNumber(spoken[2] as string);
  return century && rest && rest >= 10 ? century * 100 + rest : undefined;
}

/** The number in "7th", "21" or "seventh"; `undefined` when there is none. */
export const ordinalNumber = (word: string): number | undefined =>
  ORDINALS.get(word.toLowerCase().replace(' ', '-')) ?? (/^\d/.test(word) ? Number.parseInt(word, 10) : undefined);

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Pieces of patterns, to be put between brackets and matched without regard to case. */
export const PIECE = {
  month: `(?:(?:${longestFirst([...MONTHS.keys()].filter((w) => w.length > 4 || /^(may|june|july)$/.test(w)))})\\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`,
  weekday: `(?:${longestFirst([...WEEKDAYS.keys()].filter((w) => w.endsWith('day')))})\\b`,
  /** Also in short, as before a date only: "Fri. 7 December". */
  shortWeekday: `(?:${longestFirst(WEEKDAYS.keys())})\\b\\.?`,
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[%/]|:\\d)',
  ordinal: `(?:${longestFirst(ORDINALS.keys())})\\b`,
  year: '(?:1[5-9]\\d\\d|20\\d\\d)\\b',
  spokenYear:
    '(?:nineteen (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?\\b)',
  number: `(?:\\d+(?:,\\d{3})*(?:\\.\\d+| 1/2)?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand)\\b|(?:${longestFirst(TENS.keys())})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?\\b|(?:${longestFirst(SMALL.keys())})\\b|half an?\\b|an?\\b (?:couple of|dozen)\\b|an?\\b)`,
  vague: '(?:several|many|a few|few|a number of|(?:hundreds|thousands|dozens|tens|scores) of)\\b',
  unit: '(?:(?:second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|generation)s?|century|centuries)\\b',
  season: '(?:spring|summer|autumn|fall|winter)\\b',
  part: '(?:(?:mid[- ]?)?(?:morning|afternoon)|evening|night|nighttime|overnight|midnight|noon|midday|dawn|dusk)\\b',
  edge: '(?:early|earlier|late|later|mid|sometime|(?:the )?(?:very )?(?:beginning|start|middle|end|close|eve) of)\\b',
} as const;

/** TIMEX3 code of a part of the day. */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['dusk', 'EV'],
  ['overnight', 'NI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
  ['midnight', '24:00'],
  ['noon', '12:00'],
  ['midday', '12:00'],
]);

/** 1 spring, 2 summer, 3 autumn, 4 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
]);
