import type { Refusal } from '../core/errors.ts';
import type { Given, RawDocument } from '../intake/document.ts';
import { readInputs } from '../intake/file.ts';

/** The documents of files, folders and `-`; `jsonl` takes every file for JSON lines, `sample` marks the sample story. */
export function inputsOf(
  paths: readonly string[],
  given: Given = {},
  how: { readonly jsonl?: boolean; readonly sample?: boolean } = {},
): AsyncIterable<RawDocument | Refusal> {
  return readInputs(paths, given, {
    ...(how.jsonl ? { jsonl: true } : {}),
    ...(how.sample ? { how: 'sample' } : {}),
  });
}
