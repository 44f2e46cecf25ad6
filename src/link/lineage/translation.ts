import { wordsOf } from './imprint.ts';

/** What a text keeps when it is translated: its names and figures, in their order. */
export interface Fingerprint {
  readonly id: string;
  readonly language: string;
  /** Folded names and figures, each once, in the order in which they first stand. */
  readonly marks: readonly string[];
}

/** The names and figures of a text: words with a capital inside a sentence or with a digit, accents left aside. */
export function fingerprintOf(id: string, language: string, text: string): Fingerprint {
  const marks = new Set<string>();
  for (const { form, start } of wordsOf(text)) {
    const opens = /(?:^|[.!?:;\n“”"«»‘’(–-])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
    const capital = /^\p{Lu}/u.test(text.slice(start, start + 2));
    if (/\d/.test(form) ? form.length > 1 : capital && form.length > 2 && (!opens || marks.has(form))) marks.add(form);
  }
  return { id, language, marks: [...marks] };
}

/** How far two texts share names and figures, and how far these stand in one order. */
export interface Likeness {
  readonly shared: number;
  /** Of the shorter list, 0 to 1. */
  readonly share: number;
  readonly inOrder: number;
}

/**
 * Compares two fingerprints. Every mark counts the same: how rare one is would depend on what else a ledger holds, and a
 * later article could then take an edge away.
 */
export function compareFingerprints(a: Fingerprint, b: Fingerprint): Likeness {
  const places = new Map(b.marks.map((mark, n) => [mark, n]));
  const common = a.marks.filter((mark) => places.has(mark));
  const least = Math.min(a.marks.length, b.marks.length);
  const longest = risingLength(common.map((mark) => places.get(mark) as number));
  return {
    shared: common.length,
    share: least === 0 ? 0 : common.length / least,
    inOrder: common.length === 0 ? 0 : longest / common.length,
  };
}

/** Length of the longest rising row of numbers in a list; patience sorting. */
function risingLength(values: readonly number[]): number {
  const ends: number[] = [];
  for (const value of values) {
    const at = ends.findIndex((end) => end >= value);
    ends[at < 0 ? ends.length : at] = value;
  }
  return ends.length;
}

/** From here on a text in another language is a translation; measured in docs/lineage.md. */
const SHARE = 0.5;
const ORDER = 0.6;
const LEAST = 6;

/** Whether two texts of different languages are one text. */
export const isTranslation = (a: Fingerprint, b: Fingerprint, { shared, share, inOrder }: Likeness): boolean =>
  a.language !== b.language && shared >= LEAST && share >= SHARE && inOrder >= ORDER;
