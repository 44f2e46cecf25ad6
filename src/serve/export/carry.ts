import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StemmaError } from '../../core/errors.ts';
import { DATA, LANGUAGE_FILES } from '../api/language.ts';

const READER = 'reader.js';
const LICENCE = 'MODEL-LICENCE.md';

/**
 * Writes the reader of the parse page and the language models into the folder `language` of a bundle, each as a script
 * that hands its bytes over as base64: a page from disk may fetch nothing. The licence of the models comes with them.
 * Throws E_NO_MODEL when a model is missing.
 */
export async function carryLanguage(workbench: string, bundle: string, data = DATA): Promise<void> {
  const folder = join(bundle, 'language');
  await mkdir(folder, { recursive: true });
  await carry(join(workbench, 'language', READER), READER, folder);
  for (const name of LANGUAGE_FILES) await carry(join(data, name), name, folder);
  await copyFile(join(data, LICENCE), join(folder, LICENCE));
}

/** Takes out of a bundle what `carryLanguage` writes, and the reader of the served workbench. */
export async function leaveLanguage(bundle: string): Promise<void> {
  const names = [READER, ...LANGUAGE_FILES.map(scriptOf), LICENCE];
  for (const name of names) await rm(join(bundle, 'language', name), { force: true });
}

const scriptOf = (name: string): string => name.replace(/\.\w+$/, '.js');

async function carry(path: string, name: string, folder: string): Promise<void> {
  const bytes = await readFile(path).catch(() => {
    throw new StemmaError('E_NO_MODEL', path);
  });
  const script = `(window.STEMMA_LANGUAGE ??= {})[${JSON.stringify(name)}] = "${bytes.toString('base64')}";\n`;
  await writeFile(join(folder, scriptOf(name)), script);
}
