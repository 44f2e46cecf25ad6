import type { z } from 'zod';
import { StemmaError } from '../core/errors.ts';
import { ARTICLE_LIMIT } from './capture.ts';

/** Reads one line of JSON by its schema. Throws E_BAD_LINE, which names file, line and what is wrong. */
export function readLine<Row>(bytes: Uint8Array, schema: z.ZodType<Row>, file: string, number: number): Row {
  const bad = (why: string) => new StemmaError('E_BAD_LINE', file, number, why);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw bad(error instanceof SyntaxError ? 'it is no JSON' : 'it is not valid UTF-8');
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw bad(`${field === '' ? '' : `"${field}": `}${issue?.message ?? 'it has the wrong shape'}`);
}

/** Whether a line holds nothing but spaces. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** The lines of a stream of bytes without their ends; only the length of a line that is far too long to hold. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array | number> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let first = true;
  const take = (): Uint8Array | number => {
    const whole = held > ARTICLE_LIMIT * 2 ? held : Buffer.concat(parts);
    parts = [];
    held = 0;
    const opening = first;
    first = false;
    if (typeof whole === 'number') return whole;
    return opening && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf ? whole.subarray(3) : whole;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, start)) {
      if (held <= ARTICLE_LIMIT * 2) parts.push(chunk.subarray(start, at));
      held += at - start;
      yield take();
      start = at + 1;
    }
    if (held <= ARTICLE_LIMIT * 2) parts.push(chunk.subarray(start));
    held += chunk.length - start;
  }
  if (held > 0) yield take();
}
