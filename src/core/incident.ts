import type { AccountJoin } from './incident-view.ts';
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

/** What the accounts of an article may be one with: incidents by the ids of their accounts, and what people said of these. */
export interface IncidentCandidates {
  readonly incidents: readonly (readonly string[])[];
  readonly rulings: readonly AccountRuling[];
  /** Of those accounts that have one, with whom the in-article actors stand for today. */
  readonly outlines: readonly { readonly outline: Outline; readonly actors: ReadonlyMap<string, PartyActor> }[];
}
