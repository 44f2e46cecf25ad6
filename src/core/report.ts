import type { Cite } from './line.ts';
import type { Act } from './reading.ts';

/** One article's report of something said, with all that decides whether another article reports the same. */
export interface Report {
  /** Ledger-wide id of the statement. */
  readonly id: string;
  /** The ledger actor who speaks; absent when nobody was named. */
  readonly speaker?: string;
  readonly act: Act;
  /** The words of the content; pieces that stand apart are joined by an ellipsis. */
  readonly content: string;
  /** Those of its words that stand between quotation marks, piece by piece. */
  readonly quoted: readonly string[];
  /** First and last day of publication, as far as they are known. */
  readonly since?: string;
  readonly until?: string;
  /** The day on which the sentence says that it was said. */
  readonly said?: string;
  readonly sentence: Cite;
}
