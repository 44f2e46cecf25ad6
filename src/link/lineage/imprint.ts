import type { Span } from '../../core/span.ts';

/** A word of a text as copies are found by it. Offsets are UTF-16, half open. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** What a text is compared by: its words outside quotation marks, and the runs of words that stand in it. */
export interface Imprint {
  readonly id: string;
  readonly words: readonly Word[];
  /** For each run of `RUN` words the place of its first word; a run that occurs twice keeps its first place. */
  readonly runs: ReadonlyMap<number, number>;
  /** The run that begins at each word; absent where a quotation or the end is too near. */
  readonly keys: readonly (number | undefined)[];
}

/** Words in a run. Long ones keep precision; short ones would see a paraphrase. Measured in docs/lineage.md. */
export const RUN = 5;

/**
 * The imprint of a text without what stands in its quotations: two newsrooms at one press conference share what was
 * said there, and that is no copying. A run never reaches over a quotation. Method: word shingles (Broder 1997).
 */
export function imprintOf(id: string, text: string, quotes: readonly Span[]): Imprint {
  const words = wordsOf(text);
  const outside: Word[] = [];
  const runs = new Map<number, number>();
  const keys: (number | undefined)[] = [];
  let stretch = 0;
  let q = 0;
  for (const word of words) {
    while (q < quotes.length && (quotes[q] as Span)[1] <= word.start) q++;
    const quote = quotes[q];
    if (quote && quote[0] <= word.start) {
      stretch = 0;
      continue;
    }
    outside.push(word);
    stretch++;
    if (stretch < RUN) continue;
    const first = outside.length - RUN;
    const hash = hashRun(outside, first);
    keys[first] = hash;
    if (!runs.has(hash)) runs.set(hash, first);
  }
  return { id, words: outside, runs, keys };
}

/** The words of a text: letters and digits, accents and case left aside, figures without the marks inside them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    let [latin, lower] = [true, true];
    for (;;) {
      const code = text.charCodeAt(at);
      const size = sizeOf(text, at, code);
      if (size > 0) {
        lower &&= code >= 97;
        latin &&= code < 123 && code >= 65;
        at += size;
      } else if (at > start && isInside(code) && sizeOf(text, at + 1, text.charCodeAt(at + 1)) > 0) {
        latin = false;
        at++;
      } else break;
    }
    if (at === start) {
      at++;
      continue;
    }
    const word = text.slice(start, at);
    const form = !latin ? fold(word) : lower ? word : word.toLowerCase();
    if (form !== '') words.push({ form, start, end: at });
  }
  return words;
}

/** Full stop, comma and both apostrophes stand inside words: 1,200 and he’s are one each. */
const isInside = (code: number): boolean => code === 46 || code === 44 || code === 0x2019 || code === 39;

const PART = /^[\p{L}\p{M}\p{N}]/u;

/** How many code units the letter, digit or accent at a place has; 0 where none stands. Most are told without a pattern. */
function sizeOf(text: string, at: number, code: number): number {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  if (Number.isNaN(code) || (code >= 0x2010 && code <= 0x2027)) return 0;
  const sign = String.fromCodePoint(text.codePointAt(at) as number);
  return PART.test(sign) ? sign.length : 0;
}

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.,’']/gu, '')
    .toLowerCase();

/** 48 bits of two FNV-1a hashes: two runs of a ledger of millions hardly ever meet by chance. */
function hashRun(words: readonly Word[], first: number): number {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = first; i < first + RUN; i++) {
    const { form } = words[i] as Word;
    for (let k = 0; k <= form.length; k++) {
      const code = k === form.length ? 32 : form.charCodeAt(k);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
      b ^= b >>> 15;
    }
  }
  return (a >>> 0) * 0x10000 + ((b >>> 0) & 0xffff);
}
