import { type Refusal, refusal, StemmaError } from '../core/errors.ts';
import type { Reading } from '../core/reading.ts';
import type { RawDocument } from '../intake/document.ts';
import { type ReadOptions, readArticle } from './pipeline.ts';
import type { Resources } from './resources.ts';

/** Reads documents one after the other, in their order; what cannot be read comes out as a refusal in its place. */
export async function* readArticles(
  inputs: AsyncIterable<RawDocument | Refusal>,
  resources: Resources,
  options: ReadOptions = {},
): AsyncIterable<Reading | Refusal> {
  for await (const input of inputs) {
    if ('error' in input) {
      yield input;
      continue;
    }
    try {
      yield await readArticle(input, resources, options);
    } catch (error) {
      // Only the input's own fault is a refusal; a missing model or a broken promise stops the run.
      if (error instanceof StemmaError && error.exit === 1) yield refusal(input.id, error);
      else throw error;
    }
  }
}
