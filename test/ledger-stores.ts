import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe } from 'vitest';
import type { Ledger } from '../src/ledger/ledger.ts';
import { openLedger, type Where } from '../src/ledger/open.ts';

const SERVER = process.env.STEMMA_TEST_POSTGRES;

/** A place for ledgers of one test file; `close` gives back all that was opened and removes all that was made. */
export interface Place {
  /** A new place that holds no ledger yet. */
  where(): Where;
  /** An empty ledger in a new place. */
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
export function onPglite(): Place {
  const root = mkdtempSync(join(tmpdir(), 'stemma-test-'));
  let made = 0;
  return opening(
    () => ({ folder: join(root, `ledger-${++made}`) }),
    async () => rmSync(root, { recursive: true, force: true }),
  );
}

/** Schemas of their own on one server. */
export function onPostgres(server: string): Place {
  const made: string[] = [];
  return opening(
    () => {
      const schema = `t_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
      made.push(schema);
      const url = new URL(server);
      url.searchParams.set('schema', schema);
      return { url: url.href };
    },
    async () => {
      const client = new pg.Client({ connectionString: server });
      await client.connect();
      for (const schema of made) await client.query(`drop schema if exists "${schema}" cascade`);
      await client.end();
    },
  );
}

function opening(where: () => Where, clean: () => Promise<void>): Place {
  const open: Ledger[] = [];
  let bare: Promise<Ledger> | undefined;
  const fresh = async (): Promise<Ledger> => {
    const ledger = await openLedger(where(), { create: true });
    open.push(ledger);
    return ledger;
  };
  return {
    where,
    fresh,
    async empty() {
      bare ??= fresh();
      const ledger = await bare;
      if ((await ledger.summary()).articles > 0)
        throw new Error('a test left something in the ledger that is to be empty');
      return ledger;
    },
    async close() {
      for (const ledger of open) await ledger.close();
      await clean();
    },
  };
}
