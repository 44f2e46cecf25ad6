import type { Kysely, Transaction } from 'kysely';

/** Queries are plain SQL through kysely's tag; the tables stand in `migration/`. */
export type Tables = Record<never, never>;
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/**
 * A place that keeps a ledger: PGlite in a folder, or a schema of a PostgreSQL server. Holds the connection and the
 * order of turns; knows nothing of articles. Rejects with a StemmaError only.
 */
export interface Store {
  readonly kind: 'pglite' | 'postgres';
  /** Folder as it was given, or address without the password. */
  readonly name: string;
  /** Runs queries that change nothing. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Runs one transaction: all of it stays or nothing of it. Writers take turns; a writing process keeps others out. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Many queries that all see one state of the ledger, however long the reader takes; writers of this process wait. */
  still<T>(work: (db: Db) => AsyncIterable<T>): AsyncIterable<T>;
  close(): Promise<void>;
}

/** A queue of one: work begins when all work queued before has ended, well or badly. */
export function makeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** A queue that an iteration takes part in: gives the function that ends the turn. */
export async function holdTurn(turns: <T>(work: () => Promise<T>) => Promise<T>): Promise<() => void> {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  await new Promise<void>((began) => {
    void turns(() => {
      began();
      return ended;
    });
  });
  return end;
}
