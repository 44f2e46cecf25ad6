import { annotate } from '../annotate/annotate.ts';
import { parseConllu, writeConllu } from '../annotate/conllu.ts';
import { sentenceCount } from '../annotate/doc.ts';
import type { Model } from '../annotate/net/model.ts';
import { paragraphsOf } from '../annotate/paragraph.ts';
import { cutBlocks } from './block.ts';
import type { ModelName } from './model-name.ts';
import { loadModel } from './resources.ts';

/**
 * True when the text is CoNLL-U: its first line that is neither blank nor a comment begins with an ID and a tab and has at
 * least four cells, so that a row which lost some of its ten is refused by its line instead of being read as prose.
 */
export const isConllu = (text: string): boolean =>
  /^\d+(?:[-.]\d+)?(?:\t[^\t]*){3}/.test(
    text.split(/\r?\n/).find((line) => line.trim() !== '' && !/^\ufeff?#/.test(line)) ?? '',
  );

/**
 * CoNLL-U with our tags and trees, piece by piece: the same sentences and tokens back from CoNLL-U, our own from plain
 * text. `file` names the input in errors. Throws E_BAD_LINE for broken CoNLL-U.
 */
export async function* parseStream(
  chunks: AsyncIterable<string>,
  { file, name = 'fast' }: { readonly file: string; readonly name?: ModelName },
): AsyncIterable<string> {
  let parse: ((block: string) => string) | undefined;
  for await (const block of cutBlocks(chunks)) {
    parse ??= isConllu(block) ? conlluParser(await loadModel(name), file) : textParser(await loadModel(name));
    yield parse(block);
  }
}

/** The same of a text that is there whole. */
export async function parseText(text: string, name: ModelName = 'fast'): Promise<string> {
  async function* whole(): AsyncIterable<string> {
    yield text;
  }
  let parsed = '';
  for await (const piece of parseStream(whole(), { file: 'the text', name })) parsed += piece;
  return parsed;
}

function conlluParser(model: Model, file: string): (block: string) => string {
  let line = 0;
  return (block) => {
    const parsed = parseConllu(block, model, { file, line });
    line += block.split('\n').length - 1;
    return parsed;
  };
}

function textParser(model: Model): (block: string) => string {
  let [sentences, characters] = [0, 0];
  return (block) => {
    const doc = annotate(block, paragraphsOf(block), model);
    const written = writeConllu(doc, { sentences, characters });
    sentences += sentenceCount(doc);
    for (const _ of block) characters++;
    return written;
  };
}
