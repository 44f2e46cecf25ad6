import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Db, Tables } from './store.ts';

/** The schema inside a folder's database. */
export const SCHEMA_NAME = 'stemma';

/** Pages lie in the machine's memory: one costs as much as the next, so that a query reads along an index as far as its limit. */
const PAGES = 'random_page_cost=1';

// Megabytes of buffers. They are the process's own memory, all of it from the start, and a small ledger is read through
// few pages; of a large one an article touches so many that they would push one another out.
const LEAST_BUFFERS = 16;
const MOST_BUFFERS = 400;
/** One page in so many is kept. */
const KEPT = 3;

/** Megabytes of buffers for what the database of a folder takes now. */
export function buffersFor(path: string): number {
  const base = join(path, 'base');
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' });
  const bytes = files.reduce(
    (sum, file) => sum + (statSync(join(base, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return Math.min(MOST_BUFFERS, Math.max(LEAST_BUFFERS, Math.round(bytes / 2 ** 20 / KEPT)));
}

/** Megabytes of buffers that an open database has. */
export async function buffersOf(db: PGlite): Promise<number> {
  const { rows } = await db.query<{ megabytes: number }>(
    `select setting::int / 128 as megabytes from pg_settings where name = 'shared_buffers'`,
  );
  return (rows[0] as { megabytes: number }).megabytes;
}

/** Starts the database in a folder with so many megabytes of buffers; a killed process is put right from the write-ahead log. */
export async function start(path: string, more: PGliteOptions = {}, buffers = LEAST_BUFFERS): Promise<PGlite> {
  const settings = [
    `shared_buffers=${buffers}MB`,
    'wal_buffers=1MB',
    'max_wal_size=64MB',
    'jit=off',
    'max_connections=5',
    PAGES,
  ];
  // The database's parameters are its only argument list, so the defaults are repeated.
  const startParams = [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ['-c', setting])];
  const db = await PGlite.create(path, { ...more, startParams });
  await db.exec(`set search_path to ${SCHEMA_NAME}`);
  return db;
}

/** The queries of one open database. */
export const kysely = (db: PGlite): Db => new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: db }) });
