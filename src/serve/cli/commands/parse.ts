import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { StemmaError } from '../../../core/errors.ts';
import type { ModelName } from '../../../run/model-name.ts';
import { parseText } from '../../../run/parse.ts';
import { write } from '../output.ts';

/** `stemma parse`: tags and trees as CoNLL-U, from CoNLL-U or plain text. */
export async function parseCommand(
  file: string,
  options: { readonly format: string; readonly model: ModelName },
): Promise<number> {
  if (options.format !== 'conllu') throw new StemmaError('E_BAD_OPTION', 'format', options.format, 'conllu');
  const input = file === '-' ? await text(process.stdin) : await textOf(file);
  if (input.trim() === '') throw new StemmaError('E_EMPTY_FILE', file);
  await write(await parseText(input, options.model));
  return 0;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StemmaError('E_NO_FILE', file);
    throw new StemmaError('E_NOT_READABLE', file, message);
  }
}
