import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Refusal } from '../core/errors.ts';
import type { Given, RawDocument } from '../intake/document.ts';
import { inputsOf } from './inputs.ts';

/** The folder of the invented sample story, in a clone and in the package alike. */
const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));

const story = z.object({
  articles: z.array(
    z.object({
      file: z.string(),
      outlet: z.string().optional(),
      published: z.string().optional(),
      url: z.string().optional(),
    }),
  ),
});

/** The documents of the sample story in their order, with what `story.json` states about them, marked as sample. */
export async function* sampleInputs(): AsyncIterable<RawDocument | Refusal> {
  const { articles } = story.parse(JSON.parse(await readFile(join(SAMPLE, 'story.json'), 'utf8')));
  for (const { file, ...given } of articles)
    for await (const input of inputsOf([join(SAMPLE, file)], given as Given, { sample: true }))
      yield 'error' in input ? input : { ...input, capture: { ...input.capture, file: `sample/${file}` } };
}
