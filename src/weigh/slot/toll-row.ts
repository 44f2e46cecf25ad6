import type { Figure, FigureScope, Measure } from '../../core/reading.ts';

/**
 * Words that give a toll that no noun or verb beside the number tells. `N` stands for a number in digits or words, `A` for
 * one person by an article and what he is ("a nurse"), `K` for one who is known ("its driver"); without any the row counts nobody. `B` stands for words that bound a number.
 */
export interface TollRow {
  readonly pattern: string;
  /** `told`: what the number told last before it counts. */
  readonly measure: Measure | 'told';
  readonly bound?: 'or-more';
  readonly scope?: FigureScope['kind'];
  readonly who?: Figure['who'];
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}
