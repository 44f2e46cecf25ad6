import type { Span } from '../../core/span.ts';
import type { CounterRow } from './counter-table.ts';

/** A denial as one article tells it: who denies, in which sentence, what. */
export interface Denial {
  /** Cell id: `n` and where what is denied begins. */
  readonly id: string;
  readonly article: string;
  readonly statement?: string;
  readonly sentence: Span;
  /** What is denied. */
  readonly content: Span;
  /** The stretches of it that deny; the words between them are those of saying. */
  readonly parts: readonly Span[];
  /** The words for who denies. */
  readonly source?: Span;
  /** Actor of the ledger. */
  readonly actor?: string;
  /** Actor of the article. */
  readonly local?: string;
  /** Its words deny; else it only says that something was not so, and is a denial beside a claim alone. */
  readonly firm: boolean;
  /** Words of the table, or an act of denying, say so; else a no in what is said. */
  readonly worded: boolean;
  /** Rows by which it tells of a state or a cause that leaves no room for what others claim. */
  readonly counters: readonly CounterRow[];
}

/** A denial as it is found, before its words are held against the table of counters. */
export type Bare = Omit<Denial, 'counters'>;

/** A sentence that claims what another denies. */
export interface Claim {
  readonly article: string;
  readonly sentence: Span;
  /** How much of what is denied stands in it or in its article: 1 for all of it, more where the articles and who is charged fit too. */
  readonly score: number;
  /** The words that both share, as stems. */
  readonly shared: readonly string[];
  /** First day of publication. */
  readonly told?: string;
}

/** A denial with the claims that it answers, the nearest first; none where no article here makes it. */
export interface MetDenial extends Denial {
  readonly claims: readonly Claim[];
}
