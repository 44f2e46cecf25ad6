import type { Cite } from './line.ts';
import type { Reading } from './reading.ts';
import { cut, type Span } from './span.ts';

/** The words of a span of an article with their place. */
export const citeOf = ({ id, text }: { readonly id: string; readonly text: string }, span: Span): Cite => ({
  article: id,
  span,
  quote: cut(text, span),
});

/** Which outlet reports, and when (EDTF), as far as the article tells. */
export const headOf = ({
  outlet,
  published,
}: Pick<Reading, 'outlet' | 'published'>): { readonly outlet?: string; readonly reported?: string } => ({
  ...(outlet === undefined ? {} : { outlet }),
  ...(published === undefined ? {} : { reported: published.value }),
});
