import type { Span } from '../../core/span.ts';
import type { RelationRow } from './relation-row.ts';

/** What dates the words of a relation give it. */
export interface Dating {
  /** Index of the date of the clause; absent without one. */
  readonly date?: number;
  /** What that date says. */
  readonly role: RelationRow['date'];
}

/** A relation as the words have it, its parties still tokens. */
export interface RelationDraft {
  /** Token of the word that tells it. */
  readonly token: number;
  readonly row: RelationRow;
  /** True for one among several: "a leader", "senior commanders". */
  readonly oneOf: boolean;
  /** Ways to say who the doer or holder is, the surest first; each is a list of parties joined by "and". */
  readonly holders: readonly (readonly number[])[];
  readonly others: readonly number[];
  readonly dating: Dating;
  readonly ended: boolean;
  readonly negated: boolean;
  /** The words that tell it, without the parties. */
  readonly span: Span;
  /** Id of the statement it is told in. */
  readonly within: string | null;
}
