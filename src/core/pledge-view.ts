import type { Cite } from './line.ts';
import type { Party } from './view.ts';

/** How a promise stands on a day, by what was reported until then. Never whether it was kept. */
export type Stage =
  | 'no later report'
  | 'reported consistent'
  | 'reported contrary'
  | 'disputed'
  | 'overdue'
  | 'pending';

/** The stages, those that ask to be looked at first. */
export const STAGES: readonly Stage[] = [
  ...(['reported contrary', 'disputed', 'overdue', 'pending', 'no later report', 'reported consistent'] as const),
];

/** A later reported act beside a promise. */
export interface PledgeAct {
  readonly side: 'for' | 'against';
  /** Cell id of the event; of the place of the verb, where the act was read as no event. */
  readonly account: string;
  readonly article: string;
  readonly outlet?: string;
  readonly published?: string;
  /** The sentence that reports it. */
  readonly cite: Cite;
  /** The matter of the table of opposing acts by which it stands here. */
  readonly matter?: string;
  readonly why: string;
  /** The judgement of the person who put it here. */
  readonly judgement?: string;
}

/** A promise with the later reported acts beside it, as of a day. */
export interface PledgeRow {
  readonly id: string;
  /** Cell id of the statement that promises; absent where the article goes on with a promise without saying so again. */
  readonly statement?: string;
  readonly article: string;
  readonly outlet?: string;
  /** EDTF day of the report. */
  readonly reported?: string;
  /** The words of the promise. */
  readonly cite: Cite;
  /** The sentence in which they stand. */
  readonly sentence: Cite;
  /** Who is bound. */
  readonly by?: Party;
  /** To whom, or about what. */
  readonly beneficiary?: Party;
  /** EDTF. */
  readonly deadline?: string;
  /** Matters of the table of opposing acts. */
  readonly matters: readonly string[];
  readonly asOf: string;
  readonly stage: Stage;
  /** The acts of articles published until `asOf`, by time. */
  readonly thread: readonly PledgeAct[];
  /** Acts that a person took out. */
  readonly detached: readonly string[];
}

/** A sentence that claims what is denied. */
export interface ClaimRow {
  readonly article: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly cite: Cite;
  /** How much of what is denied stands in it and around it: 1 for all of it. */
  readonly score: number;
  /** The words that both share, as stems. */
  readonly shared: readonly string[];
}

/** A sentence that tells a denial. */
export interface TellingRow {
  readonly id: string;
  readonly statement?: string;
  readonly article: string;
  readonly outlet?: string;
  readonly reported?: string;
  /** The sentence. */
  readonly cite: Cite;
  /** What is denied. */
  readonly content: Cite;
}

/** A denial beside the claims that it answers; none where no article here makes it. */
export interface DenialRow extends TellingRow {
  readonly by?: Party;
  readonly claims: readonly ClaimRow[];
  /** Where the same denial is told again, by day; absent where it is told once. */
  readonly tellings?: readonly TellingRow[];
}
