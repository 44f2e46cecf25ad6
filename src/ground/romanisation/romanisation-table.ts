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

/** Long vowels and diphthongs are sounds of their own: "Naseer" is not "Nasser". */
type Vowel = 'a' | 'e' | 'i' | 'o' | 'u' | 'aa' | 'ii' | 'uu' | 'ai' | 'au' | 'eh';
/**
 * PB, TD, KG, TZ and DZ belong to families: letters of Wade-Giles that without its apostrophes stand for two sounds each,
 * and the z of pinyin; TZ and DZ are also the s and sch by which German writes two Russian sounds each.
 */
type Consonant =
  | 'B'
  | 'C'
  | 'CH'
  | 'D'
  | 'DH'
  | 'DZ'
  | 'F'
  | 'G'
  | 'GH'
  | 'H'
  | 'J'
  | 'K'
  | 'KG'
  | 'L'
  | 'M'
  | 'N'
  | 'P'
  | 'PB'
  | 'Q'
  | 'R'
  | 'S'
  | 'SH'
  | 'T'
  | 'TD'
  | 'TH'
  | 'TS'
  | 'TZ'
  | 'V'
  | 'W'
  | 'X'
  | 'Y'
  | 'Z'
  | 'ZH';
export type Sound = Vowel | Consonant;

/** A row of sounds, written short: the sounds with spaces between them, none for a letter that is not heard. */
export const row = (spelling: string, sounds: string, why: string, before?: string, last?: true): SoundRow => ({
  spelling,
  sounds: sounds.split(' ').filter((sound) => sound !== '') as Sound[],
  why,
  ...(before === undefined ? {} : { before }),
  ...(last ? { last } : {}),
});

