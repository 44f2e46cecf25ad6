import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the models lie, in a clone and in the package alike. */
export const DATA = fileURLToPath(new URL('../../../data', import.meta.url));

/** The files of `data/` that the reader of the workbench asks for, as they lie there. */
export const LANGUAGE_FILES = ['fast.bin', 'accurate.bin', 'names.bin'] as const;

/** A language model for the reader of the workbench; undefined for any other name and where the file is missing. */
export async function languageFile(name: string, folder = DATA): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!LANGUAGE_FILES.some((file) => file === name)) return undefined;
  try {
    return new Uint8Array(await readFile(join(folder, name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
