import { MONTHS, ORDINALS, WEEKDAYS } from './date-words.ts';

const words = (...lines: readonly string[]): string[] => lines.join(' ').split(' ');

const NAMED = [...MONTHS.keys(), ...WEEKDAYS.keys()];
const UNITS = words(
  'second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month',
  'months quarter quarters half year years decade decades century centuries generation generations',
);
const PARTS = words(
  'noon midnight midday dawn dusk morning afternoon evening mornings afternoons evenings overnight mid',
);
const SEASONS = words('spring summer autumn fall winter');
const PLURAL = words(
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays twenties thirties forties fifties sixties seventies',
  'eighties nineties',
);

/** Words that begin so many other things that a date must show itself close behind them. */
const COMMON = new Set(
  words(
    'the a an this that these those as at no not more most less fewer some over up under about around just only right one',
    'two three four five six seven eight nine ten first second third fourth another many several very half each every',
    'quite good long full entire whole final same nearly almost',
  ),
);

/** Words with which a date may begin, besides digits, the words above and the names of feasts. */
const STARTS = new Set([
  ...NAMED,
  ...[...ORDINALS.keys()].map((word) => word.split('-')[0] as string),
  ...UNITS,
  ...PARTS,
  ...SEASONS,
  ...PLURAL,
  ...words(
    'last next past recent recently coming upcoming previous previously preceding following current currently now nowadays',
    'presently soon shortly lately least early earlier late later latest sometime beginning start middle end close eve much',
    'bulk today tonight yesterday tomorrow then hour daily weekly biweekly monthly quarterly annually yearly hourly nightly',
    'once twice times per single multi approximately roughly exactly couple hundreds thousands dozens tens scores fiscal',
    'calendar financial fy comparable corresponding eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety q h',
  ),
]);

/** Words that show a date within the next few words. */
const SIGNS = new Set([
  ...NAMED,
  ...UNITS,
  ...PARTS,
  ...SEASONS,
  ...PLURAL,
  ...words(
    'now moment present past future recent recently lately then soon term date time stage while period today tonight',
  ),
  ...words('yesterday tomorrow th st nd rd thousand year eve once am pm m clock gmt utc est'),
]);
// How many words after a common one are looked at for a sign, and for a number.
const REACH = 8;
const NUMBER_REACH = 3;

const WORD = /[a-zà-ɏ]+|\d+/gi;

interface Word {
  readonly low: string;
  readonly at: number;
  readonly isNumber: boolean;
  /** A word of the name of a feast, written as a name. */
  readonly isName: boolean;
}

/** The offsets at which a date may begin; everything else is passed over quickly. `names` are words of feasts. */
export function startsOf(text: string, names: ReadonlySet<string>): number[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const low = match[0].toLowerCase();
    words.push({
      low,
      at: match.index,
      isNumber: low < ':',
      isName: low !== match[0] && names.has(low),
    });
  }
  return words.flatMap((word, i) => {
    const { low, at } = word;
    const last = words[i - 1];
    if (last && last.at + last.low.length === at) return [];
    if (COMMON.has(low)) return word.isName || isNearSign(words, i) ? [at] : [];
    return word.isNumber || word.isName || STARTS.has(low) ? [at] : [];
  });
}

/** Whether a date shows itself close behind a common word. */
function isNearSign(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k <= i + REACH && k < words.length; k++) {
    const { low, isName, isNumber } = words[k] as Word;
    if (isName || SIGNS.has(low) || (isNumber && k - i <= NUMBER_REACH)) return true;
  }
  return false;
}
