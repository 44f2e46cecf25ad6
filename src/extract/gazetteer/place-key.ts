const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ə: 'e', þ: 'th', ħ: 'h' }),
]);
/** Words that are written out or shortened as people like: "Saint", "St.". */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
]);

/**
 * The key under which a place name is looked up: small plain letters and digits, one space between words, no marks or
 * apostrophes, no leading "the", "St." for "Saint". Empty for a name without such letters.
 */
export function placeKey(name: string): string {
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
  for (let i = 0; i < words.length; i++) words[i] = SHORT.get(words[i] as string) ?? (words[i] as string);
  return words.join(' ');
}

const AREA_BEHIND =
  / (?:county|parish|borough|census area|municipality|province|governorate|oblast|region|raion|rayon|district|state|department|prefecture|voblasts|voblast|division|canton|wilaya|emirate|autonomous region|territory|republic|sheng|shi)$/;
const AREA_BEFORE =
  /^(?:muhafazat|mintaqat|qada|nahiyat|wilayat|wilaya de|ostan e|shahrestan e|provincia de|provincia di|province of|province de|departamento de|departamento del|departement de|departement du|estado de|state of|landkreis|kreis|powiat|kabupaten|kota|distrito de|municipio de|township of|town of|city of|arrondissement de|republic of|republika|oblast|muhafazah|canton of|region of|region de|region du|regione) (?:al |el |la |the |les? )?/;

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
