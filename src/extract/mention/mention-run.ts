import type { NameSpan } from '../../annotate/name/kind.ts';

/** A run of tokens that is a name: `from` to `to`, both included. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** The title or role right before it, as tokens; absent when there is none. */
  readonly title?: { readonly from: number; readonly to: number; readonly gender: 'm' | 'f' | undefined };
  /** What the model of names says of these words; absent where it saw no name or was not asked. */
  readonly found?: NameSpan;
  /** In a headline, where capitals say nothing: kept only when the name stands elsewhere too. */
  readonly headline: boolean;
}
