import type { Span } from '../../../src/core/span.ts';
import type { StatementRow } from '../../../src/core/view.ts';

/** How the words of one report stand to those of another. */
export interface Wording {
  readonly kind: 'same' | 'near' | 'far';
  /** Words that only this report has; empty unless the two are near. */
  readonly own: readonly Span[];
  /** Words that only the other has, as it has them. */
  readonly lacks: readonly string[];
}

interface Word {
  readonly key: string;
  readonly span: Span;
  readonly text: string;
}

// Below this share of common words two contents are put in other words, and marking most of both would tell nothing.
const ENOUGH = 0.4;

/** Compares what is said in two reports, word by word; case, quotation marks and punctuation count for nothing. */
export function compareWords(row: StatementRow, base: StatementRow): Wording {
  const [ours, theirs] = [wordsOf(row), wordsOf(base)];
  const { left, right } = leftOver(ours, theirs);
  if (left.length + right.length === 0) return { kind: 'same', own: [], lacks: [] };
  const common = ours.length - left.length;
  if (common < ENOUGH * Math.max(ours.length, theirs.length)) return { kind: 'far', own: [], lacks: [] };
  return { kind: 'near', own: runsOf(ours, left).map(spanOf), lacks: runsOf(theirs, right).map(textOf) };
}

const wordsOf = (row: StatementRow): readonly Word[] =>
  row.content.flatMap(({ quote, span }) =>
    [...quote.matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)].map(({ 0: text, index }) => ({
      key: text.toLowerCase().replaceAll('’', "'"),
      text,
      span: [span[0] + index, span[0] + index + text.length] as const,
    })),
  );

/** The places in both lists that their longest common subsequence leaves over. */
function leftOver(a: readonly Word[], b: readonly Word[]): { left: readonly number[]; right: readonly number[] } {
  const longest = a.map(() => new Array<number>(b.length + 1).fill(0));
  longest.push(new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = longest[i] as number[];
      row[j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const [left, right]: [number[], number[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.key === b[j]?.key) [i, j] = [i + 1, j + 1];
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) left.push(i++);
    else right.push(j++);
  }
  return { left, right };
}

/** Neighbouring places as runs of words. */
function runsOf(words: readonly Word[], places: readonly number[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  places.forEach((place, n) => {
    const word = words[place] as Word;
    if (n > 0 && places[n - 1] === place - 1) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  return runs;
}

const spanOf = (run: readonly Word[]): Span => [(run[0] as Word).span[0], (run.at(-1) as Word).span[1]];

const textOf = (run: readonly Word[]): string => run.map(({ text }) => text).join(' ');
