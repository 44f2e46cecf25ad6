import type { Reading } from '../../src/core/reading.ts';
import { readArticle } from '../../src/run/pipeline.ts';
import type { Resources } from '../../src/run/resources.ts';

const read = new WeakMap<Resources, Map<string, Promise<Reading>>>();

/** The same with its tokens, once for all who ask: two scores look at the same set. */
export function readTextOnce(
  row: { readonly id: string; readonly text: string },
  resources: Resources,
): Promise<Reading> {
  const known = read.get(resources) ?? new Map<string, Promise<Reading>>();
  read.set(resources, known);
  const key = `${row.id}\n${row.text}`;
  const reading = known.get(key) ?? readText(row, resources, { tokens: true });
  known.set(key, reading);
  return reading;
}

/** Reads a row of a gold set as an article whose text is clean and of which nothing else is known. */
export function readText(
  { id, text }: { readonly id: string; readonly text: string },
  resources: Resources,
  options?: Parameters<typeof readArticle>[2],
): Promise<Reading> {
  const bytes = new TextEncoder().encode(text);
  const capture = {
    sha256: '',
    bytes: bytes.length,
    capturedAt: '',
    how: 'jsonl',
    form: 'text',
    charset: 'utf-8',
    tool: '',
  } as const;
  return readArticle({ id, bytes, given: {}, clean: true, capture }, resources, options);
}
