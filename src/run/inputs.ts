import { createReadStream } from 'node:fs';
import type { Refusal } from '../core/errors.ts';
import type { Given, RawDocument } from '../intake/document.ts';
import { readInputs, refuseFile } from '../intake/file.ts';
import { readJsonl } from '../intake/jsonl.ts';
import { checkPublished, checkUrl } from '../intake/stated.ts';

/** What a person may state about all inputs of a command. */
export type Stated = Pick<Given, 'outlet' | 'published' | 'url'>;

/**
 * The documents of files, folders and `-`; `jsonl` takes every file for JSON lines, `sample` marks the sample story.
 * Throws E_BAD_DATE or E_BAD_URL at once when what is stated cannot be used.
 */
export function inputsOf(
  paths: readonly string[],
  { outlet, published, url }: Stated = {},
  how: { readonly jsonl?: boolean; readonly sample?: boolean } = {},
): AsyncIterable<RawDocument | Refusal> {
  const given: Given = {
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published: checkPublished(published) }),
    ...(url === undefined ? {} : { url: checkUrl(url) }),
  };
  if (how.jsonl) return readLines(paths, given);
  return readInputs(paths, given, how.sample ? { how: 'sample' } : {});
}

async function* readLines(paths: readonly string[], given: Given): AsyncIterable<RawDocument | Refusal> {
  for (const file of paths) {
    const chunks = file === '-' ? process.stdin : createReadStream(file);
    try {
      yield* readJsonl(chunks, { file, how: 'jsonl', given, clean: false, clock: () => new Date() });
    } catch (error) {
      const { code, message } = refuseFile(file, error);
      yield { id: file, error: { code, message } };
    }
  }
}
