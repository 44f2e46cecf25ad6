import type { Span } from '../../core/span.ts';
import { type Imprint, RUN, type Word } from './imprint.ts';

/** How much of one text stands in another, outside quotation marks. */
export interface Overlap {
  /** Share of the runs of the first text that the second has, 0 to 1; and the other way round. */
  readonly inSecond: number;
  readonly inFirst: number;
  /** Runs that both have. */
  readonly shared: number;
}

/** Compares two imprints by the runs of words they share. */
export function overlapOf(a: Imprint, b: Imprint): Overlap {
  const [small, large] = a.runs.size <= b.runs.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of small.runs.keys()) if (large.runs.has(run)) shared++;
  return { inSecond: shareOf(shared, a), inFirst: shareOf(shared, b), shared };
}

const shareOf = (shared: number, { runs }: Imprint): number => (runs.size === 0 ? 0 : shared / runs.size);

/** The same words in two texts: a span of each. */
export interface Passage {
  readonly from: Span;
  readonly to: Span;
}

/** The passages two texts have word for word, in the order of the first; shorter ones than a run are left out. */
export function passagesOf(a: Imprint, b: Imprint): Passage[] {
  const passages: Passage[] = [];
  for (let i = 0; i + RUN <= a.words.length; ) {
    const at = placeOf(a, b, i);
    if (at === undefined) {
      i++;
      continue;
    }
    let length = RUN;
    while (same(a.words[i + length], b.words[at + length])) length++;
    passages.push({ from: spanOf(a.words, i, length), to: spanOf(b.words, at, length) });
    i += length;
  }
  return passages;
}

/** Where the run that begins at a word of `a` stands in `b`; a hash alone is not believed. */
function placeOf(a: Imprint, b: Imprint, i: number): number | undefined {
  const run = a.keys[i];
  const at = run === undefined ? undefined : b.runs.get(run);
  if (at === undefined) return undefined;
  for (let k = 0; k < RUN; k++) if (!same(a.words[i + k], b.words[at + k])) return undefined;
  return at;
}

const same = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && a.form === b?.form;

const spanOf = (words: readonly Word[], first: number, length: number): Span => [
  (words[first] as Word).start,
  (words[first + length - 1] as Word).end,
];
