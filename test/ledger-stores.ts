import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe } from 'vitest';
import type { Ledger } from '../src/ledger/ledger.ts';
import { asLedger, type Where } from '../src/ledger/open.ts';
import type { Store } from '../src/ledger/store.ts';
import { giveBack, type Spare, takeSpare } from './spare-store.ts';
import { newSchema, runFolder, SERVER } from './test-run.ts';

/** A place for ledgers of one test file; `close` gives back all that was opened. */
export interface Place {
  /** A new place that holds no ledger yet. */
  where(): Where;
  /** An empty ledger; one that a test asks for is emptied after it, one made before tests after `close`. */
  fresh(): Promise<Ledger>;
  /** One empty ledger for all tests that leave it empty: those in which what comes in is refused. */
  empty(): Promise<Ledger>;
  close(): Promise<void>;
}

/** Runs the same tests on PGlite and on the PostgreSQL that STEMMA_TEST_POSTGRES names; skipped when it names none. */
export function onBothStores(what: string, tests: (place: Place) => void): void {
  describe(`${what}, on pglite`, () => tests(onPglite()));
  const title =
    SERVER === undefined
      ? `${what}, on postgres (skipped: STEMMA_TEST_POSTGRES names no server)`
      : `${what}, on postgres`;
  describe.skipIf(SERVER === undefined)(title, () => tests(onPostgres(SERVER ?? '')));
}

/** Folders under the folder for temporary files. */
export const onPglite = (): Place =>
  opening('pglite', () => ({ folder: join(mkdtempSync(join(runFolder(), 'place-')), 'ledger') }));

/** Schemas of their own on one server. */
export const onPostgres = (server: string): Place => opening('postgres', () => ({ url: newSchema(server) }), server);

function opening(kind: Store['kind'], where: () => Where, server?: string): Place {
  const open: Spare[] = [];
  let before: number | undefined;
  let bare: Promise<Ledger> | undefined;
  beforeEach(() => {
    before = open.length;
  });
  afterEach(async () => {
    for (const spare of open.splice(before ?? 0)) await giveBack(spare);
    before = undefined;
  });
  const take = async (keep: boolean): Promise<Ledger> => {
    const spare = await takeSpare(kind, server);
    if (keep && before !== undefined) open.splice(before++, 0, spare);
    else open.push(spare);
    return asLedger(spare.store);
  };
  return {
    where,
    fresh: () => take(false),
    async empty() {
      bare ??= take(true);
      const ledger = await bare;
      if ((await ledger.summary()).articles > 0)
        throw new Error('a test left something in the ledger that is to be empty');
      return ledger;
    },
    async close() {
      for (const spare of open.splice(0)) await giveBack(spare);
    },
  };
}
