import type { Reading } from './reading.ts';

/** An actor of one article as the ledger knows it today. */
export interface KnownAs {
  /** Id of the ledger's actor. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** What articles of the ledger call a person, where that was asked for: this one may name him bare. */
  readonly roles?: readonly string[];
}

/** One article as comparing and weighing take it: what was read from it, and whom its actors stand for. */
export interface Material {
  readonly reading: Reading;
  /** For each in-article actor the one of the ledger; actors known by description alone have none. */
  readonly actors: ReadonlyMap<string, KnownAs>;
  /** Its place in the order in which articles came in: the revision of the ledger that it made. */
  readonly revision: number;
  /** UTC, ISO 8601. */
  readonly capturedAt: string;
}
