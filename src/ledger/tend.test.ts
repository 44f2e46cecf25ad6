import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from './open.ts';
import type { Store } from './store.ts';
import { LOOK } from './tend.ts';

const home = mkdtempSync(join(tmpdir(), 'stemma-tend-'));
const folder = join(home, 'ledger');
let store: Store;
beforeAll(async () => {
  store = await openStore({ folder }, true);
});
afterAll(async () => {
  await store.close();
  rmSync(home, { recursive: true, force: true });
});

/** Rows that take 80 MB, and as much of the log. */
const ROWS = 60_000;
const PAGES = ROWS / 6;

interface State {
  readonly rows: number;
  readonly megabytes: number;
  readonly allVisible: number;
}

const stateOf = (): Promise<State> =>
  store.read(async (db) => {
    const { rows } = await sql<State>`
      select (select count(*)::int from heap) as rows,
        (select setting::int / 128 from pg_settings where name = 'shared_buffers') as megabytes,
        (select relallvisible from pg_class where relname = 'heap') as "allVisible"`.execute(db);
    return rows[0] as State;
  });

const oldestLog = (): string => readdirSync(join(folder, 'pglite', 'pg_wal')).sort()[0] as string;

const fill = (): Promise<void> =>
  store.write(async (tx) => {
    await sql`create table if not exists heap (n int, words text)`.execute(tx);
    await sql`insert into heap select n, repeat('word ', 250) from generate_series(1, ${ROWS}::int) n`.execute(tx);
  });

async function writeOften(): Promise<void> {
  for (let n = 0; n < LOOK; n++) await store.write((tx) => sql`update heap set n = 0 where ctid = '(0,1)'`.execute(tx));
}

it('gives a ledger that grows in one process buffers for its size, and vacuums it', async () => {
  await fill();
  expect(await stateOf()).toEqual({ rows: ROWS, megabytes: 16, allVisible: 0 });
  await writeOften();
  const { rows, megabytes, allVisible } = await stateOf();
  expect(rows).toBe(ROWS);
  expect(megabytes).toBeGreaterThan(32);
  expect(allVisible).toBeGreaterThan(PAGES * 0.9);
});

it('ends a write-ahead log that has grown long though the ledger has not', async () => {
  await store.write((tx) => sql`truncate heap`.execute(tx));
  await fill();
  const oldest = oldestLog();
  const { megabytes } = await stateOf();
  await writeOften();
  expect(oldestLog()).not.toBe(oldest);
  expect((await stateOf()).megabytes).toBe(megabytes);
});
