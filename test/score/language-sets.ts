import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model } from '../../src/annotate/net/model.ts';
import { loadNames } from '../../src/run/resources.ts';
import { figuresOf, type LanguageScore, measureLanguage } from './language-figures.ts';
import { scoreNer, scoreOwnNames } from './ner-figures.ts';
import { benchPath, type Figures } from './score.ts';

/** A development set and where it lies. */
export interface LanguageSet {
  readonly name: string;
  readonly file: string;
  /** How many sentences in tags of names are read as one document: 1 where they stand alone. */
  readonly together: number;
}

/** A file as a set. */
export const setOf = (file: string, together = 25): LanguageSet => ({
  name: basename(file).replace(/\.(?:conllu|tsv)(?:\.gz)?$/, ''),
  file,
  together,
});

/** The development sets beside the clone, and our own gold of names. */
export const SETS: readonly LanguageSet[] = [
  setOf(benchPath('language/ewt-dev.conllu.gz')),
  setOf(benchPath('language/gumfree-dev.conllu.gz')),
  setOf(benchPath('language/ner-uner-dev.tsv')),
  setOf(benchPath('language/ner-politics-dev.tsv'), 1),
  setOf(benchPath('language/ner-gumfree-dev.tsv')),
  setOf(fileURLToPath(new URL('../../train/gold/names-held.tsv', import.meta.url))),
];

/** The figures of one set; with the whole score where it measures trees. */
export interface Measured {
  readonly figures: Figures;
  readonly score?: LanguageScore;
}

/** Measures a model on the text of a set: trees in CoNLL-U, tags of names (`token TAB B-PER`), or our own marked names. */
export async function measureSet({ together }: LanguageSet, text: string, model: Model): Promise<Measured> {
  if (/^1(?:-\d+)?\t(?:[^\t\n]*\t){8}/m.test(text)) {
    const score = measureLanguage(text, model);
    return { figures: figuresOf(score), score };
  }
  const models = { model, names: await loadNames() };
  if (/^\S+\t(?:O|[BI]-\w+)\r?$/m.test(text)) return { figures: scoreNer(text, models, { together }) };
  return { figures: scoreOwnNames(text, models) };
}
