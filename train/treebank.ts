import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ConlluSentence, readConllu, wordsOf } from '../src/annotate/conllu.ts';
import { UPOS, type Upos } from '../src/annotate/doc.ts';
import { type FormIndex, formId } from '../src/annotate/form.ts';
import { mergeNames, type Word } from './names.ts';

/** One training sentence; heads are indices into the sentence, -1 for the root. */
export interface Tree {
  readonly document: string;
  readonly n: number;
  readonly words: readonly Word[];
  readonly forms: Int32Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly rel: Uint8Array;
}

/** Text of `folder/name` or `folder/name.gz`; nothing when there is neither. */
export function readMaybe(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  const found = [path, `${path}.gz`].find((file) => existsSync(file));
  return found === undefined ? undefined : readText(found);
}

/** The text of a file, gunzipped when its name ends in `.gz`. Throws an `Error` that names it when it is not there. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A sentence with the document it stands in. */
export interface Placed {
  readonly document: string;
  readonly sentence: ConlluSentence;
}

/** Reads a treebank, without the documents for which `leaveOut` holds. */
export function readTreebank(text: string, leaveOut: (document: string) => boolean): Placed[] {
  let document = '';
  const placed: Placed[] = [];
  for (const sentence of readConllu(text)) {
    for (const line of sentence.comments) if (line.startsWith('# newdoc')) document = line.split('=')[1]?.trim() ?? '';
    if (!leaveOut(document) && wordsOf(sentence).length > 0) placed.push({ document, sentence });
  }
  return placed;
}

/** The words of a sentence as training wants them. */
export const readWords = (sentence: ConlluSentence): Word[] =>
  wordsOf(sentence).map((cells) => ({
    form: cells[1] as string,
    lemma: cells[2] as string,
    upos: cells[3] as Upos,
    xpos: cells[4] as string,
    head: Number(cells[6]) - 1,
    rel: cells[7] as string,
    glued: (cells[9] as string).includes('SpaceAfter=No'),
  }));

/** The tags and relations of a treebank, in the order of the alphabet. */
export interface Names {
  readonly xpos: readonly string[];
  readonly rel: readonly string[];
}

export const namesOf = (bank: readonly Placed[]): Names => {
  const column = (k: number) =>
    [...new Set(bank.flatMap((p) => wordsOf(p.sentence).map((w) => w[k] as string)))].sort();
  return { xpos: column(4), rel: column(7) };
};

/**
 * Trees ready for training. A sentence with a hyphenated Arabic name comes twice: as the treebank cuts it, and with
 * the name as one word, as our tokeniser leaves it.
 */
export function makeTrees(bank: readonly Placed[], names: Names, index: FormIndex): Tree[] {
  return bank.flatMap(({ document, sentence }) => {
    const words = readWords(sentence);
    const merged = mergeNames(words);
    return (merged.length < words.length ? [words, merged] : [words]).map((w) => makeTree(document, w, names, index));
  });
}

/** The tag of a word that no one may learn a tag from: `_` in silver sentences. */
export const UNKNOWN_TAG = 255;

const codeOf = (names: readonly string[], tag: string): number => (tag === '_' ? UNKNOWN_TAG : names.indexOf(tag));

function makeTree(document: string, words: readonly Word[], names: Names, index: FormIndex): Tree {
  return {
    document,
    n: words.length,
    words,
    forms: Int32Array.from(words, (w) => formId(index, w.form)),
    upos: Uint8Array.from(words, (w) => codeOf(UPOS, w.upos)),
    xpos: Uint8Array.from(words, (w) => codeOf(names.xpos, w.xpos)),
    head: Int32Array.from(words, (w) => w.head),
    rel: Uint8Array.from(words, (w) => names.rel.indexOf(w.rel)),
  };
}
