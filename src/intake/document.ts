import type { Capture } from '../core/line.ts';

/** What a person states about a document because its text does not. */
export interface Given {
  readonly id?: string;
  readonly outlet?: string;
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  readonly title?: string;
}

/** One document as it came in: the bytes untouched, how they came, what was stated about them. */
export interface RawDocument {
  /** The given id, else the first 16 hex digits of the sha256 of the bytes. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly capture: Capture;
  readonly given: Given;
  /** True when the text is already an article and nothing may be cut from it. */
  readonly clean: boolean;
}

/** A value that a page declares about itself and the field it was declared in. */
export interface Declared {
  readonly value: string;
  /** `jsonld.datePublished`, `meta.article:published_time`, `front matter` ... */
  readonly from: string;
}

/** A document decoded to plain text with line breaks between blocks, and what it declares about itself. */
export interface Page {
  readonly text: string;
  /** True when readers of the page chose the blocks, so that only plain furniture is left to look for. */
  readonly extracted?: true;
  readonly title?: Declared;
  readonly byline?: Declared;
  readonly outlet?: Declared;
  readonly published?: Declared;
  readonly url?: Declared;
  readonly language?: Declared;
  /** Blocks of the page that both extractors left out, or the vote dropped. */
  readonly setAside: readonly { readonly text: string; readonly why: string }[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}
