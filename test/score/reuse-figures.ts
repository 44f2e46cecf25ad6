import { findQuotes } from '../../src/annotate/quote/quotes.ts';
import type { Span } from '../../src/core/span.ts';
import { isCopied } from '../../src/link/lineage/descent.ts';
import { imprintOf } from '../../src/link/lineage/imprint.ts';
import { overlapOf } from '../../src/link/lineage/overlap.ts';
import { bonesOf, isReworked } from '../../src/link/lineage/rework.ts';
import { splitLines } from '../../src/text/line.ts';
import { type Figures, f1, percent } from './score.ts';
import type { StoryRow } from './story-stream.ts';

/** A text beside the one it was made from or not: `{id, label, source, text}`; the label `non` is for two of their own. */
export interface ReuseRow {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly text: string;
}

const quotesIn = (text: string): Span[] => {
  const paragraphs = splitLines(text)
    .filter((line) => line.text.trim() !== '')
    .map((line) => line.span);
  return findQuotes(text, paragraphs).map(({ span }) => span);
};

const copied = (a: string, b: string): boolean =>
  isCopied(overlapOf(imprintOf('a', a, quotesIn(a)), imprintOf('b', b, quotesIn(b))));
const reworked = (a: string, b: string): boolean => isReworked(bonesOf(a, quotesIn(a)), bonesOf(b, quotesIn(b)));

/** Pairs that were made one from the other: found by runs of words, and by runs or content words in order. */
export function reuseFigures(rows: readonly ReuseRow[]): Figures {
  const score = (is: (row: ReuseRow) => boolean): number => {
    const found = rows.filter(is);
    const hits = found.filter(({ label }) => label !== 'non').length;
    return f1(hits, found.length, rows.filter(({ label }) => label !== 'non').length);
  };
  const isCopy = ({ text, source }: ReuseRow): boolean => copied(text, source);
  return {
    'copied F1': score(isCopy),
    'reworked F1': score((row) => isCopy(row) || reworked(row.text, row.source)),
  };
}

/** Pairs of one story that were written apart: those held for copies are false. */
export function apartFigures(rows: readonly StoryRow[]): Figures {
  let [pairs, copies, rewritten] = [0, 0, 0];
  for (const [n, a] of rows.entries())
    for (const b of rows.slice(n + 1)) {
      if (a.story !== b.story) continue;
      pairs++;
      copies += copied(a.text, b.text) ? 1 : 0;
      rewritten += reworked(a.text, b.text) ? 1 : 0;
    }
  return {
    pairs,
    'not copied': percent(pairs - copies, pairs),
    'not reworked': percent(pairs - rewritten, pairs),
  };
}
