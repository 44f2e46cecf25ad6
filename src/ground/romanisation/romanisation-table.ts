/**
 * What the ear makes of Latin letters, and what it costs to hear one sound for another. Costs, not rewriting: one
 * spelling may stand for several source names, so nothing is turned into a canonical form. Written for Stemma from
 * the habits of English, French, German and scholarly romanisation of Arabic script. Vowels are lower case,
 * consonants upper case.
 */

/** A way to write sounds: `spelling` at the head of the rest of a token gives `sounds`; rows are tried in order. */
export interface SoundRow {
  readonly spelling: string;
  readonly sounds: readonly Sound[];
  /** Letters one of which must follow; `!` in front means none of them may. */
  readonly before?: string;
  /** Only at the end of a token. */
  readonly last?: true;
  readonly why: string;
}

type Vowel = 'a' | 'e' | 'i' | 'o' | 'u';
type Consonant =
  | 'B'
  | 'C'
  | 'CH'
  | 'D'
  | 'DH'
  | 'F'
  | 'G'
  | 'GH'
  | 'H'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'Q'
  | 'R'
  | 'S'
  | 'SH'
  | 'T'
  | 'TH'
  | 'V'
  | 'W'
  | 'X'
  | 'Y'
  | 'Z';
export type Sound = Vowel | Consonant;

const row = (spelling: string, sounds: string, why: string, before?: string, last?: true): SoundRow => ({
  spelling,
  sounds: sounds.split(' ') as Sound[],
  why,
  ...(before === undefined ? {} : { before }),
  ...(last ? { last } : {}),
});

/** Longest spellings first; a letter that no row knows is passed over. */
export const SOUNDS: readonly SoundRow[] = [
  row('tsch', 'C', 'German for the affricate: Tschad'),
  row('tch', 'C', 'French for the affricate: Tchad'),
  row('sch', 'SH', 'German: Raschid'),
  row('sh', 'SH', 'English: Rashid'),
  row('ch', 'CH', 'French for sh, German for kh: Rachid'),
  row('kh', 'X', 'the back fricative: Khalid'),
  row('gh', 'GH', 'the voiced back fricative: Ghassan'),
  row('dj', 'J', 'French: Djamel, Jamal'),
  row('dh', 'DH', 'Dhia, Diya'),
  row('th', 'TH', 'Thabit, Sabit'),
  row('ph', 'F', 'Joseph, Josef'),
  row('zh', 'J', 'a soft j'),
  row('ck', 'K', 'Beck, Bek'),
  row('qu', 'K', 'French before e and i: Tarique', 'ei'),
  row('gu', 'G', 'French before e and i: Guerguis', 'ei'),
  row('x', 'X', 'Persian and Kurdish scholarly sign for kh'),
  row('q', 'Q', 'Qasim'),
  row('k', 'K', 'Kasim'),
  row('c', 'S', 'French and English before a bright vowel', 'eiy'),
  row('c', 'K', 'elsewhere a k: Cassim'),
  row('g', 'G', 'Gamal, Egyptian for Jamal'),
  row('j', 'J', 'Jamal'),
  row('b', 'B', 'Bashir'),
  row('p', 'B', 'Arabic script has no p: Peshawar, Bishawar'),
  row('f', 'F', 'Farid'),
  row('v', 'V', 'Vahid, Wahid'),
  row('d', 'D', 'Dawud'),
  row('t', 'T', 'Tahir'),
  row('s', 'S', 'Salim'),
  row('z', 'Z', 'Zayd'),
  row('h', 'H', 'Hasan'),
  row('l', 'L', 'Latif'),
  row('m', 'M', 'Munir'),
  row('n', 'N', 'Nabil'),
  row('r', 'R', 'Rami'),
  row('aoua', 'a W a', 'French: Aouad, Awad'),
  row('aoui', 'a W i', 'French: Saoui, Sawi'),
  row('aou', 'o', 'French for the diphthong: Daoud'),
  row('oua', 'W a', 'French: Marouane, Marwan'),
  row('oui', 'W i', 'French: Droui, Darwi'),
  row('aw', 'o', 'before a consonant one long sound: Tawfiq, Tofiq', '!aeiou'),
  row('au', 'o', 'German: Daud'),
  row('ou', 'u', 'French: Mahmoud'),
  row('oo', 'u', 'English: Mahmood'),
  row('uu', 'u', 'a long vowel'),
  row('ay', 'e', 'before a consonant one long sound: Husayn, Husein', '!aeiou'),
  row('ai', 'e', 'Hussain'),
  row('ei', 'e', 'Hussein'),
  row('ey', 'e', 'Huseyn', '!aeiou'),
  row('ieh', 'i a', 'Levantine ending: Attieh, Attia', undefined, true),
  row('eh', 'a', 'Levantine ending: Salameh, Salama', undefined, true),
  row('iy', 'i', 'the glide goes without saying: Attiya, Attia', 'aeiou'),
  row('ee', 'i', 'English: Saleem'),
  row('ii', 'i', 'a long vowel'),
  row('ie', 'i', 'German', '!aou'),
  row('aa', 'a', 'a long vowel'),
  row('w', 'W', 'Walid'),
  row('y', 'Y', 'a consonant before a vowel: Yusuf', 'aeiou'),
  row('y', 'i', 'elsewhere a vowel: Ramy'),
  row('a', 'a', 'a'),
  row('e', 'e', 'e'),
  row('i', 'i', 'i'),
  row('o', 'o', 'o'),
  row('u', 'u', 'u'),
];

