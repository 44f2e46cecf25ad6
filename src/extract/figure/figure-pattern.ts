import { literal } from '../../core/literal.ts';
import { once } from '../../core/once.ts';
import type { FigureWord } from './figure-row.ts';
import type { FigureTable } from './figure-table.ts';

const NUMBER_START =
  '\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|a million|a billion|half|a half|an? (?:third|quarter|(?:fif|six|seven|eigh|nin|ten)th)';

/** What finds quantities by the words of one convention table. */
export interface Patterns {
  /** Where a quantity may start; group `vague` is a vague word. */
  readonly start: RegExp;
  readonly vague: ReadonlyMap<string, FigureWord>;
  readonly bounds: ReadonlyMap<string, FigureWord>;
  /** A bound at the end of the words before a number. */
  readonly boundBefore: RegExp;
  /** A second bound behind a number: "and up to". */
  readonly boundAfter: RegExp;
  /** A currency sign at the end of the words before a number. */
  readonly sign: RegExp;
}

/** Words as the table has them: lower case, one blank between two, no quotation mark beside it. */
export const plain = (words: string): string => words.toLowerCase().replace(/["”’“‘]?\s+["“‘]?/g, ' ');

/** Phrases as alternatives of a pattern, any white space between their words; `#` stands for digits. */
export const anyOf = (phrases: readonly string[]): string =>
  phrases.length === 0
    ? '(?!)'
    : phrases.map((phrase) => literal(phrase).replaceAll(' ', '\\s+').replaceAll('#', '\\d+')).join('|');

/** The patterns of a convention table, made once for each table. */
export const patternsOf = once((table: FigureTable): Patterns => {
  const alternatives = (list: FigureTable['vague']): string => anyOf(list.map(([phrase]) => phrase));
  const [vague, bounds] = [alternatives(table.vague), alternatives(table.bounds)];
  const signs = [...table.money.keys()].filter((key) => !/^[a-z ]{4,}$/.test(key)).sort((a, b) => b.length - a.length);
  return {
    start: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<vague>${vague.replaceAll('\\s+', `["”’]?\\s+["“‘]?`)})(?![\\p{L}-])|(?=${NUMBER_START}))`,
      'giu',
    ),
    vague: new Map(table.vague),
    bounds: new Map(table.bounds),
    boundBefore: new RegExp(
      `(?<![\\p{L}-])(?<bound>${bounds})\\s+(?:an?\\s+)?(?:estimated\\s+|another\\s+|a further\\s+)?$`,
      'iu',
    ),
    boundAfter: new RegExp(`^,?\\s+(?:and|but|or)\\s+(?:possibly\\s+|perhaps\\s+)?(?<bound>${bounds})\\s+`, 'iu'),
    sign: new RegExp(`(?:${anyOf(signs)}) ?$`, 'iu'),
  };
});
