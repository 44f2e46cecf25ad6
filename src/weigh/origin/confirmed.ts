import type { Statement } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import { statementVoices } from './saying.ts';
import { type ArticleView, paragraphOf, sentenceOf } from './view.ts';
import type { Voice } from './voice.ts';

/**
 * Who confirms what stands before: "the imam confirmed this", "both confirmed the figure". In the paragraph of the value, or
 * where the next one opens with it.
 */
export function confirmedBy(view: ArticleView, place: Span): readonly Voice[] {
  const { reading } = view;
  const [, to] = paragraphOf(view, place[0]);
  const sentence = sentenceOf(view, place[0]);
  const opening = reading.sentences.find((one) => one[0] >= to);
  return confirmingIn(view, [sentence[0], opening?.[1] ?? to]);
}

/** Who confirms it in the same sentence: "said the General Staff, and the Front confirmed it". */
export const confirmedHere = (view: ArticleView, place: Span): readonly Voice[] =>
  confirmingIn(view, [place[0] + 1, sentenceOf(view, place[0])[1]]);

/** Whoever confirms by a cue in a stretch of the text. */
const confirmingIn = (view: ArticleView, [from, to]: Span): readonly Voice[] =>
  view.reading.statements
    .filter((statement) => {
      const at = statement.cue[0]?.[0] ?? 0;
      return at >= from && at < to && isConfirming(view, statement);
    })
    .flatMap((statement) => statementVoices(view, statement))
    .filter(({ kind }) => kind === 'named');

const isConfirming = ({ reading: { text } }: ArticleView, { act, cuePolarity, content }: Statement): boolean =>
  (act === 'confirm' || act === 'concede') &&
  cuePolarity !== 'negated' &&
  content.some((span) => WHOLE.test(cut(text, span)));

/** Words for all that was told before. */
const WHOLE =
  /^(?:it|this|that|as much|the (?:same|number|numbers|figure|figures|toll|count|account|version|news|report|reports|story|incident|deaths?))(?: (?:to|in|on|by|at|likewise|too|as well)\b.*)?$/i;
