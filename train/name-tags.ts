import type { FormIndex } from '../src/annotate/form.ts';
import { formId, makeFormIndex } from '../src/annotate/form.ts';
import type { FastModel } from '../src/annotate/model.ts';
import { tagSentence } from '../src/annotate/tree/tagger.ts';
import { makeScores } from '../src/annotate/weights.ts';
import { jackknife } from './tagger.ts';
import { makeTrees, namesOf, readMaybe, readTreebank } from './treebank.ts';

/** XPOS tags of a sentence given by its forms. */
export type TagForms = (forms: readonly string[]) => string[];

/**
 * Tags for training: sentences the fast model has learned from get tags of taggers that have not seen them, so that
 * the detector meets the mistakes it will meet later; all others get the tags of the model.
 */
export function makeTagForms(folder: string, model: FastModel): TagForms {
  const bank = ['ewt-train.conllu', 'gumfree-train.conllu'].flatMap((file) => {
    const text = readMaybe(folder, file);
    return text === undefined ? [] : readTreebank(text, (document) => document.startsWith('GUM_conversation'));
  });
  const index: FormIndex = makeFormIndex();
  const known = new Map<string, string[]>();
  if (bank.length > 0) {
    const names = namesOf(bank);
    const trees = makeTrees(bank, names, index);
    const documents = [...new Set(trees.map((tree) => tree.document))];
    const part = new Map(documents.map((document, i) => [document, i % 4]));
    const plan = { bits: 18, drop: 0.1, classes: names.xpos.length, epochs: 4, seeds: [1001] };
    const knifed = jackknife(
      trees,
      index,
      { ...plan, gold: (tree) => tree.xpos },
      4,
      (tree) => part.get(tree.document) as number,
    );
    for (const [tree, tags] of knifed)
      known.set(
        keyOf(tree.words.map((word) => word.form)),
        [...tags].map((tag) => names.xpos[tag] as string),
      );
  }
  const scores = makeScores(model.xpos.weights);
  return (forms) => {
    const jack = known.get(keyOf(forms));
    if (jack) return jack;
    const ids = Int32Array.from(forms, (form) => formId(index, form));
    const tags = new Uint8Array(forms.length);
    tagSentence(model.xpos, { index, forms: ids, from: 0, to: forms.length, earlier: undefined }, tags, scores);
    return [...tags].map((tag) => model.xposNames[tag] as string);
  };
}

const keyOf = (forms: readonly string[]): string => forms.join(' ');
