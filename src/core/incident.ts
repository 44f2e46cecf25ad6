import type { AccountJoin } from './incident-view.ts';
import type { Reason } from './line.ts';
import type { Outline, PartyActor } from './outline.ts';

/** The accounts of one article on their way into the ledger. All ids are cell ids. */
export interface IncidentEntry {
  readonly article: string;
  readonly accounts: readonly AccountEntry[];
  /** Outlines of its accounts, and of others that had none yet. */
  readonly outlines?: readonly Outline[];
}

/** One event as an article tells it: the places of the text that do, the first of which gives the id, and what it joins. */
export interface AccountEntry {
  readonly id: string;
  readonly events: readonly string[];
  readonly joins: readonly AccountJoin[];
}

/** What a person said of two accounts. */
export interface AccountRuling {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different';
}

/** What the accounts of an article may be one with: incidents by the ids of their accounts, the first one first, and what people said of these. */
export interface IncidentCandidates {
  readonly incidents: readonly (readonly string[])[];
  readonly rulings: readonly AccountRuling[];
}

/** What is kept of an account to compare it by, with whom the in-article actors stand for today. */
export interface KeptOutline {
  readonly outline: Outline;
  readonly actors: ReadonlyMap<string, PartyActor>;
}

/** Why two accounts are one: the account that was joined, and to which. */
export interface FoundJoin {
  readonly account: string;
  readonly to: string;
  readonly reason: Reason;
}

/** Accounts to be compared anew, since some who take part in them are held for others than before. */
export interface MovedAccounts {
  readonly accounts: readonly string[];
  /** Their incidents, and those in which one takes part whom a person spoke of: each by ids of accounts. */
  readonly incidents: readonly (readonly string[])[];
  /** What the machine found of them: each with an account, what it is joined to, and with which score. */
  readonly joins: readonly { readonly account: string; readonly to: string; readonly score: number }[];
  readonly rulings: readonly AccountRuling[];
  /** Of those accounts that have one, with whom the in-article actors stand for today. */
  readonly outlines: readonly KeptOutline[];
  /** Whom in-article actors stood for before, by cell id, where that was somebody else. */
  readonly before: ReadonlyMap<string, PartyActor>;
}

/** What became of the joins of such accounts. */
export interface Rejoined {
  /** Those that no longer hold. */
  readonly gone: readonly { readonly account: string; readonly to: string }[];
  /** Those that hold for other reasons. */
  readonly renewed: readonly FoundJoin[];
  readonly made: readonly FoundJoin[];
  /** Outlines that were made on the way, of accounts that had none. */
  readonly outlines: readonly Outline[];
}
