import { sql } from 'kysely';
import type { Db } from './store.ts';

/** Writes between two looks at what there is to do: about a hundred articles, since a look takes as long as half of one. */
export const LOOK = 400;
// Tables of fewer pages (8 KB each) are in memory anyway; larger ones are due again when they have grown by so many percent.
const LEAST_PAGES = 128;
const GROWN = 20;

/**
 * Makes what is to be called before each write of a ledger, outside of any transaction: it does what a server's helpers do by
 * themselves and nobody does in a database that is one process. Without checkpoints the write-ahead log of a process that
 * adds ten thousand articles grows larger than the ledger. In tables that are never vacuumed every query asks of each row
 * whether its transaction went through, and fetches rows that an index could answer for.
 * At most one table is tended before a write, the largest first, so that none waits long.
 *
 * `enlarge` is called at times, though not at first, and may open the database anew: `db` gives the one that is open.
 */
export function makeTend(db: () => Db, enlarge: () => Promise<void>): () => Promise<void> {
  let writes = 0;
  let due: readonly string[] = [];
  return async () => {
    if (writes % LOOK === 0) {
      if (writes > 0) await enlarge();
      await trimLog(db());
      due = await untended(db());
    }
    writes++;
    const [table, ...later] = due;
    due = later;
    if (table !== undefined) await sql`vacuum ${sql.table(table)}`.execute(db());
  };
}

async function trimLog(db: Db): Promise<void> {
  const { rows } = await sql<{ much: boolean }>`
    select pg_current_wal_insert_lsn() - redo_lsn > pg_size_bytes(current_setting('max_wal_size')) as much
    from pg_control_checkpoint()`.execute(db);
  if (rows[0]?.much) await sql`checkpoint`.execute(db);
}

/** The tables that have grown since the database last looked through them, the largest first. */
async function untended(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ relname: string }>`
    select relname from (
      select relname, relpages, pg_relation_size(oid) / 8192 as pages from pg_class
      where relkind = 'r' and relnamespace = current_schema()::regnamespace) t
    where pages >= ${LEAST_PAGES} and (pages - relpages) * 100 > relpages * ${GROWN}
    order by pages desc, relname`.execute(db);
  return rows.map(({ relname }) => relname);
}
