import { overlaps, type Span } from '../../core/span.ts';
import { type ArticleView, sentenceOf } from '../origin/view.ts';
import { UNTRUTHS } from '../untruth-table.ts';
import { AWAYS } from './away-table.ts';

/** A number that an article does not give but puts away: "not six but 26", "reports of 40 dead are invented". */
export function isPutAway(view: ArticleView, span: Span): boolean {
  const { text, statements } = view.reading;
  const sentence = sentenceOf(view, span[0]);
  return (
    isSetAside(text, sentence, span) ||
    statements.some(
      ({ act, cuePolarity, content }) =>
        act === 'deny' && cuePolarity === 'asserted' && content.some((one) => overlaps(one, span)),
    ) ||
    isCalledUntrue(text.slice(...sentence), [span[0] - sentence[0], span[1] - sentence[0]])
  );
}

/** By the words right around it. `sentence` and `span` lie in `text`. */
export function isSetAside(text: string, sentence: Span, span: Span): boolean {
  const before = text.slice(sentence[0], span[0]);
  const behind = text.slice(span[1], sentence[1]);
  return AWAYS.some((row) => (row.before?.test(before) ?? true) && (row.behind?.test(behind) ?? true));
}

/** It stands in what is said to be untrue: "called talk of 40 dead a fairy tale". */
const isCalledUntrue = (words: string, span: Span): boolean =>
  UNTRUTHS.some(({ pattern }) => {
    const what = pattern.exec(words)?.indices?.groups?.what;
    return what !== undefined && overlaps(what, span);
  });
