import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { StemmaError } from '../core/errors.ts';
import { asOurs, guard } from './fault.ts';
import { migrate, schemaOf } from './migrate.ts';
import { SCHEMA } from './migration/steps.ts';
import { type Db, makeTurns, type Store, type Tables } from './store.ts';

const OLDEST = 150000;
// First half of the advisory lock's key; the second is made from the schema's name.
const LOCK = 0x57e33a;

/** Runs work on the one connection that holds the writing lock. */
type Writer = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

/**
 * Opens the ledger in one schema of a PostgreSQL server (`?schema=name`, else `stemma`); with `create` it is made.
 * Readers come and go freely; the first write takes a lock that keeps other writing processes out till `close`.
 */
export async function openServer(url: string, create: boolean): Promise<Store> {
  const { schema, connection, name } = readAddress(url);
  const pools = { reader: makePool(connection, schema, 4), writer: makePool(connection, schema, 1) };
  const reader: Db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pools.reader }) });
  const pool: Db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pools.writer }) });
  let locked = false;
  const writer: Writer = (work) =>
    pool.connection().execute(async (one) => {
      // Taken again before each write: a connection that broke and was made anew has lost it.
      const { rows } = await sql<{ locked: boolean }>`
        select pg_try_advisory_lock(${LOCK}, hashtext(${schema})) as locked`.execute(one);
      if (!rows[0]?.locked) throw new StemmaError('E_LEDGER_LOCKED', name, await holder(reader, schema));
      locked = true;
      return work(one);
    });
  const close = async (): Promise<void> => {
    // A server notices the end of a connection late; whoever comes next need not wait for that.
    if (locked) await sql`select pg_advisory_unlock_all()`.execute(pool).catch(() => undefined);
    await Promise.all([reader.destroy(), pool.destroy()]);
  };
  try {
    await guard(name, () => prepare(reader, writer, { schema, name, create }));
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  return asStore(name, reader, writer, close);
}

async function prepare(
  reader: Db,
  writer: Writer,
  { schema, name, create }: { schema: string; name: string; create: boolean },
): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`.execute(
    reader,
  );
  const server = rows[0];
  if (!server || server.version < OLDEST) throw new StemmaError('E_STORE', name, 'it is older than PostgreSQL 15');
  if (server.encoding !== 'UTF8')
    throw new StemmaError('E_STORE', name, `its encoding is ${server.encoding}, not UTF8`);
  const had = await schemaOf(reader, schema);
  if (had === undefined && !create) throw new StemmaError('E_NO_LEDGER', name);
  if (had !== undefined && had > SCHEMA) throw new StemmaError('E_LEDGER_NEWER', had, SCHEMA);
  if (had !== SCHEMA) await writer((db) => migrate(db, schema));
}

function readAddress(url: string): { schema: string; connection: string; name: string } {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    throw new StemmaError('E_BAD_OPTION', 'store', url, 'an address like postgres://user@host/database');
  }
  if (!/^postgres(ql)?:$/.test(address.protocol))
    throw new StemmaError('E_BAD_OPTION', 'store', address.protocol, 'an address like postgres://user@host/database');
  const schema = address.searchParams.get('schema') ?? 'stemma';
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema) || schema.startsWith('pg_'))
    throw new StemmaError('E_BAD_OPTION', 'store', schema, 'a schema of small letters, digits and underscores');
  address.searchParams.delete('schema');
  const connection = address.href;
  address.password = '';
  if (schema !== 'stemma') address.searchParams.set('schema', schema);
  return { schema, connection, name: address.href };
}

function makePool(connection: string, schema: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: connection,
    max,
    idleTimeoutMillis: max === 1 ? 0 : 10_000,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${schema} -c timezone=UTC`,
    application_name: 'stemma',
  });
  // Without a listener a connection that breaks while idle ends the process; the next query reports it instead.
  pool.on('error', () => undefined);
  return pool;
}

/** Process id, on the server, of whoever holds the writing lock; 0 when it has just been given back. */
async function holder(db: Db, schema: string): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_locks where locktype = 'advisory' and granted and classid::bigint = ${LOCK}
      and objid::bigint = (hashtext(${schema})::bigint & 4294967295)
      and database = (select oid from pg_database where datname = current_database())`.execute(db);
  return rows[0]?.pid ?? 0;
}

function asStore(name: string, reader: Db, writer: Writer, close: () => Promise<void>): Store {
  const turns = makeTurns();
  let closed: Promise<void> | undefined;
  return {
    kind: 'postgres',
    name,
    read: (work) => guard(name, () => work(reader)),
    write: (work) => guard(name, () => turns(() => writer((db) => db.transaction().execute(work)))),
    async *still(work) {
      const tx = await guard(name, () =>
        reader.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(),
      );
      try {
        yield* work(tx);
      } catch (error) {
        throw asOurs(error, name);
      } finally {
        await tx.rollback().execute();
      }
    },
    close() {
      closed ??= turns(close);
      return closed;
    },
  };
}
