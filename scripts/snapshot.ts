// Makes data/empty-ledger.tar.gz: an empty database with the ledger's tables, so that no first start runs initdb.
// Run it after every change of a migration: npx tsx scripts/snapshot.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SNAPSHOT } from '../src/ledger/folder.ts';
import { makeSnapshot } from '../src/ledger/snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-snapshot-'));
try {
  const bytes = await makeSnapshot(join(folder, 'pglite'));
  writeFileSync(SNAPSHOT, bytes);
  process.stdout.write(`${SNAPSHOT}: ${bytes.length} bytes\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
