import type { Cite, JudgementLine, Reason } from './line.ts';
import type { EventRow } from './view.ts';

/** What is said to have happened once, by the accounts of one article or many. Its id is that of the earliest account. */
export interface IncidentRow {
  readonly id: string;
  readonly class: string;
  readonly mode?: string;
  /** EDTF: the narrowest time that an account gives it. */
  readonly when?: string;
  /** The narrowest place that an account gives it. */
  readonly place?: string;
  readonly accounts: number;
  readonly articles: number;
  readonly outlets: number;
  /** First and last day on which an article reported it. */
  readonly first?: string;
  readonly last?: string;
  /** The sentence of the earliest account, for a list. */
  readonly sentence: Cite;
  /** The word in it that tells the event. */
  readonly trigger: Cite;
}

/** One event as one article tells it: `events` are its places in the text, the first of which gives it its id. */
export interface AccountRow {
  readonly id: string;
  readonly article: string;
  readonly outlet?: string;
  readonly reported?: string;
  readonly events: readonly EventRow[];
  /** Why it is one with other accounts of the incident, each by the id of that account. The earliest has none. */
  readonly joins: readonly AccountJoin[];
}

/** An account that was found, or said, to be one with another, and why. */
export interface AccountJoin {
  readonly to: string;
  readonly reason: Reason;
}

/** One incident with its accounts, the earliest report first, and what people said of them. */
export interface IncidentView extends IncidentRow {
  readonly accountRows: readonly AccountRow[];
  /** Words of people that join or part its accounts and still stand. */
  readonly judgements: readonly JudgementLine[];
}
