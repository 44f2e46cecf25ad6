import { StemmaError } from '../core/errors.ts';
import { type Span, spanAt } from '../core/span.ts';
import { type Analysis, analyse } from './analyse.ts';
import { faultOfRow, isWord } from './conllu-row.ts';
import { type Doc, formOf, sentenceCount, sentenceSpan, tokenSpan, UPOS } from './doc.ts';
import { formatFeats } from './morphology/feature.ts';
import type { Model } from './net/model.ts';

/** One sentence of CoNLL-U: its comment lines, and its rows (words, ranges like `3-4`, empty nodes like `5.1`). */
export interface ConlluSentence {
  readonly comments: readonly string[];
  /** Ten cells a row: ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC. */
  readonly rows: readonly (readonly string[])[];
}

/** The words of a sentence. */
export const wordsOf = (sentence: ConlluSentence): readonly (readonly string[])[] => sentence.rows.filter(isWord);

/** Where a piece of CoNLL-U stands: in which file, after how many lines of it. */
export interface ConlluPlace {
  readonly file: string;
  readonly line: number;
}

/**
 * Reads CoNLL-U. Throws E_BAD_LINE, which names the file and the line, when a row has not ten cells, an empty FORM or an
 * ID that does not count on from the row before, and for a range that its words do not fill.
 */
export function readConllu(text: string, { file, line: before }: ConlluPlace = HERE): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let rows: string[][] = [];
  let [words, last] = [0, 0];
  const refuse = (line: number, why: string): never => {
    throw new StemmaError('E_BAD_LINE', file, before + line, why);
  };
  const close = (line: number) => {
    if (words < last) refuse(line, `the sentence ends before word ${last} of a range`);
    [words, last] = [0, 0];
    if (comments.length > 0 || rows.length > 0) sentences.push({ comments, rows });
    comments = [];
    rows = [];
  };
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') close(index + 1);
    else if (line.startsWith('#') && rows.length === 0) comments.push(line);
    else {
      const cells = line.split('\t');
      const fault = faultOfRow(cells, words);
      if (fault !== undefined) refuse(index + 1, fault);
      if (isWord(cells)) words++;
      else if (cells[0]?.includes('-')) last = Number(cells[0].split('-')[1]);
      rows.push(cells);
    }
  }
  close(lines.length);
  return sentences;
}

const HERE: ConlluPlace = { file: 'the CoNLL-U', line: 0 };

/** Writes sentences as CoNLL-U. */
export const formatConllu = (sentences: readonly ConlluSentence[]): string =>
  sentences
    .map(({ comments, rows }) => `${[...comments, ...rows.map((row) => row.join('\t'))].join('\n')}\n\n`)
    .join('');

const MODEL = '# model = ';

/**
 * Tags and parses CoNLL-U: the same sentences and tokens, with our LEMMA, UPOS, XPOS, FEATS, HEAD and DEPREL. Comments,
 * ranges and MISC stay; empty nodes go, and with them DEPS, since both belong to a tree that is no longer there. The
 * first sentence of a file gets the comment `# model`. Throws E_BAD_LINE as `readConllu` does.
 */
export function parseConllu(text: string, model: Model, place: ConlluPlace = HERE): string {
  const sentences = readConllu(text, place);
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
    const comments = sentence.comments.filter((line) => !line.startsWith(MODEL));
    return { comments: s === 0 && place.line === 0 ? [MODEL + model.id, ...comments] : comments, rows };
  });
  return formatConllu(parsed);
}

/** Where an annotated text stands in a longer one: after how many sentences and characters (Unicode code points). */
export interface TextPlace {
  readonly sentences: number;
  readonly characters: number;
}

/**
 * An annotated text as CoNLL-U: `# newdoc`, `# model`, `# newpar`, `# sent_id` and `# text`, `SpaceAfter=No` as in the
 * original, and `TokenRange=start:end`, which counts Unicode characters as UDPipe does.
 */
export function writeConllu(doc: Doc, place: TextPlace = { sentences: 0, characters: 0 }): string {
  const sentences: ConlluSentence[] = [];
  const offsetOf = countCharacters(doc.text, place.characters);
  let paragraph: Span | undefined;
  for (let s = 0; s < sentenceCount(doc); s++) {
    const [start, end] = sentenceSpan(doc, s);
    const from = doc.sentStart[s] as number;
    const inside = spanAt(doc.paragraphs, start);
    const comments = s + place.sentences === 0 ? ['# newdoc', MODEL + doc.model] : [];
    if (inside !== paragraph) comments.push('# newpar');
    paragraph = inside;
    const id = s + place.sentences + 1;
    comments.push(`# sent_id = ${id}`, `# text = ${doc.text.slice(start, end).replace(/\s+/gu, ' ')}`);
    const rows: string[][] = [];
    for (let i = from; i < (doc.sentStart[s + 1] as number); i++) {
      const [first, last] = tokenSpan(doc, i);
      const glued = i + 1 < doc.n && last === doc.tokStart[i + 1];
      const range = `TokenRange=${offsetOf(first)}:${offsetOf(last)}`;
      rows.push(
        wordRow(doc, doc, i, from, `${i - from + 1}`, formOf(doc, i), glued ? `SpaceAfter=No|${range}` : range),
      );
    }
    sentences.push({ comments, rows });
  }
  return formatConllu(sentences);
}

/** Turns rising offsets of UTF-16 into counts of Unicode characters. */
function countCharacters(text: string, before: number): (offset: number) => number {
  let [at, count] = [0, before];
  return (offset) => {
    // The second half of a pair is no character of its own.
    for (; at < offset; at++) if (!isPair(text.charCodeAt(at - 1), text.charCodeAt(at))) count++;
    return count;
  };
}

const isPair = (first: number, second: number): boolean =>
  first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff;

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
