import { annotate } from '../annotate/annotate.ts';
import { parseConllu, writeConllu } from '../annotate/conllu.ts';
import { paragraphsOf } from '../annotate/paragraph.ts';
import type { ModelName } from './model-name.ts';
import { loadModel } from './resources.ts';

/** True when the text is CoNLL-U: its first line that is neither blank nor a comment has ten columns. */
export const isConllu = (text: string): boolean =>
  (text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '').split('\t').length === 10;

/** CoNLL-U with our tags and trees: the same sentences and tokens back from CoNLL-U, our own from plain text. */
export async function parseText(text: string, name: ModelName = 'fast'): Promise<string> {
  const model = await loadModel(name);
  return isConllu(text) ? parseConllu(text, model) : writeConllu(annotate(text, paragraphsOf(text), model));
}
