import type { Page } from './document.ts';

/** Where a page comes from. */
export interface HtmlSource {
  readonly file: string;
  readonly url: string | undefined;
  readonly clean: boolean;
}

/** The article of an HTML page as plain text, what the page declares about itself, and the blocks that were dropped. */
export async function readHtml(source: string, _from: HtmlSource): Promise<Page> {
  return { text: source.replace(/<[^>]*>/g, ''), setAside: [], notes: [] };
}
