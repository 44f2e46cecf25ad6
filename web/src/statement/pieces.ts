import type { Cite } from '../../../src/core/line.ts';
import type { Span } from '../../../src/core/span.ts';
import type { StatementRow } from '../../../src/core/view.ts';
import { cutSegments, type TextMark } from '../article/segments.ts';

/** A stretch of the words of a statement and what is marked in it. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly kinds: readonly TextMark['kind'][];
}

// What may lie between two sentences of one paragraph: a blank, or the marks that close one and open the next.
const NEAR = 3;

/**
 * The sentence of a statement with the words that belong to it elsewhere, in the order of the text, cut at every mark.
 * Where words of the text are left out between two pieces, a piece " … " stands.
 */
export function piecesOf(row: StatementRow, more: readonly TextMark[] = []): readonly Piece[] {
  const cites = [row.sentence, ...row.content, ...row.cue, ...row.source.map(({ cite }) => cite)];
  const marks = [
    ...row.content.map(({ span }): TextMark => ({ span, kind: 'content', cell: '' })),
    ...row.cue.map(({ span }): TextMark => ({ span, kind: 'cue', cell: '' })),
    ...row.source.map(({ cite: { span } }): TextMark => ({ span, kind: 'source', cell: '' })),
    ...more,
  ];
  return stretchesOf(cites).flatMap((stretch, n, all) => {
    const [start, end] = stretch;
    const words = wordsOf(stretch, cites);
    const pieces = cutSegments([start, end], marks).map(({ span, marks }) => ({
      span,
      text: words.slice(span[0] - start, span[1] - start),
      kinds: [...new Set(marks.map(({ kind }) => kind))],
    }));
    const before = all[n - 1];
    if (!before) return pieces;
    const gap: Piece = { span: [before[1], start], text: start - before[1] <= NEAR ? ' ' : ' … ', kinds: [] };
    return [gap, ...pieces];
  });
}

/** The stretches of the text that the cites cover, in order; those that touch are one. */
function stretchesOf(cites: readonly Cite[]): readonly Span[] {
  const stretches: Span[] = [];
  for (const [start, end] of cites.map(({ span }) => span).sort((a, b) => a[0] - b[0])) {
    const last = stretches.at(-1);
    if (last && start <= last[1]) stretches[stretches.length - 1] = [last[0], Math.max(last[1], end)];
    else stretches.push([start, end]);
  }
  return stretches;
}

/** The text of a stretch, put together from the cites that lie in it. */
function wordsOf([start, end]: Span, cites: readonly Cite[]): string {
  let words = '';
  for (const { span, quote } of [...cites].sort((a, b) => a.span[0] - b.span[0])) {
    if (span[0] >= start && span[1] <= end) words += quote.slice(Math.max(0, start + words.length - span[0]));
  }
  return words;
}
