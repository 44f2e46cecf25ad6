import { createReadStream } from 'node:fs';
import { StemmaError } from '../../../core/errors.ts';
import type { ModelName } from '../../../run/model-name.ts';
import { parseStream } from '../../../run/parse.ts';
import { write } from '../output.ts';

/** `stemma parse`: tags and trees as CoNLL-U, from CoNLL-U or plain text; `-` is standard input. */
export async function parseCommand(
  file: string,
  options: { readonly format: string; readonly model: ModelName },
): Promise<number> {
  if (options.format !== 'conllu') throw new StemmaError('E_BAD_OPTION', 'format', options.format, 'conllu');
  const what = file === '-' ? 'standard input' : file;
  let blank = true;
  for await (const piece of parseStream(textOf(file), { file: what, name: options.model })) {
    blank &&= piece === '';
    await write(piece);
  }
  if (blank) throw new StemmaError('E_EMPTY_FILE', what);
  return 0;
}

async function* textOf(file: string): AsyncIterable<string> {
  const stream = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  try {
    for await (const chunk of stream) yield chunk as string;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StemmaError('E_NO_FILE', file);
    throw new StemmaError('E_NOT_READABLE', file, message);
  }
}
