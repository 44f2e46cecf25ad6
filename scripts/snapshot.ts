// Makes data/empty-ledger-….tar.gz: an empty database with the ledger's tables, so that no first start runs initdb.
// The name holds a hash of the migrations. Run it after every change of one: npx tsx scripts/snapshot.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../src/ledger/migrate.ts';
import { kysely, SCHEMA_NAME, start } from '../src/ledger/pglite.ts';
import { snapshotPath, snapshots } from '../src/ledger/snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-snapshot-'));
try {
  // Write-ahead files of one megabyte: the usual sixteen are mostly zeros that every new ledger would carry.
  const db = await start(join(folder, 'pglite'), { initDbStartParams: ['--wal-segsize=1'] });
  await migrate(kysely(db), SCHEMA_NAME);
  await db.exec('vacuum analyze');
  await db.exec('checkpoint');
  const packed = new Uint8Array(await (await db.dumpDataDir('gzip')).arrayBuffer());
  await db.close();
  for (const stale of snapshots()) rmSync(stale);
  writeFileSync(snapshotPath(), packed);
  process.stdout.write(`${snapshotPath()}: ${packed.length} bytes\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
