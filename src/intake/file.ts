import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type Refusal, refusal, StemmaError } from '../core/errors.ts';
import type { Capture } from '../core/line.ts';
import { ARTICLE_LIMIT, capture } from './capture.ts';
import type { Given, RawDocument } from './document.ts';
import { formOf, listFolder } from './folder.ts';
import { readJsonl } from './jsonl.ts';

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

interface Way {
  readonly clock: () => Date;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly how: Capture['how'] | undefined;
  readonly clean: boolean;
  readonly given: Given;
}

/**
 * The documents of files, folders and `-` (standard input), in the order given, folders in sorted order; a .jsonl
 * file gives one document a line. An input that cannot be used comes out as a refusal in its place.
 */
export async function* readInputs(
  paths: readonly string[],
  given: Given,
  options: ReadOptions = {},
): AsyncIterable<RawDocument | Refusal> {
  const way: Way = {
    clock: options.clock ?? (() => new Date()),
    stdin: options.stdin ?? process.stdin,
    how: options.how,
    clean: options.clean ?? false,
    given,
  };
  for (const path of paths) {
    try {
      if (path === '-') yield* readStdin(way);
      else yield* readPath(path, way);
    } catch (error) {
      yield refusal(path, error);
    }
  }
}

async function* readPath(path: string, way: Way): AsyncIterable<RawDocument | Refusal> {
  const found = await reach(path, () => stat(path));
  if (!found.isDirectory()) {
    yield* readFileAt(path, found, way);
    return;
  }
  const files = await reach(path, () => listFolder(path));
  if (files.length === 0) throw new StemmaError('E_NO_ARTICLES', path);
  for (const file of files) {
    try {
      yield* readFileAt(file, await reach(file, () => stat(file)), way);
    } catch (error) {
      yield refusal(file, error);
    }
  }
}

async function* readFileAt(file: string, found: Stats, way: Way): AsyncIterable<RawDocument | Refusal> {
  const form = formOf(file);
  if (!form) throw new StemmaError('E_UNKNOWN_FORM', file);
  if (!found.isFile()) throw new StemmaError('E_NOT_READABLE', file, 'it is no regular file');
  if (found.size === 0) throw new StemmaError('E_EMPTY_FILE', file);
  if (form === 'jsonl') {
    yield* readJsonl(reachEach(file, createReadStream(file)), { ...way, file, how: way.how ?? 'jsonl' });
    return;
  }
  // Asked before reading, so that a file of many gigabytes is never held in memory.
  if (found.size > ARTICLE_LIMIT) throw new StemmaError('E_TOO_LARGE', file, found.size, ARTICLE_LIMIT);
  const bytes = new Uint8Array(await reach(file, () => readFile(file)));
  yield capture(bytes, { ...way, how: way.how ?? 'file', file, form, at: way.clock() });
}

/** Standard input: a page when it opens like one, JSON lines when its first line is a JSON object, else plain text. */
async function* readStdin(way: Way): AsyncIterable<RawDocument | Refusal> {
  const parts: Uint8Array[] = [];
  for await (const chunk of way.stdin) parts.push(chunk);
  const bytes = new Uint8Array(Buffer.concat(parts));
  const opening = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
  const how = way.how ?? 'stdin';
  if (/^\{\s*"/.test(opening)) {
    yield* readJsonl(only(bytes), { ...way, file: '-', how });
    return;
  }
  const form = /^(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)\b/i.test(opening) ? 'html' : 'text';
  yield capture(bytes, { ...way, how, file: '-', form, at: way.clock() });
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Turns an error of the file system into ours. */
export function refuseFile(file: string, error: unknown): StemmaError {
  if (error instanceof StemmaError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new StemmaError('E_NO_FILE', file);
  if (code === 'EACCES' || code === 'EPERM') return new StemmaError('E_NOT_READABLE', file, 'permission denied');
  return new StemmaError('E_NOT_READABLE', file, code ?? message);
}

async function reach<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw refuseFile(file, error);
  }
}

async function* reachEach(file: string, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = chunks[Symbol.asyncIterator]();
  while (true) {
    const step = await reach(file, async () => reader.next());
    if (step.done) return;
    yield step.value;
  }
}
