import type { Span } from '../../core/span.ts';
import type { GroupTable } from './group-table.ts';
import type { Opposite } from './opposite-table.ts';
import type { Bound } from './party.ts';
import type { VowWord } from './vow-table.ts';
import type { Word } from './words.ts';

/** The tables by which promises are found and weighed. */
export interface PledgeTables {
  readonly opposites: readonly Opposite[];
  readonly groups: GroupTable;
  readonly vows: readonly VowWord[];
}

/** One matter of a promise, and the words for those it speaks of. */
export interface Matter {
  readonly opposite: Opposite;
  readonly topic: readonly Word[];
}

/** Words for a party, and the actor of the article that they name. */
export interface Side {
  readonly span: Span;
  readonly local: string | null;
  /** It is bound whoever else the words of the promise name: one of two that promise together. */
  readonly sole?: true;
}

/** A promise as one article tells it. */
export interface Vow {
  /** Cell id: `p` and where its words stand, or the words for the side that it binds. */
  readonly id: string;
  readonly article: string;
  readonly statement?: string;
  readonly span: Span;
  readonly by?: Bound;
  readonly beneficiary?: Span;
  readonly beneficiaryActor?: string;
  /** EDTF: the last day on which it can be done. */
  readonly deadline?: string;
  /** EDTF: from when on, and until when, it is to hold. */
  readonly from?: string;
  readonly until?: string;
  readonly matters: readonly Matter[];
}
