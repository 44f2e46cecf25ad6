import { type ArticleView, sentenceOf } from '../origin/view.ts';

/** "The bloodiest attack since drones killed five in May": up to the number or day of the deed that is recalled. */
const RECALLS =
  /\b(?:worst|first|most|biggest|largest|gravest|greatest|fiercest|heaviest|\p{L}+iest)\b[^.;]*\bsince\b[^.;]*$/iu;

/** A place in a sentence that belongs to an earlier deed with which that of the text is compared. */
export const isRecalled = (view: ArticleView, at: number): boolean =>
  RECALLS.test(view.reading.text.slice(sentenceOf(view, at)[0], at));
