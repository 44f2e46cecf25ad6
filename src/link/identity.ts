import type { MergeLine } from '../core/line.ts';
import type { Reading } from '../core/reading.ts';

/** A ledger actor that a new one might be. */
export interface KnownActor {
  readonly actor: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly articles: readonly string[];
}

/** What was decided for one actor of a reading: the ledger actor it joins, why, and the keys to find it by. */
export interface LinkedActor {
  readonly local: string;
  readonly actor: string;
  readonly merges: readonly MergeLine[];
  readonly keys: readonly string[];
}

export interface Linked {
  readonly actors: readonly LinkedActor[];
  /** Ledger actors that this article states to be one. */
  readonly joins: readonly { readonly from: string; readonly into: string }[];
}

/** The blocking keys under which the ledger is asked for candidates before `linkActors`. */
export function linkKeys(_reading: Reading): string[] {
  return [];
}

/** Decides for every actor of a reading which ledger actor it joins; candidates come from `linkKeys`. */
export function linkActors(_reading: Reading, _candidates: readonly KnownActor[]): Linked {
  return { actors: [], joins: [] };
}
