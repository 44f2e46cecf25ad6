import { type Span, spanAt } from '../core/span.ts';
import { type Analysis, analyse } from './analyse.ts';
import { type Doc, formOf, sentenceCount, sentenceSpan, UPOS } from './doc.ts';
import { formatFeats } from './feature.ts';
import type { Model } from './net/model.ts';

/** One sentence of CoNLL-U: its comment lines, and its rows (words, ranges like `3-4`, empty nodes like `5.1`). */
export interface ConlluSentence {
  readonly comments: readonly string[];
  /** Ten cells a row: ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC. */
  readonly rows: readonly (readonly string[])[];
}

/** True for a row that is a word: neither a range nor an empty node. */
const isWord = (row: readonly string[]): boolean => /^\d+$/.test(row[0] as string);

/** The words of a sentence. */
export const wordsOf = (sentence: ConlluSentence): readonly (readonly string[])[] => sentence.rows.filter(isWord);

/** Reads CoNLL-U. Throws an `Error` that names the line when a row has not ten cells. */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let rows: string[][] = [];
  const close = () => {
    if (comments.length > 0 || rows.length > 0) sentences.push({ comments, rows });
    comments = [];
    rows = [];
  };
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') close();
    else if (line.startsWith('#') && rows.length === 0) comments.push(line);
    else {
      const cells = line.split('\t');
      if (cells.length !== 10) throw new Error(`line ${index + 1} has ${cells.length} cells instead of ten`);
      rows.push(cells);
    }
  });
  close();
  return sentences;
}

/** Writes sentences as CoNLL-U. */
export const formatConllu = (sentences: readonly ConlluSentence[]): string =>
  sentences
    .map(({ comments, rows }) => `${[...comments, ...rows.map((row) => row.join('\t'))].join('\n')}\n\n`)
    .join('');

/**
 * Tags and parses CoNLL-U: the same sentences and tokens, with our UPOS, XPOS, LEMMA, HEAD and DEPREL. Comments, ranges,
 * features and MISC stay; empty nodes go, and with them DEPS, since both belong to a tree that is no longer there.
 */
export function parseConllu(text: string, model: Model): string {
  const sentences = readConllu(text);
  const forms: string[] = [];
  const sentStart = [0];
  for (const sentence of sentences) {
    for (const cells of wordsOf(sentence)) forms.push(cells[1] as string);
    sentStart.push(forms.length);
  }
  const found = analyse(forms, sentStart, model);
  const parsed = sentences.map((sentence, s) => {
    const from = sentStart[s] as number;
    let i = from;
    const rows = sentence.rows.flatMap((cells) => {
      const [id, form, , , , , , , , misc] = cells as string[];
      if (isWord(cells)) return [wordRow(found, model, i++, from, id as string, form as string, misc as string)];
      return (id as string).includes('-') ? [cells] : [];
    });
    return { comments: sentence.comments, rows };
  });
  return formatConllu(parsed);
}

/** An annotated text as CoNLL-U, with `# text`, `# newpar` and SpaceAfter=No as in the original. */
export function writeConllu(doc: Doc): string {
  const sentences: ConlluSentence[] = [];
  let paragraph: Span | undefined;
  for (let s = 0; s < sentenceCount(doc); s++) {
    const [start, end] = sentenceSpan(doc, s);
    const from = doc.sentStart[s] as number;
    const inside = spanAt(doc.paragraphs, start);
    const comments = inside === paragraph ? [] : ['# newpar'];
    paragraph = inside;
    comments.push(`# sent_id = ${s + 1}`, `# text = ${doc.text.slice(start, end).replace(/\s+/gu, ' ')}`);
    const rows: string[][] = [];
    for (let i = from; i < (doc.sentStart[s + 1] as number); i++) {
      const glued = i + 1 < (doc.sentStart[s + 1] as number) && doc.tokEnd[i] === doc.tokStart[i + 1];
      rows.push(wordRow(doc, doc, i, from, `${i - from + 1}`, formOf(doc, i), glued ? 'SpaceAfter=No' : '_'));
    }
    sentences.push({ comments, rows });
  }
  return formatConllu(sentences);
}

function wordRow(
  found: Analysis,
  names: { readonly xposNames: readonly string[]; readonly relNames: readonly string[] },
  i: number,
  from: number,
  id: string,
  form: string,
  misc: string,
): string[] {
  const head = found.head[i] as number;
  return [
    id,
    form,
    found.lemma[i] as string,
    UPOS[found.upos[i] as number] as string,
    names.xposNames[found.xpos[i] as number] as string,
    formatFeats(found.feats[i] as number),
    `${head < 0 ? 0 : head - from + 1}`,
    names.relNames[found.rel[i] as number] as string,
    '_',
    misc,
  ];
}
