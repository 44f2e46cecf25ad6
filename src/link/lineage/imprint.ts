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
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,’'][\p{L}\p{M}\p{N}]+)*/gu)) {
    const form = /^[a-z]+$/i.test(match[0]) ? match[0].toLowerCase() : fold(match[0]);
    if (form !== '') words.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return words;
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
