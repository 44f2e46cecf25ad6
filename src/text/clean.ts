import type { Published, SetAside } from '../core/reading.ts';
import type { Span } from '../core/span.ts';

/** One line or block of the given text that is not the article, with its place in the given text. */
export interface Debris extends SetAside {
  readonly span: Span;
}

/** The article's text, what was set aside, and what the text says about itself. */
export interface CleanText {
  readonly text: string;
  /** Runs of `text` with the offset in the given text where each starts; sorted by `to`. */
  readonly map: readonly { readonly to: number; readonly from: number; readonly length: number }[];
  readonly setAside: readonly Debris[];
  /** Paragraphs and headings of `text`, in order; together they cover every non-blank character. */
  readonly paragraphs: readonly Span[];
  /** Where in `text` the headline stands; absent when there is none or it came from metadata. */
  readonly headline?: Span;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** The agency or outlet a credit line or dateline names, when it is not the outlet itself. */
  readonly credit?: string;
  readonly published?: Published;
  readonly language: string;
  readonly notes: readonly { readonly code: string; readonly message: string; readonly span?: Span }[];
}
