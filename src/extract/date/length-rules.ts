import { ABOUT, type DateFound, type DateRule, isoDuration, leftOut } from './date-rule.ts';
import { PIECE, smallNumber } from './date-words.ts';

const { number, vague, unit } = PIECE;

// Half a unit, written in the next smaller one.
const HALF: ReadonlyMap<string, string> = new Map([
  ['Y', '6M'],
  ['D', 'T12H'],
  ['H', '30M'],
  ['M', '30S'],
]);
const AGED =
  '(?:war|conflict|truce|ceasefire|cease-fire|siege|blockade|insurgency|rebellion|uprising|revolt|crisis|strike|dispute|standoff|occupation|campaign|offensive|embargo|ban|rule|regime|government|peace|deal|agreement|feud|case|rivalry|law|curfew|slump|presidency)';
const PLURAL = '(?:minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades|centuries|generations)';

const duration = (amount: number | 'X', unitWord: string): DateFound => ({
  type: 'DURATION',
  shape: { kind: 'duration', iso: isoDuration(amount, unitWord) },
});
/** "two and a half years": the whole and its half in the next smaller unit. */
function withHalf(n: number, unitWord: string, half: boolean): string {
  const whole = Math.floor(n);
  const iso = isoDuration(whole, unitWord);
  if ((!half && Number.isInteger(n)) || whole === 0) return isoDuration(n, unitWord);
  return `${iso}${HALF.get(iso.slice(-1)) ?? ''}`;
}