/** One pair of sounds, what hearing one for the other costs (0 the same, 1 plainly another), and an example. */
export type CostRow = readonly [a: Sound, b: Sound, cost: number, example: string];

export const COSTS: readonly CostRow[] = [
  ['o', 'u', 0.05, 'Omar, Umar'],
  ['a', 'e', 0.1, 'Ahmad, Ahmed'],
  ['e', 'i', 0.1, 'Salem, Salim'],
  ['a', 'o', 0.3, 'Dara, Daro'],
  ['e', 'o', 0.5, 'Hoseyn, Heseyn'],
  ['e', 'u', 0.5, 'Mehdi, Muhdi'],
  ['a', 'i', 0.45, 'Riza, Raza'],
  ['a', 'u', 0.4, 'Mahammad, Muhammad'],
  ['i', 'u', 0.5, 'Ikrima, Ukrima'],
  ['i', 'o', 0.5, 'Imar, Omar'],
  ['J', 'G', 0.1, 'Jamal, Gamal'],
  ['G', 'GH', 0.15, 'Gassan, Ghassan'],
  ['G', 'Q', 0.2, 'Gaddafi, Qaddafi'],
  ['Q', 'K', 0.05, 'Qasim, Kasim'],
  ['Q', 'GH', 0.3, 'Qasem, Ghasem'],
  ['K', 'G', 0.35, 'Kamal, Gamal'],
  ['K', 'GH', 0.4, 'Kasem, Ghasem'],
  ['K', 'X', 0.3, 'Kalid, Khalid'],
  ['Q', 'X', 0.3, 'Qaddafi, Khadafy'],
  ['X', 'H', 0.3, 'Khatem, Hatem'],
  ['X', 'GH', 0.4, 'Khalib, Ghalib'],
  ['DH', 'D', 0.1, 'Dhia, Dia'],
  ['DH', 'Z', 0.1, 'Hafidh, Hafiz'],
  ['D', 'Z', 0.3, 'Ramadan, Ramazan'],
  ['D', 'T', 0.35, 'Davud, Davut'],
  ['TH', 'T', 0.15, 'Thabit, Tabit'],
  ['TH', 'S', 0.25, 'Thabit, Sabit'],
  ['S', 'Z', 0.3, 'Husni, Huzni'],
  ['S', 'SH', 0.5, 'Soleiman, Shuleiman'],
  ['C', 'SH', 0.2, 'Tchadi, Shadi'],
  ['C', 'CH', 0.15, 'Tchad, Chad'],
  ['CH', 'SH', 0.03, 'Rachid, Rashid'],
  ['CH', 'X', 0.2, 'Chalid, Khalid'],
  ['CH', 'H', 0.35, 'Chaim, Haim'],
  ['DH', 'TH', 0.2, 'Midhat, Mithat'],
  ['TH', 'Z', 0.3, 'Muath, Muaz'],
  ['C', 'J', 0.3, 'Hatchi, Haji'],
  ['V', 'F', 0.25, 'Vuad, Fuad'],
  ['V', 'W', 0.15, 'Vahid, Wahid'],
  ['B', 'V', 0.35, 'Abid, Avid'],
  ['Y', 'i', 0.05, 'Yad, Iad'],
  ['Y', 'e', 0.2, 'Yad, Ead'],
  ['W', 'u', 0.05, 'Wasama, Usama'],
  ['W', 'o', 0.05, 'Wais, Oais'],
  ['Y', 'J', 0.5, 'Yasin, Jasin'],
];

/** What a sound costs that stands in one name only; a vowel that ends a name tells two names apart (Nasir, Nasiri) more than one inside. */
export const EXTRA = { first: 0.4, inner: 0.3, last: 0.5, H: 0.4, glide: 0.3, consonant: 1 } as const;

/** What two sounds cost that no row of `COSTS` knows. */
export const OTHER = { vowels: 0.5, consonants: 1, mixed: 1.2 } as const;

/** Given names borne by so many that sharing one says little. */
export const COMMON_GIVEN: readonly string[] = [
  'muhammad',
  'ahmad',
  'ali',
  'hasan',
  'husayn',
  'abdallah',
  'omar',
  'ibrahim',
  'khalid',
  'yusuf',
  'mahmud',
];
