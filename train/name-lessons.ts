import { analyse } from '../src/annotate/analyse.ts';
import { cutText } from '../src/annotate/cut/cut.ts';
import type { FastModel } from '../src/annotate/model.ts';
import { makeColumns } from '../src/annotate/name/columns.ts';
import type { NameLexicon } from '../src/annotate/name/lexicon.ts';
import type { GoldName, MarkedArticle, NameSentence } from './name-data.ts';
import { makeLesson, type NameLesson } from './name-learner.ts';
import type { TagForms } from './name-tags.ts';
import { type KindGold, type KindLesson, makeKindLesson } from './name-typer.ts';

/** What lessons are made with. */
export interface LessonKit {
  readonly model: FastModel;
  readonly lexicon: NameLexicon;
  readonly tagForms: TagForms;
  readonly detectorBits: number;
  readonly typerBits: number;
}

/** One sentence to learn from: for the detector, and for the typer any span of it. */
export interface Lesson {
  readonly detector: NameLesson;
  readonly names: readonly GoldName[];
  readonly coarse: boolean;
  readonly kindLesson: (span: KindGold) => KindLesson;
}

/**
 * Lessons of sentences, `together` of which are read as one document. `coarse` data has three types only: its kinds are
 * sets, and what it leaves unmarked may still be a people or another name.
 */
export function makeLessons(
  sentences: readonly NameSentence[],
  together: number,
  coarse: boolean,
  { model, lexicon, tagForms, detectorBits, typerBits }: LessonKit,
): Lesson[] {
  const lessons: Lesson[] = [];
  for (let at = 0; at < sentences.length; at += together) {
    const block = sentences.slice(at, at + together);
    const forms = block.flatMap((sentence) => sentence.forms);
    const tags = block.flatMap((sentence) => tagForms(sentence.forms));
    const starts = [0];
    for (const sentence of block) starts.push((starts.at(-1) as number) + sentence.forms.length);
    const columns = makeColumns(
      forms.length,
      (i) => forms[i] as string,
      (i) => tags[i] as string,
      starts,
      lexicon,
    );
    const { rel, ...tree } = analyse(forms, starts, model);
    const relAt = (i: number) => model.relNames[rel[i] as number] as string;
    block.forEach(({ names }, s) => {
      const [from, to] = [starts[s] as number, starts[s + 1] as number];
      lessons.push({
        detector: makeLesson(columns, from, to, names, detectorBits, coarse),
        ...{ names, coarse },
        kindLesson: (span) => makeKindLesson(columns, { ...tree, relAt }, from, span, typerBits),
      });
    });
  }
  return lessons;
}

/** The sentences of one marked article, cut as the reader cuts it. */
export function cutMarked({ text, paragraphs, names }: MarkedArticle, model: FastModel): NameSentence[] {
  const { starts, ends, sentences } = cutText(text, paragraphs, model.gaps);
  return sentences.slice(0, -1).map((from, s) => {
    const to = sentences[s + 1] as number;
    const inside = names.flatMap(({ start, end, kind }) => {
      let [first, last] = [-1, -1];
      for (let i = from; i < to; i++) {
        if ((ends[i] as number) <= start || (starts[i] as number) >= end) continue;
        if (first < 0) first = i - from;
        last = i - from;
      }
      return first < 0 ? [] : [{ first, last, kinds: [kind] }];
    });
    return { forms: starts.slice(from, to).map((start, i) => text.slice(start, ends[from + i])), names: inside };
  });
}

const ARTICLE = /^(?:al|el|ul|as|ash|ar|an|ad|az|at)$/i;

/** Joins `al` `-` `Talin` into one word, as our tokeniser leaves it. */
export function joinArticles({ forms, names }: NameSentence): NameSentence {
  const place: number[] = [];
  const joined: string[] = [];
  for (let i = 0; i < forms.length; ) {
    const size = ARTICLE.test(forms[i] as string) && forms[i + 1] === '-' && i + 2 < forms.length ? 3 : 1;
    for (let k = 0; k < size; k++) place.push(joined.length);
    joined.push(forms.slice(i, i + size).join(''));
    i += size;
  }
  return {
    forms: joined,
    names: names.map(({ first, last, kinds }) => ({
      first: place[first] as number,
      last: place[last] as number,
      kinds,
    })),
  };
}
