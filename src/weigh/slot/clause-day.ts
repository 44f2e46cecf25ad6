import type { ReadingDate } from '../../core/reading.ts';
import { daysOf } from '../../link/days.ts';
import { type ArticleView, sentenceOf } from '../origin/view.ts';

/** The words before a day that opens a clause, and before one that opens the sentence. */
const OPENS = /(?:^\W*|[,;:] (?:and |but )?)(?:on )?(?:the )?$/i;
const FRONT = /^\W*(?:on )?(?:the )?$/i;

/**
 * The day that opens the clause of a place, where a sentence counts days up: "On Monday the station was bombed, on
 * Tuesday the mill, and on Wednesday the station again". Nothing in other sentences.
 */
export function dayOfClause(view: ArticleView, at: number): ReadingDate | undefined {
  const { text, dates } = view.reading;
  const [start, end] = sentenceOf(view, at);
  const opening = dates.filter(({ span, edtf }) => {
    const days = daysOf(edtf);
    return span[0] >= start && span[1] <= end && days?.[0] === days?.[1] && OPENS.test(text.slice(start, span[0]));
  });
  const [first] = opening;
  if (opening.length < 2 || !first || !FRONT.test(text.slice(start, first.span[0]))) return undefined;
  return opening.filter(({ span }) => span[0] < at).at(-1);
}
