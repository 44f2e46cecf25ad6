import { StemmaError } from '../core/errors.ts';
import { decodeBytes } from './charset.ts';
import type { Page, RawDocument } from './document.ts';

/**
 * The plain text of a document and what it declares about itself. Rejects with E_EMPTY_TEXT when there is no text
 * in it, and with E_BAD_HTML when no reader can make a page of it.
 */
export async function readPage(doc: RawDocument): Promise<Page> {
  const file = doc.capture.file ?? doc.id;
  const { text, broken } = decodeBytes(doc.bytes, doc.capture.charset);
  const page: Page = await readForm(text, doc, file);
  if (page.text.trim() === '') throw new StemmaError('E_EMPTY_TEXT', file);
  return { ...page, notes: [...charsetNotes(doc.capture.charset, broken), ...page.notes] };
}

async function readForm(text: string, doc: RawDocument, file: string): Promise<Page> {
  switch (doc.capture.form) {
    case 'text':
      return { text, setAside: [], notes: [] };
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(text);
    case 'html':
      return (await import('./html.ts')).readHtml(text, {
        file,
        url: doc.given.url,
        received: doc.capture.capturedAt.slice(0, 10),
        clean: doc.clean,
      });
    default:
      return doc.capture.form satisfies never;
  }
}

function charsetNotes(charset: string, broken: number): Page['notes'] {
  const notes: { code: string; message: string }[] = [];
  if (charset !== 'utf-8') notes.push({ code: 'charset', message: `the bytes were read as ${charset}` });
  if (broken > 0)
    notes.push({
      code: 'broken-bytes',
      message: `${broken} ${broken === 1 ? 'place' : 'places'} where the bytes are no text in ${charset} read as U+FFFD`,
    });
  return notes;
}
