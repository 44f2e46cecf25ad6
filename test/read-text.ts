import type { Reading } from '../src/core/reading.ts';
import { readArticle } from '../src/run/pipeline.ts';
import { loadResources, type Resources } from '../src/run/resources.ts';

/** What the whole walk reads in a clean text of one or more paragraphs, published on a given day. */
export async function readText(text: string, published = '2025-03-10', resources?: Resources): Promise<Reading> {
  return readArticle(
    {
      id: 'a1',
      bytes: new TextEncoder().encode(text),
      clean: true,
      given: { published, outlet: 'Harim Herald' },
      capture: {
        ...{ sha256: 'a'.repeat(64), bytes: text.length, capturedAt: '2025-03-10T00:00:00Z', how: 'file' },
        ...{ form: 'text', charset: 'utf-8', tool: 'test' },
      },
    },
    resources ?? (await loadResources()),
  );
}