/** Longest spellings first; a letter that no row knows is passed over. */
export const SOUNDS: readonly SoundRow[] = [
  row('shch', 'SH C', 'Russian in English letters: Shcherbak'),
  row('tsch', 'C', 'German for the affricate: Tschad'),
  row('tch', 'C', 'French for the affricate: Tchad'),
  row('sch', 'SH', 'German: Raschid'),
  row('sh', 'SH', 'English: Rashid'),
  row('sy', 'SH', 'Malay and Indonesian: Basyir, Bashir', 'aiou'),
  row('ch', 'CH', 'French for sh, German for kh: Rachid'),
  row('kh', 'X', 'the back fricative: Khalid'),
  row('gh', 'GH', 'the voiced back fricative: Ghassan'),
  row('dj', 'J', 'French: Djamel, Jamal'),
  row('dh', 'DH', 'Dhia, Diya'),
  row('th', 'TH', 'Thabit, Sabit'),
  row('ph', 'F', 'Joseph, Josef'),
  row('zh', 'ZH', 'a soft j: Zhukov'),
  row('ts', 'TS', 'Tsarev'),
  row('tz', 'TS', 'Katz'),
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
  row('p', 'P', 'Arabic script has no p: Peshawar, Bishawar'),
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
  row('aou', 'au', 'French for the diphthong: Daoud'),
  row('oua', 'W a', 'French: Marouane, Marwan'),
  row('oui', 'W i', 'French: Droui, Darwi'),
  row('aw', 'au', 'before a consonant one long sound: Tawfiq, Tofiq', '!aeiou'),
  row('au', 'au', 'German: Daud'),
  row('ou', 'uu', 'French: Mahmoud'),
  row('oo', 'uu', 'English: Mahmood'),
  row('uu', 'uu', 'a long vowel'),
  row('ayi', 'ai', 'the glide goes without saying: Fayiz, Faiz', 'bcdfghjklmnpqrstvwxz'),
  row('aye', 'ai', 'Fayez, Faiz', 'bcdfghjklmnpqrstvwxz'),
  row('aie', 'ai', 'French: Faiez', 'bcdfghjklmnpqrstvwxz'),
  row('eyi', 'ai', 'Turkish: Hüseyin, Husayn', 'bcdfghjklmnpqrstvwxz'),
  row('ay', 'ai', 'before a consonant one long sound: Husayn, Husein', '!aeiou'),
  row('ai', 'ai', 'Hussain'),
  row('ei', 'ai', 'Hussein'),
  row('ey', 'ai', 'Huseyn', '!aeiou'),
  row('eh', 'eh', 'a vowel that is heard: Salameh, Salama, and Saleh', undefined, true),
  row('ieh', 'i eh', 'Levantine ending: Attieh, Attia', undefined, true),
  row('iy', 'i', 'the glide goes without saying: Attiya, Attia', 'aeiou'),
  row('ee', 'ii', 'English: Saleem'),
  row('ii', 'ii', 'a long vowel'),
  row('ie', 'ii', 'German', '!aou'),
  row('aa', 'aa', 'a long vowel'),
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
  ['a', 'e', 0.05, 'Ahmad, Ahmed'],
  ['e', 'i', 0.1, 'Salem, Salim'],
  ['a', 'o', 0.15, 'Dara, Daro'],
  ['e', 'o', 0.7, 'Hoseyn, Heseyn'],
  ['e', 'u', 0.5, 'Mehdi, Muhdi'],
  ['a', 'i', 0.85, 'Riza, Raza'],
  ['a', 'u', 0.35, 'Mahammad, Muhammad'],
  ['i', 'u', 0.5, 'Ikrima, Ukrima'],
  ['i', 'o', 0.55, 'Imar, Omar'],
  ['a', 'aa', 0.03, 'Fadil, Faadil'],
  ['aa', 'e', 0.25, 'Sehm, Saahm'],
  ['aa', 'o', 0.3, 'Dara, Daro'],
  ['i', 'ii', 0.03, 'Salim, Saleem'],
  ['e', 'ii', 0.35, 'Salem, Saleem'],
  ['u', 'uu', 0.03, 'Mahmud, Mahmoud'],
  ['o', 'uu', 0.05, 'Hosni, Housni'],
  ['ai', 'e', 0.05, 'Husayn, Husen'],
  ['ai', 'i', 0.2, 'Zayd, Zid'],
  ['ai', 'ii', 0.05, 'Zayd, Zeed'],
  ['ai', 'a', 0.35, 'Husayn, Husan'],
  ['au', 'o', 0.05, 'Tawfiq, Tofiq'],
  ['au', 'u', 0.15, 'Daud, Dud'],
  ['au', 'uu', 0.15, 'Daud, Doud'],
  ['au', 'a', 0.5, 'Tawfiq, Tafiq'],
  ['J', 'G', 0.05, 'Jamal, Gamal'],
  ['G', 'GH', 0.15, 'Gassan, Ghassan'],
  ['G', 'Q', 0.2, 'Gaddafi, Qaddafi'],
  ['Q', 'K', 0.05, 'Qasim, Kasim'],
  ['Q', 'GH', 0.3, 'Qasem, Ghasem'],
  ['K', 'G', 0.35, 'Kamal, Gamal'],
  ['K', 'GH', 0.35, 'Kasem, Ghasem'],
  ['K', 'X', 0.3, 'Kalid, Khalid'],
  ['Q', 'X', 0.3, 'Qaddafi, Khadafy'],
  ['G', 'X', 0.5, 'Gaddafi, Khadafi'],
  ['X', 'H', 0.3, 'Khatem, Hatem'],
  ['X', 'GH', 0.4, 'Khalib, Ghalib'],
  ['DH', 'D', 0.1, 'Dhia, Dia'],
  ['DH', 'Z', 0.05, 'Hafidh, Hafiz'],
  ['D', 'Z', 0.4, 'Ramadan, Ramazan'],
  ['D', 'T', 0.3, 'Davud, Davut'],
  ['TH', 'T', 0.15, 'Thabit, Tabit'],
  ['TH', 'S', 0.25, 'Thabit, Sabit'],
  ['S', 'Z', 0.35, 'Husni, Huzni'],
  ['S', 'SH', 0.45, 'Soleiman, Shuleiman'],
  ['C', 'SH', 0.2, 'Tchadi, Shadi'],
  ['C', 'CH', 0.15, 'Tchad, Chad'],
  ['CH', 'SH', 0.03, 'Rachid, Rashid'],
  ['CH', 'X', 0.2, 'Chalid, Khalid'],
  ['CH', 'H', 0.35, 'Chaim, Haim'],
  ['DH', 'TH', 0.2, 'Midhat, Mithat'],
  ['TH', 'Z', 0.3, 'Muath, Muaz'],
  ['C', 'J', 0.3, 'Hatchi, Haji'],
  ['V', 'F', 0.25, 'Vuad, Fuad'],
  ['V', 'W', 0.1, 'Vahid, Wahid'],
  ['B', 'V', 0.3, 'Abid, Avid'],
  ['Y', 'i', 0.05, 'Yad, Iad'],
  ['Y', 'e', 0.2, 'Yad, Ead'],
  ['W', 'u', 0.05, 'Wasama, Usama'],
  ['W', 'o', 0.05, 'Wais, Oais'],
  ['Y', 'J', 0.5, 'Yasin, Jasin'],
  ['P', 'B', 0.2, 'Peshawar, Beshawar'],
  ['ZH', 'J', 0.1, 'Zhamal, Jamal'],
  ['ZH', 'Z', 0.3, 'Rizha, Riza'],
  ['ZH', 'SH', 0.3, 'Zhabir, Shabir'],
  ['TS', 'S', 0.3, 'Tsalim, Salim'],
  ['TS', 'C', 0.25, 'Tsadi, Tchadi'],
  ['TS', 'Z', 0.3, 'Tsaki, Zaki'],
];

