const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ə: 'e', þ: 'th', ħ: 'h' }),
]);
/** Words inside names that people write in several ways: "Saint" and "St.", "Tal" and "Tell", "el" and "al". */
const SAME: readonly (readonly [one: string, others: string])[] = [
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['al', 'el ul'],
  ['tall', 'tal tell tel'],
  ['dayr', 'deir der dair'],
  ['kafr', 'kfar kafar kefar'],
  ['ayn', 'ain ein'],
  ['jabal', 'jebel djebel gebel'],
  ['bayt', 'beit bet'],
  ['shaykh', 'sheikh cheikh shaikh'],
  ['abu', 'abou'],
  ['ras', 'raas'],
];
const SHORT: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([one, others]) => others.split(' ').map((other) => [other, one] as const)),
);
/** An Arabic article takes the sound of the word behind it: "ar-Raqqa". */
const ASSIMILATED = /^[aeu](sh|dh|th|s|d|t|r|n|z)$/;

/**
 * The key under which a place name is looked up: small plain letters and digits, one space between words, no marks or
 * apostrophes, no leading "the", "St." for "Saint". Empty for a name without such letters.
 */
export function placeKey(name: string): string {
  let key = kept.get(name);
  if (key === undefined) {
    key = makeKey(name);
    if (kept.size >= KEPT) kept.clear();
    kept.set(name, key);
  }
  return key;
}

const kept = new Map<string, string>();
const KEPT = 50_000;

function makeKey(name: string): string {
  let plain = name.toLowerCase();
  if (!/^[ -~]*$/.test(plain))
    plain = plain
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßæœøđðłıəþħ]/g, (letter) => LETTERS.get(letter) as string)
      .replace(/[\u02b0-\u02ff\u2018-\u201b\u2032\u00b4]/g, '');
  const words = plain
    .replace(/['`]/g, '')
    .replace(/&/g, ' and ')
    // "U.S.", "W.Va.": full stops inside are no gaps.
    .replace(/\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  for (let i = 0; i < words.length; i++) words[i] = wordKey(words[i] as string, words[i + 1]);
  return words.join(' ');
}

function wordKey(word: string, next: string | undefined): string {
  const sound = next === undefined ? undefined : ASSIMILATED.exec(word)?.[1];
  if (sound !== undefined && next?.startsWith(sound)) return 'al';
  // "Raqqah", "Raqqa"
  const plain = word.length > 4 && word.endsWith('ah') ? word.slice(0, -1) : word;
  return SHORT.get(plain) ?? plain;
}

const AREA_BEHIND =
  / (?:county|parish|borough|census area|municipality|province|governorate|oblast|region|raion|rayon|district|state|department|prefecture|voblasts|voblast|division|canton|wilaya|emirate|autonomous region|territory|republic|sheng|shi)$/;
const AREA_BEFORE =
  /^(?:muhafazat|mintaqat|qada|nahiyat|wilayat|wilaya de|ostan e|shahrestan e|provincia de|provincia di|province of|province de|departamento de|departamento del|departement de|departement du|estado de|state of|landkreis|kreis|powiat|kabupaten|kota|distrito de|municipio de|township of|town of|city of|arrondissement de|republic of|republika|oblast|muhafaza|canton of|region of|region de|region du|regione) (?:al |el |la |the |les? )?/;

/** The key of an area without the word for what it is: "clarke" of "Clarke County"; nothing where there is no such word. */
export function bareKey(key: string): string | undefined {
  const bare = key.replace(AREA_BEHIND, '').replace(AREA_BEFORE, '').trim();
  return bare !== '' && bare !== key ? bare : undefined;
}

/** A 32-bit hash of a key, never negative. */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
