import { join } from 'node:path';
import { sql } from 'kysely';
import { openStore } from '../src/ledger/open.ts';
import type { Store, Tx } from '../src/ledger/store.ts';
import { newSchema, runFolder } from './test-run.ts';

/** An empty store that tests take and give back: making one costs a second, emptying one hardly anything. */
export interface Spare {
  readonly store: Store;
  /** A test closed it, so that it cannot be used again. */
  closed: boolean;
}

// More than these are closed: each is a whole database in the memory of this process.
const MOST_KEPT = 4;
const kept: Spare[] = [];
let made = 0;

/** A store without a single row, one that was given back or a new one. */
export async function takeSpare(kind: Store['kind'], server = ''): Promise<Spare> {
  const at = kept.findIndex(({ store }) => store.kind === kind);
  const [spare] = at < 0 ? [] : kept.splice(at, 1);
  return spare ?? makeSpare(kind, server);
}

async function makeSpare(kind: Store['kind'], server: string): Promise<Spare> {
  const where =
    kind === 'postgres' ? { url: newSchema(server) } : { folder: join(runFolder(), `ledger-${process.pid}-${++made}`) };
  const store = await openStore(where, true);
  const spare: Spare = {
    closed: false,
    store: {
      ...store,
      close() {
        spare.closed = true;
        return store.close();
      },
    },
  };
  return spare;
}

/** Empties what a test took and keeps it for the next one. */
export async function giveBack(spare: Spare): Promise<void> {
  if (spare.closed) return;
  if (kept.length >= MOST_KEPT || !(await spare.store.write(empty))) return spare.store.close();
  kept.push(spare);
}

/**
 * Leaves a store as it was made; false when the role may not pass over keys and triggers. The numbers of articles go
 * on: an open ledger knows the length of a text by its number, which no two of its texts share.
 */
async function empty(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select current_setting('is_superuser') = 'on' as may`.execute(tx);
  if (!rows[0]?.may) return false;
  await sql`set local session_replication_role = replica`.execute(tx);
  await sql
    .raw(`do $$ declare one record; begin
      for one in select tablename as name from pg_tables where schemaname = current_schema and tablename <> 'schema_step'
      loop execute format('delete from %I', one.name); end loop;
      for one in select sequencename as name from pg_sequences
        where schemaname = current_schema and last_value is not null and sequencename <> 'article_seq_seq'
      loop execute format('alter sequence %I restart', one.name); end loop;
      insert into tally default values;
    end $$`)
    .execute(tx);
  return true;
}
