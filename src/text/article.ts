import type { Given, Page } from '../intake/document.ts';
import type { CleanText } from './clean.ts';
import type { OutletRow } from './outlet.ts';

/** What is known about a document beside its page. */
export interface Known {
  readonly given: Given;
  /** True when the text is already an article: nothing is cut. */
  readonly clean: boolean;
  readonly outlets: readonly OutletRow[];
}

/** The article in a page: its text, what was set aside and why, and what it says about itself. */
export function cleanArticle(page: Page, _known: Known): CleanText {
  const text = page.text;
  return {
    text,
    map: [{ to: 0, from: 0, length: text.length }],
    setAside: [],
    paragraphs: [[0, text.length]],
    language: 'en',
    notes: [],
  };
}
