import type { Span } from '../../core/span.ts';
import { wordsOf } from './imprint.ts';

/** The sentences of a text as rows of bare content words, outside quotation marks and without names. */
export type Bones = readonly (readonly string[])[];

/** Small words that any two sentences share. */
const SMALL = new Set(
  `the a an of to in on at by for from with and or that this is are was were be been has have had it its as he she they
  his her their not but who which will would said says also after before can may these those such than then there when
  where if so into more most one two`.split(/\s+/),
);
/** A sentence with fewer content words says too little to be found again. */
const LEAST_WORDS = 5;

/** The content words of each sentence of a text. `quotes` are spans in it. */
export function bonesOf(text: string, quotes: readonly Span[]): Bones {
  const rows: string[][] = [[]];
  let last = 0;
  let q = 0;
  for (const { form, start, end } of wordsOf(text)) {
    if (/[.!?\n]/.test(text.slice(last, start))) rows.push([]);
    last = end;
    while (q < quotes.length && (quotes[q] as Span)[1] <= start) q++;
    if ((quotes[q]?.[0] ?? Number.POSITIVE_INFINITY) <= start) continue;
    const row = rows.at(-1) as string[];
    // Names and figures are shared by all who tell of one event.
    const name = (row.length > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2))) || /\d/.test(form);
    if (!name && !SMALL.has(form)) row.push(stem(form));
  }
  return rows.filter((row) => row.length >= LEAST_WORDS);
}

const stem = (word: string): string =>
  word.replace(/ies$/, 'y').replace(/(?:ing|edly|ed|es|s|ly)$/, (end) => (word.length - end.length >= 4 ? '' : end));

/**
 * How far the shorter of two texts is the other one in other words, 0 to 1: the share of its content words that stand in
 * the same order in one sentence of the other, one word a sentence being chance. Method: longest common subsequence by
 * sentence, as in ROUGE-L (Lin 2004). It costs as much as the product of the lengths, and is asked of likely pairs only.
 */
export function reworkShare(a: Bones, b: Bones): number {
  const size = (bones: Bones): number => bones.reduce((sum, { length }) => sum + length, 0);
  const [short, long] = size(a) <= size(b) ? [a, b] : [b, a];
  let kept = 0;
  for (const row of short) kept += Math.max(0, ...long.map((other) => common(row, other) - 1));
  return size(short) === 0 ? 0 : kept / size(short);
}

/** Length of the longest row of words that both have in the same order. */
function common(a: readonly string[], b: readonly string[]): number {
  let last = new Uint16Array(b.length + 1);
  let next = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 1; j <= b.length; j++)
      next[j] = word === b[j - 1] ? (last[j - 1] as number) + 1 : Math.max(last[j] as number, next[j - 1] as number);
    [last, next] = [next, last];
  }
  return last[b.length] as number;
}

/** From this share on one text is the other in other words. Measured in docs/lineage.md. */
const REWORKED = 0.21;

/** Whether one of two texts was made from the other in other words. */
export const isReworked = (a: Bones, b: Bones): boolean => reworkShare(a, b) >= REWORKED;
