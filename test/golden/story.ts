import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../src/core/reading.ts';
import { readInputs } from '../../src/intake/file.ts';
import { readArticle } from '../../src/run/pipeline.ts';
import { loadResources } from '../../src/run/resources.ts';

const SAMPLE = new URL('../../sample/', import.meta.url);

interface Listed {
  readonly file: string;
  readonly outlet?: string;
  readonly published?: string;
}

/** The articles of the sample story in their order, with what is stated about each. */
export const listed: readonly Listed[] = JSON.parse(readFileSync(new URL('story.json', SAMPLE), 'utf8')).articles;

export const samplePath = (file: string): string => fileURLToPath(new URL(file, SAMPLE));

let reading: Promise<ReadonlyMap<string, Reading>> | undefined;

/** Every article of the sample story read by the real pipeline, by file name; read once a process. */
export function readStory(): Promise<ReadonlyMap<string, Reading>> {
  reading ??= read();
  return reading;
}

async function read(): Promise<ReadonlyMap<string, Reading>> {
  const resources = await loadResources();
  const found = new Map<string, Reading>();
  for (const { file, ...given } of listed)
    for await (const input of readInputs([samplePath(file)], given)) {
      if ('error' in input) throw new Error(`${file}: ${input.error.message}`);
      found.set(file, await readArticle(input, resources));
    }
  return found;
}
