import { z } from 'zod';
import { type Refusal, refusal, StemmaError } from '../core/errors.ts';
import type { Capture } from '../core/line.ts';
import { ARTICLE_LIMIT, capture } from './capture.ts';
import type { Given, RawDocument } from './document.ts';
import { isBlank, readLine, splitLines } from './json-line.ts';
import { checkPublished, checkUrl } from './stated.ts';

const line = z
  .object({
    id: z.string().min(1).max(200).optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().optional(),
    outlet: z.string().min(1).optional(),
    published: z.string().optional(),
    title: z.string().min(1).optional(),
    clean: z.boolean().optional(),
  })
  .refine((row) => (row.text === undefined) !== (row.html === undefined), 'needs either "text" or "html"');

/** Where the lines come from and what holds for all of them. */
export interface JsonlSource {
  readonly file: string;
  readonly how: Capture['how'];
  readonly given: Given;
  readonly clean: boolean;
  readonly clock: () => Date;
}

/**
 * One document or refusal for each line that is not blank. The bytes of such a document are the UTF-8 of its text
 * or html value. What a line states wins over what was stated for the whole file.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  source: JsonlSource,
): AsyncIterable<RawDocument | Refusal> {
  let number = 0;
  for await (const bytes of splitLines(chunks)) {
    number++;
    const place = `${source.file}:${number}`;
    if (typeof bytes === 'number') {
      const error = new StemmaError('E_TOO_LARGE', `line ${number} of ${source.file}`, bytes, ARTICLE_LIMIT);
      yield refusal(place, error);
      continue;
    }
    if (isBlank(bytes)) continue;
    let id = place;
    try {
      const row = readLine(bytes, line, source.file, number);
      id = row.id ?? place;
      yield documentOf(row, place, number, source);
    } catch (error) {
      yield refusal(id, error);
    }
  }
}

type Row = z.infer<typeof line>;

function documentOf(row: Row, place: string, number: number, source: JsonlSource): RawDocument {
  const bad = (why: string) => new StemmaError('E_BAD_LINE', source.file, number, why);
  const value = row.text ?? row.html ?? '';
  if (value.trim() === '') throw bad(`"${row.text === undefined ? 'html' : 'text'}" is empty`);
  const { id: _id, ...common } = source.given;
  const given: Given = {
    ...common,
    ...(row.id === undefined ? {} : { id: row.id }),
    ...(row.outlet === undefined ? {} : { outlet: row.outlet }),
    ...(row.title === undefined ? {} : { title: row.title }),
    ...(row.url === undefined ? {} : { url: checked(checkUrl, row.url, bad) }),
    ...(row.published === undefined ? {} : { published: checked(checkPublished, row.published, bad) }),
  };
  return capture(new TextEncoder().encode(value), {
    how: source.how,
    file: place,
    form: row.text === undefined ? 'html' : 'text',
    given,
    clean: row.clean ?? source.clean,
    at: source.clock(),
  });
}

/** A bad value in a line is the fault of that line, not of the command. */
function checked(check: (value: string) => string, value: string, bad: (why: string) => StemmaError): string {
  try {
    return check(value);
  } catch (error) {
    throw error instanceof StemmaError ? bad(error.message) : error;
  }
}