/** Stretches of time. */
export const LENGTH_RULES: readonly DateRule[] = [
  {
    name: 'duration',
    why: '"nine months", "a 13-year war", "the past two weeks"',
    fires: 'The siege lasted nine months.',
    notIn: 'The boy is nine months old.',
    pattern: `${ABOUT}(?:(?:the|these|those|another|an additional|each of the) )?(?:(?:last|past|next|coming|first|final|previous|recent|full|entire|whole|latest|year-earlier) )?(?<n>${number})(?: (?:and a half|or more|more|additional|full|straight|consecutive|successive|long|whole|entire|trading|working|business))*[- ](?<unit>${unit})(?<half> and a half\\b)?(?:-long\\b)?(?: or so\\b)?(?!-old\\b| old\\b| of age\\b)`,
    read: (g, match) => {
      const n = smallNumber(g.n as string);
      if (n === undefined || /^(the|these|those) (a|an) /i.test(match)) return undefined;
      if (/^an? (second|quarter|minute)$/i.test(match)) return undefined;
      // "1988 quarter" is a quarter with its year; "three-quarters" are parts of a whole
      if (n >= 1500 && !/s$/.test(g.unit as string)) return undefined;
      if (
        /quarter/i.test(g.unit ?? '') &&
        !/\b(?:last|past|next|coming|first|final|previous|latest|consecutive|straight|successive)\b/i.test(match)
      )
        return undefined;
      // "a three-year war" keeps no article in its span
      const article =
        /^(?:the|an?|these|those|another) (?=[\w.,]+-)|^the (?=\w+ (?:day|week|month|year|hour|minute)$)/i.exec(
          match,
        )?.[0].length ?? 0;
      const iso = withHalf(n, g.unit as string, g.half !== undefined || / and a half /.test(match));
      return { type: 'DURATION', shape: { kind: 'duration', iso }, cut: article || leftOut(match) };
    },
  },
  {
    name: 'duration-range',
    why: 'two numbers leave the length open between them: "two to three weeks", "a year or two"',
    fires: 'The repair takes two to three weeks.',
    notIn: 'The repair takes three weeks.',
    pattern: `(?:(?:the )?(?:next|coming|last|past) )?(?:(?<n>${number})(?: ?[-–—] ?| to | or )(?<m>${number})[- ](?<unit>${unit})|(?:an?|one) (?<one>day|week|month|year) or two\\b)(?! ago\\b)`,
    read: (g) => {
      if (g.n && (smallNumber(g.n) ?? 0) >= (smallNumber(g.m ?? '') ?? 0)) return undefined;
      return duration('X', (g.unit ?? g.one) as string);
    },
  },
  {
    name: 'one-more',
    why: '"an additional year", "another week"',
    fires: 'The truce was kept for another week.',
    notIn: 'The truce was another failure of the week.',
    pattern: `(?:another|an additional|one more) (?<unit>${unit})(?! of the)`,
    read: (g) => (/^(?:second|quarter)$/i.test(g.unit ?? '') ? undefined : duration(1, g.unit as string)),
  },
  {
    name: 'aged',
    why: 'the age of a thing that lasts; the age of a person is no stretch of the story',
    fires: 'The 13-year-old war goes on.',
    notIn: 'The 13-year-old boy goes on.',
    pattern: `(?<n>${number})[- ](?<unit>day|week|month|year)s?-old(?= (?:[\\p{L}]+ )?${AGED}\\b)`,
    read: (g) => {
      const n = smallNumber(g.n as string);
      return n === undefined ? undefined : duration(n, g.unit as string);
    },
  },
  {
    name: 'whole',
    why: '"the entire year", "day-long", "a week-long march"',
    fires: 'The bridge was shut the whole day, and a week-long march began.',
    notIn: 'The bridge was shut that day.',
    pattern:
      '(?:the )?(?:entire|whole) (?<unit>day|night|week|month|year|decade|century)\\b|(?<long>hour|day|week|weekend|month|year|decade)-long\\b|(?<plural>hours|days|weeks|months|years|decades)-(?:long|old)\\b',
    read: (g) => (g.plural ? duration('X', g.plural) : duration(1, (g.unit ?? g.long) as string)),
  },
  {
    name: 'year-ending',
    why: 'a year that ends on a day is a length: "the year ended March 31"',
    fires: 'Profits rose in the year ended March 31.',
    notIn: 'Profits rose in the year of the war.',
    pattern:
      '(?:the )?(?:full |fiscal |financial )?(?<unit>year|month|week)(?= (?:ended|ending|to) (?:on )?\\p{L})(?<=the .*)',
    read: (g) => duration(1, g.unit as string),
  },
  {
    name: 'several-year',
    why: '"a several-year tenure"',
    fires: 'His several-year tenure is over.',
    notIn: 'Several year books were lost.',
    pattern: '(?:several|multi)-(?<unit>day|week|month|year|decade)\\b',
    read: (g) => duration('X', g.unit as string),
  },
  {
    name: 'vague-duration',
    why: '"several years", "the past few weeks", "recent months": how many is not said',
    fires: 'They talked over the past few weeks.',
    notIn: 'They talked several years ago.',
    pattern: `${ABOUT}(?:(?:the|these|a) )?(?:(?:last|past|next|coming|following|recent|previous) )?(?:${vague}|couple of|recent|coming) (?<unit>${PLURAL})\\b(?: (?:and|or) (?:days|weeks|months|years)\\b)?(?! (?:ago|old)\\b|-old)`,
    read: (g, match) => {
      const cut = leftOut(match);
      const two = /couple/i.test(match);
      return { ...duration(two ? 2 : 'X', g.unit as string), cut };
    },
  },
  {
    name: 'bare-plural',
    why: 'a plural unit alone is a stretch behind a word of length: "for years", "after months of war"',
    fires: 'The road was shut for months.',
    notIn: 'He is twelve years old and counts days.',
    pattern: `(?<=\\b(?:for|over|after|within|during|of|in|through|throughout|despite|took|take|takes|lasted|last|lasts|spent|until|follow|follows|followed) )(?<the>the )?(?<unit>${PLURAL})\\b(?: (?:and|or) (?:days|weeks|months|years)\\b)?(?! (?:ago|old)\\b|-)`,
    read: (g) => duration('X', g.unit as string),
  },
  {
    name: 'plural-around',
    why: 'a plural unit before "before" or "after" is a stretch: "days after the raid"',
    fires: 'He fled hours after the raid.',
    notIn: 'He fled at all hours.',
    pattern: `(?:the )?(?<unit>${PLURAL})\\b(?= (?:before|after|later|earlier)\\b)`,
    read: (g) => duration('X', g.unit as string),
  },
  {
    name: 'plural-ahead',
    why: '"the weeks ahead", "the first days": how many is not said',
    fires: 'In the first days of the siege the wells ran dry, and worse came in the weeks ahead.',
    notIn: 'The days were hot.',
    pattern: `(?:the )?(?<unit>${PLURAL}) (?:ahead|to come)\\b|the (?:early|first|later|final|opening) (?<early>${PLURAL})\\b`,
    read: (g) => duration('X', (g.unit ?? g.early) as string),
  },
  {
    name: 'while',
    why: '"a while", "some time", "a long time": a stretch without a unit',
    fires: 'The camp stood empty for a while.',
    notIn: 'While they slept the camp burned.',
    pattern:
      '(?<=\\bfor )(?:quite )?(?:a (?:short |long |little )?while|some time|a (?:very |fairly )?(?:long|short) (?:time|period))\\b',
    read: () => ({ type: 'DURATION', shape: { kind: 'duration', iso: 'PXX' } }),
  },
];
