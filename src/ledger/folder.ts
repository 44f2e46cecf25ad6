import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import { asOurs, guard } from './fault.ts';
import { takeLock } from './lock.ts';
import { freshen, migrate, schemaOf } from './migrate.ts';
import { SCHEMA } from './migration/steps.ts';
import { buffersFor, buffersOf, kysely, SCHEMA_NAME, start } from './pglite.ts';
import { readySnapshot } from './snapshot.ts';
import { holdTurn, makeTurns, type Store } from './store.ts';
import { makeTend } from './tend.ts';
import { unpack } from './unpack.ts';

const MARKER = 'stemma.json';
// What a database needs to start.
const ROOM = 4 * 2 ** 20;
const OWN = /^(lock(\.(stale\.)?\d+)?|stemma\.json|pglite|new\.\d+)$/;

/**
 * Opens the ledger of a folder on PGlite and keeps other processes out; with `create` a missing one is made.
 * Rejects with E_NO_LEDGER, E_NOT_A_LEDGER, E_LEDGER_LOCKED, E_LEDGER_NEWER, E_LEDGER_DAMAGED or what the disk says.
 */
export async function openFolder(folder: string, create: boolean): Promise<Store> {
  return guard(folder, async () => {
    const state = inspect(folder);
    if (state === 'foreign') throw new StemmaError('E_NOT_A_LEDGER', folder);
    if (state === 'none' && !create) throw new StemmaError('E_NO_LEDGER', folder);
    mkdirSync(folder, { recursive: true });
    const release = takeLock(folder);
    try {
      // Another process may have finished the ledger while this one waited for the lock.
      const db = inspect(folder) === 'none' ? await make(folder) : await reopen(folder);
      return asStore(folder, db, release);
    } catch (error) {
      release();
      throw error;
    }
  });
}

/** `none` also stands for a folder in which a first start was cut off before its database was whole. */
function inspect(folder: string): 'none' | 'ledger' | 'foreign' {
  if (!existsSync(folder)) return 'none';
  if (!statSync(folder).isDirectory()) return 'foreign';
  const names = readdirSync(folder);
  if (names.includes(MARKER) || names.includes('pglite')) {
    return names.includes(MARKER) || existsSync(join(folder, 'pglite', 'PG_VERSION')) ? 'ledger' : 'foreign';
  }
  return names.every((name) => OWN.test(name)) ? 'none' : 'foreign';
}

/** Makes the database beside its place and moves it there whole, so that a cut-off start leaves no half ledger. */
async function make(folder: string): Promise<PGlite> {
  for (const name of readdirSync(folder)) {
    if (/^new\.\d+$/.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const fresh = join(folder, `new.${process.pid}`);
  try {
    const ready = readySnapshot();
    if (ready) unpack(readFileSync(ready.path), fresh);
    if (!ready?.fits) {
      const db = await start(fresh);
      await freshen(kysely(db), SCHEMA_NAME);
      await db.close();
    }
    renameSync(fresh, join(folder, 'pglite'));
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  mark(folder);
  return start(join(folder, 'pglite'));
}

/** Opens what is there. Whatever is wrong with it, nothing is deleted or made anew. */
async function reopen(folder: string): Promise<PGlite> {
  const marked = readMarker(folder);
  if (marked !== undefined && marked > SCHEMA) throw new StemmaError('E_LEDGER_NEWER', marked, SCHEMA);
  const inside = join(folder, 'pglite');
  for (const part of ['', 'PG_VERSION', 'global/pg_control', 'base', 'pg_wal']) {
    if (!existsSync(join(inside, part)))
      throw new StemmaError('E_LEDGER_DAMAGED', folder, `pglite/${part} is missing`.replace(/\/ /, ' '));
  }
  const db = await start(inside, {}, buffersFor(inside)).catch((error: unknown) => damaged(folder, error));
  try {
    if ((await schemaOf(kysely(db), SCHEMA_NAME)) === undefined)
      throw new StemmaError('E_LEDGER_DAMAGED', folder, 'its tables are missing');
    await migrate(kysely(db), SCHEMA_NAME);
    await sql`select articles from ${sql.table(`${SCHEMA_NAME}.tally`)}`.execute(kysely(db));
    if (marked !== SCHEMA) mark(folder);
    return db;
  } catch (error) {
    await db.close().catch(() => undefined);
    return damaged(folder, error);
  }
}

function damaged(folder: string, error: unknown): never {
  const ours = asOurs(error, folder);
  if (ours.code !== 'E_STORE') throw ours;
  // On a full disk the database only says that it gave up; what it holds is sound and opens again when there is room.
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < ROOM) throw new StemmaError('E_DISK_FULL', folder);
  throw new StemmaError('E_LEDGER_DAMAGED', folder, error instanceof Error ? error.message : String(error));
}

function readMarker(folder: string): number | undefined {
  try {
    const marker = JSON.parse(readFileSync(join(folder, MARKER), 'utf8')) as { schema?: unknown } | null;
    return typeof marker?.schema === 'number' ? marker.schema : undefined;
  } catch {
    return undefined;
  }
}

function mark(folder: string): void {
  const fresh = join(folder, `lock.${process.pid}`);
  writeFileSync(fresh, `${JSON.stringify({ what: 'a Stemma ledger', schema: SCHEMA })}\n`);
  renameSync(fresh, join(folder, MARKER));
}

/** One connection: while a transaction runs every other query waits, since it would run inside it. */
function asStore(folder: string, opened: PGlite, release: () => void): Store {
  const inside = join(folder, 'pglite');
  let pglite = opened;
  let db = kysely(pglite);
  const writers = makeTurns();
  const turns = makeTurns();
  let closed: Promise<void> | undefined;

  /** A ledger that has become twice as large since it was opened is opened anew, with buffers for its size. */
  async function enlarge(): Promise<void> {
    const wanted = buffersFor(inside);
    if (wanted < 2 * (await buffersOf(pglite))) return;
    await pglite.close();
    pglite = await start(inside, {}, wanted);
    db = kysely(pglite);
  }
  const tend = makeTend(() => db, enlarge);

  return {
    kind: 'pglite',
    name: folder,
    read: (work) => guard(folder, () => turns(() => work(db))),
    write: (work) =>
      guard(folder, () =>
        writers(() =>
          turns(async () => {
            // Before the write: what goes wrong here leaves it undone, and says so.
            await tend();
            return db.transaction().execute(work);
          }),
        ),
      ),
    async *still(work) {
      const end = await holdTurn(writers);
      try {
        yield* work(db);
      } catch (error) {
        throw asOurs(error, folder);
      } finally {
        end();
      }
    },
    close() {
      closed ??= turns(() => pglite.close()).finally(release);
      return closed;
    },
  };
}
