import type { Reading } from '../../src/core/reading.ts';
import { readArticle } from '../../src/run/pipeline.ts';
import type { Resources } from '../../src/run/resources.ts';
import type { MucRow } from './muc-row.ts';
import { type MucText, setMessage } from './muc-text.ts';

/** A message as it was set, and what Stemma read in it. */
export interface MucReading {
  readonly row: MucRow;
  readonly set: MucText;
  readonly reading: Reading;
}

/** Reads one message as an article of the day of its head line. */
export async function readMessage(row: MucRow, resources: Resources): Promise<MucReading> {
  const set = setMessage(row.text, resources);
  const bytes = new TextEncoder().encode(set.text);
  const reading = await readArticle(
    {
      id: row.id,
      bytes,
      capture: {
        sha256: '',
        bytes: bytes.length,
        capturedAt: '1990-01-01T00:00:00Z',
        how: 'jsonl',
        form: 'text',
        charset: 'utf-8',
        tool: 'score',
      },
      given: set.day === undefined ? {} : { published: set.day },
      clean: true,
    },
    resources,
  );
  return { row, set, reading };
}
