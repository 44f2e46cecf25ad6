/** Codes by the hash of a lower-cased form (digits as 0): hashes in ascending order, a code for each. */
export interface WordCodes {
  readonly hashes: Int32Array;
  readonly codes: Uint16Array;
}

/** What is known of words before any weight is asked. */
export interface Lexicon {
  /** The word classes a dictionary gives a form, as a set of CLASS bits. */
  readonly classes: WordCodes;
  /** The tags a form usually had in the training texts; a number that stands for the set of them. */
  readonly habits: WordCodes;
}

/** The bits of a form's dictionary classes. A name has its own bits, by what it names, and is no common noun. */
export const CLASS = {
  noun: 1,
  plural: 2,
  verb: 4,
  thirdPerson: 8,
  past: 16,
  gerund: 32,
  adjective: 64,
  compared: 128,
  adverb: 256,
  personName: 512,
  placeName: 1024,
  otherName: 2048,
} as const;

const NO_CODES: WordCodes = { hashes: new Int32Array(0), codes: new Uint16Array(0) };

/** A lexicon that knows no word. */
export const NO_LEXICON: Lexicon = { classes: NO_CODES, habits: NO_CODES };

/** The code of a hash; 0 for one that is not there. */
export function codeOf({ hashes, codes }: WordCodes, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] as number;
    if (found === hash) return codes[middle] as number;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Reads codes written by `packCodes`: distances between the hashes as varints, then two bytes a code, low one first. */
export function readCodes(bytes: Uint8Array, count: number): { readonly found: WordCodes; readonly size: number } {
  const hashes = new Int32Array(count);
  const codes = new Uint16Array(count);
  let read = 0;
  let last = -(2 ** 31);
  for (let i = 0; i < count; i++) {
    let distance = 0;
    let byte = bytes[read++] as number;
    for (let place = 1; ; place *= 128, byte = bytes[read++] as number) {
      distance += (byte & 127) * place;
      if (byte < 128) break;
    }
    last += distance;
    hashes[i] = last;
  }
  for (let i = 0; i < count; i++, read += 2) codes[i] = (bytes[read] as number) | ((bytes[read + 1] as number) << 8);
  return { found: { hashes, codes }, size: read };
}
