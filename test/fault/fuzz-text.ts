import { seeded } from '../../train/random.ts';

/** Gives the next random number from 0 to 1. */
export type Random = () => number;

const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
const many = (random: Random, most: number, make: () => string): string =>
  Array.from({ length: Math.floor(random() * most) }, make).join('');

/** Words and signs that the rooms have rules for. */
const WORDS = (
  'the a Talin Harim said that who killed 12 of in and not to will was al-Talin Deir-ez-Zor don’t U.S. $10m -- who’s it ' +
  'by destroyed town’s Gen. Sgt. ... e-mail cannot 10:15 9.40am: https://talin.example/a?b=c @harim #talin 1,000 5th ended.Then'
).split(' ');
const SIGNS = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '``',
  "''",
  '«',
  '»',
  '„',
  '(',
  ')',
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '—',
  '-',
  '/',
];
const BLANKS = [' ', ' ', ' ', '\n', '\n\n', '\t', '\u00a0', '\u2003', '\r\n', '\u2028', '\ufeff'];
/** Lone surrogates, combining marks, signs without width, directions, letters that change their length. */
const ODD = [
  ...[
    '\ud800',
    '\udfff',
    '\ud83d',
    '😀',
    '👩‍👩‍👧',
    '🇦🇶',
    '\u0301',
    'a\u0301\u0323\u0308',
    '\u200b',
    '\u200d',
    '\u2060',
    '\u00ad',
  ],
  ...[
    '\u202e',
    '\u200f',
    '\u2066',
    'مرحبا',
    'שלום',
    '﷽',
    'İ',
    'ß',
    'ﬁ',
    'ǅ',
    'Ⅷ',
    '½',
    '٣',
    '漢字',
    'ʼ',
    '\0',
    '\u001b',
    '\u0085',
    '\uffff',
  ],
];

/** The kinds of random text, by name: each makes one from a source of random numbers. */
export const KINDS: readonly (readonly [name: string, make: (random: Random) => string])[] = [
  ['bytes read as UTF-8', (random) => new TextDecoder().decode(bytes(random, 400))],
  ['bytes read as Latin', (random) => new TextDecoder('latin1').decode(bytes(random, 400))],
  ['code units', (random) => many(random, 300, () => String.fromCharCode(Math.floor(random() * 65536)))],
  ['code points', (random) => many(random, 200, () => String.fromCodePoint(Math.floor(random() * 0x110000)))],
  [
    'words, signs and blanks',
    (random) => many(random, 120, () => pick(random, random() < 0.6 ? WORDS : SIGNS) + pick(random, BLANKS)),
  ],
  ['words and signs without blanks', (random) => many(random, 60, () => pick(random, random() < 0.5 ? WORDS : SIGNS))],
  [
    'odd signs among words',
    (random) => many(random, 100, () => pick(random, pick(random, [WORDS, ODD, SIGNS, BLANKS]))),
  ],
];

function bytes(random: Random, most: number): Uint8Array {
  return Uint8Array.from({ length: Math.floor(random() * most) }, () => Math.floor(random() * 256));
}

/** So many random texts of one kind; the same seed gives the same texts. */
export function textsOf(make: (random: Random) => string, count: number, seed: number): string[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => make(random));
}