/** What two vowels cost at the end of a word, where they tell names apart (Hamida, Hamidi); pairs not named cost as elsewhere. */
export const LAST: readonly CostRow[] = [
  ['a', 'i', 1.1, 'Hamida, Hamidi'],
  ['e', 'i', 0.3, 'Sabrie, Sabri'],
  ['e', 'a', 0.1, 'Salame, Salama'],
  ['eh', 'a', 0.05, 'Salameh, Salama'],
  ['eh', 'e', 0.05, 'Salameh, Salame'],
  ['eh', 'i', 0.3, 'Saleh, Salih'],
  ['a', 'o', 0.4, 'Dara, Daro'],
  ['a', 'u', 0.6, 'Dara, Daru'],
];

/** What two sounds cost that both begin their words, where voice is heard best; pairs not named cost as elsewhere. */
export const FIRST: readonly CostRow[] = [
  ['D', 'T', 0.9, 'Denner, Tenner'],
  ['S', 'Z', 0.6, 'Sari, Zari'],
  ['B', 'V', 0.6, 'Bahid, Vahid'],
];

/** What a sound costs that stands in one name only; a vowel that ends a name tells two names apart (Nasir, Nasiri) more than one inside. */
export const EXTRA = {
  first: 0.75,
  inner: 0.45,
  last: 1.3,
  H: 0.6,
  glide: 0.25,
  between: 0.7,
  consonant: 1.4,
} as const;

/** What two sounds cost that no row of `COSTS` knows; and what it costs when one name alone doubles a consonant. */
export const OTHER = { vowels: 0.8, consonants: 1.4, mixed: 1.3, doubled: 0.15, doubledS: 0.03 } as const;

/** Words of respect that stand behind a name or in it, and are left out as often. */
export const HONOURS: readonly string[] = [
  'khan',
  'agha',
  'aga',
  'akhund',
  'akhond',
  'jan',
  'shah',
  'bey',
  'beg',
  'pasha',
  'hanim',
  'begum',
  'sahib',
  'saheb',
  'ustad',
  'ustaz',
  'hafiz',
];
