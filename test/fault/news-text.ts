import { type Random, textsOf } from './fuzz-text.ts';

const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
const chance = (random: Random, share: number): boolean => random() < share;

const NAMES = [
  'Samir Orim',
  'Talin',
  'the Harim Front',
  'Lena Haro',
  'Radio Deir-ez-Zor',
  'Gen. Arik Mell',
  'the U.N.',
];
const WHO = [
  'the mayor',
  'an official',
  'two officers of the front',
  'she',
  'it',
  'nobody',
  'residents',
  'a lawyer for the men',
];
const SAID = [
  'said',
  'told reporters',
  'added',
  'has denied',
  'did not say',
  'would not confirm',
  'warned',
  'vowed',
  'claims',
];
const CLAUSES = [
  'the road was open',
  'that 1,200 men had fled by 10:15',
  'it would fight on if Talin does not yield',
  'whether the list – if there is one – is real',
  'to open the port by Friday',
  'of having shelled the clinic',
  'we will not leave, never',
  'let them come',
];
const NOUNS = ['claim', 'promise', 'allegations', 'warning', 'report'];
const MARKS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['« ', ' »'],
  ['„', '“'],
  ["'", "'"],
  ['``', "''"],
];
const ENDS = ['.', '.', '.', '!', '?', '…', ',', ';', ':', '', ' –', '...', '?!', '.”'];
const BREAKS = [' ', ' ', ' ', '\n\n', '\r\n\r\n', '\n', '\t', '\u00a0', '\u2028'];
const ODD = [
  '😀',
  '👩‍👩‍👧',
  '(sic)',
  '[TEXT]',
  '—',
  '-- ',
  '\u200b',
  'al-',
  '@harim',
  'https://talin.example/a?b',
  '\u0301',
  '>>',
  '* ',
];

/** Words in quotation marks, others inside them at times; a mark may be missing. */
function quoted(random: Random, depth = 0): string {
  const [open, close] = pick(random, MARKS);
  const inside =
    depth < 2 && chance(random, 0.3)
      ? `${pick(random, CLAUSES)}, ${quoted(random, depth + 1)}`
      : sentence(random, depth + 1);
  return (chance(random, 0.92) ? open : '') + inside + (chance(random, 0.85) ? close : '');
}

const source = (random: Random): string => (chance(random, 0.5) ? pick(random, NAMES) : pick(random, WHO));

function sentence(random: Random, depth = 0): string {
  const deep = depth > 1 ? 3 : 9;
  switch (Math.floor(random() * deep)) {
    case 0:
      return `${source(random)} ${pick(random, SAID)} ${pick(random, CLAUSES)}`;
    case 1:
      return `${pick(random, CLAUSES)}, ${source(random)} ${pick(random, SAID)}`;
    case 2:
      return `According to ${source(random)}, ${pick(random, CLAUSES)}`;
    case 3:
      return `${quoted(random, depth)}, ${source(random)} ${pick(random, SAID)}, ${quoted(random, depth)}`;
    case 4:
      return `${source(random)}: ${quoted(random, depth)}`;
    case 5:
      return `${source(random)}, ${source(random)}, ${pick(random, SAID)} ${quoted(random, depth)} and ${pick(random, SAID)} ${pick(random, CLAUSES)}`;
    case 6:
      return `the ${pick(random, NOUNS)} of ${source(random)} ${pick(random, CLAUSES)}, ${quoted(random, depth)}`;
    case 7:
      return `${source(random)} was accused by ${source(random)} ${pick(random, CLAUSES)}`;
    default:
      return `${quoted(random, depth)} ${pick(random, ['―', '-', '--', '–'])} ${pick(random, NAMES)}`;
  }
}

/** An article in the manner of news, from our own words: quotations in quotations, odd and missing marks, long lines. */
function article(random: Random): string {
  const long = chance(random, 0.01) ? 24 : 3;
  let text = chance(random, 0.3) ? `${source(random).toUpperCase()}: ${quoted(random)}\n\n` : '';
  for (let k = 1 + Math.floor(random() * long); k > 0; k--) {
    text += sentence(random) + pick(random, ENDS) + (long > 3 ? ' ' : pick(random, BREAKS));
    if (chance(random, 0.15)) text += pick(random, ODD) + pick(random, BREAKS);
  }
  return text;
}

/** So many made-up articles; the same seed gives the same ones. */
export const newsTexts = (count: number, seed: number): string[] => textsOf(article, count, seed);
