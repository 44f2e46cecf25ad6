import type { Cite } from './line.ts';

/** Words for somebody, with the actor of the ledger where he is known. */
export interface Party {
  readonly text: string;
  readonly actor?: string;
  readonly name?: string;
  readonly cite: Cite;
}

/** One stop of a chain: the outlet first, then whoever handed the words on, the speaker last. */
export interface ChainStop {
  readonly actor?: string;
  readonly name?: string;
  readonly text?: string;
  readonly medium?: string;
}

/** What every row of a list that tells something of an article has: its id, its article, its sentence. */
export interface Told {
  /** Ledger-wide cell id: article id, full stop, cell id. */
  readonly id: string;
  readonly article: string;
  readonly outlet?: string;
  /** EDTF value of the publication date. */
  readonly reported?: string;
  /** The whole sentence in which the cue or trigger stands. */
  readonly sentence: Cite;
}
