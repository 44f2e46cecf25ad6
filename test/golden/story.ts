import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../src/core/reading.ts';
import { readInputs } from '../../src/intake/file.ts';
import type { ModelName } from '../../src/run/model-name.ts';
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

const readings = new Map<ModelName, Promise<ReadonlyMap<string, Reading>>>();

/** Every article of the sample story read by the real pipeline, by file name; read once a process and model. */
export function readStory(model: ModelName = 'fast'): Promise<ReadonlyMap<string, Reading>> {
  const reading = readings.get(model) ?? read(model);
  readings.set(model, reading);
  return reading;
}

async function read(model: ModelName): Promise<ReadonlyMap<string, Reading>> {
  const resources = await loadResources({ model });
  const found = new Map<string, Reading>();
  for (const { file, ...given } of listed)
    for await (const input of readInputs([samplePath(file)], given)) {
      if ('error' in input) throw new Error(`${file}: ${input.error.message}`);
      found.set(file, await readArticle(input, resources));
    }
  return found;
}
