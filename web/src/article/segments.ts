import type { Span } from '../../../src/core/span.ts';

/** What a stretch of the text is marked as. */
type MarkKind =
  | 'content'
  | 'cue'
  | 'source'
  | 'trigger'
  | 'name'
  | 'figure'
  | 'date'
  | 'place'
  | 'differs'
  | 'doer'
  | 'target'
  | 'with'
  | 'where';

/** One stretch of the text that a cell rests on. */
export interface TextMark {
  readonly span: Span;
  readonly kind: MarkKind;
  /** Id of the cell in its article. */
  readonly cell: string;
  /** Ledger actor the words stand for. */
  readonly actor?: string;
}

/** A piece of the text over which no mark begins or ends. */
export interface Segment {
  readonly span: Span;
  readonly marks: readonly TextMark[];
}

/** Cuts a stretch of the text at every boundary of the marks that touch it; together the segments are the stretch. */
export function cutSegments([from, to]: Span, marks: readonly TextMark[]): readonly Segment[] {
  const near = marks.filter(({ span }) => span[0] < to && span[1] > from && span[0] < span[1]);
  const cuts = new Set([from, to]);
  for (const { span } of near) {
    cuts.add(Math.max(span[0], from));
    cuts.add(Math.min(span[1], to));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, n) => {
    const end = edges[n + 1] as number;
    return { span: [start, end] as const, marks: near.filter(({ span }) => span[0] <= start && end <= span[1]) };
  });
}

/** A paragraph of the text as the sentences in it and the bare stretches between them. */
export interface Paragraph {
  readonly span: Span;
  readonly parts: readonly { readonly span: Span; readonly sentence: number | undefined }[];
}

/** The paragraphs of a text: its lines that are not blank, each cut at the borders of its sentences. */
export function cutParagraphs(text: string, sentences: readonly Span[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first = 0;
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const span: Span = [line.index, line.index + line[0].length];
    const parts: { span: Span; sentence: number | undefined }[] = [];
    let at = span[0];
    while (first < sentences.length && (sentences[first] as Span)[1] <= span[0]) first++;
    for (let n = first; n < sentences.length; n++) {
      const sentence = sentences[n] as Span;
      if (sentence[0] >= span[1]) break;
      const [from, to] = [Math.max(sentence[0], at), Math.min(sentence[1], span[1])];
      if (from > at) parts.push({ span: [at, from], sentence: undefined });
      if (to > from) parts.push({ span: [from, to], sentence: n });
      at = Math.max(at, to);
    }
    if (at < span[1]) parts.push({ span: [at, span[1]], sentence: undefined });
    paragraphs.push({ span, parts });
  }
  return paragraphs;
}

/** Index of the sentence that holds an offset; the one before it when the offset lies between two; -1 before all. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span)[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
