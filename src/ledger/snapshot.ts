import { kysely, SCHEMA_NAME, start } from './folder.ts';
import { migrate } from './migrate.ts';

/** An empty ledger as a packed database, built from nothing in the folder `at`: about ten seconds of work. */
export async function makeSnapshot(at: string): Promise<Uint8Array> {
  // Write-ahead files of one megabyte: the usual sixteen are mostly zeros that every new ledger would carry.
  const db = await start(at, { initDbStartParams: ['--wal-segsize=1'] });
  await migrate(kysely(db), SCHEMA_NAME);
  await db.exec('vacuum analyze');
  await db.exec('checkpoint');
  const packed = await db.dumpDataDir('gzip');
  await db.close();
  return new Uint8Array(await packed.arrayBuffer());
}
