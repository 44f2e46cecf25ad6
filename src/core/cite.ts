import type { Cite } from './line.ts';
import { cut, type Span } from './span.ts';

/** The words of a span of an article with their place. */
export const citeOf = ({ id, text }: { readonly id: string; readonly text: string }, span: Span): Cite => ({
  article: id,
  span,
  quote: cut(text, span),
});
