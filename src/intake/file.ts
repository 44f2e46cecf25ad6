import type { Refusal } from '../core/errors.ts';
import type { Capture } from '../core/line.ts';
import type { Given, RawDocument } from './document.ts';

/** How inputs are read when it is not the usual way. */
export interface ReadOptions {
  /** Now, for the capture record. */
  readonly clock?: () => Date;
  /** What `-` reads; the standard input of the process unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Overrides how the documents came in, for the sample story. */
  readonly how?: Capture['how'];
  /** True when the texts are already articles and nothing may be cut. */
  readonly clean?: boolean;
}

/**
 * The documents of files, folders and `-` (standard input), in the order given, folders in sorted order; a .jsonl
 * file gives one document a line. An input that cannot be used comes out as a refusal in its place.
 */
export async function* readInputs(
  _paths: readonly string[],
  _given: Given,
  _options: ReadOptions = {},
): AsyncIterable<RawDocument | Refusal> {}
