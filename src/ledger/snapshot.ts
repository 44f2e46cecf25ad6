import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from './migrate.ts';
import { STEPS } from './migration/steps.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const NAME = /^empty-ledger-[0-9a-f]{12}\.tar\.gz$/;

/** Name of the snapshot that holds exactly the present migrations. */
const SNAPSHOT = `empty-ledger-${createHash('sha256').update(STEPS.map(hashOf).join()).digest('hex').slice(0, 12)}.tar.gz`;

/** Paths of all snapshots in `data/`, the fitting one or not. */
export const snapshots = (): string[] =>
  readdirSync(DATA)
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => join(DATA, name));

/** Where the fitting snapshot belongs. */
export const snapshotPath = (): string => join(DATA, SNAPSHOT);

/**
 * An empty database made ready by `scripts/snapshot.ts`, so that no first start has to build one. One that was made
 * from other migrations (`fits` is false) still saves most of the work. Nothing when there is none.
 */
export function readySnapshot(): { readonly path: string; readonly fits: boolean } | undefined {
  const path = snapshots().includes(snapshotPath()) ? snapshotPath() : snapshots().at(-1);
  return path === undefined ? undefined : { path, fits: path === snapshotPath() };
}
