import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** The server that tests of both stores use, when there is one. */
export const SERVER = process.env.STEMMA_TEST_POSTGRES;

const RUN = 'STEMMA_TEST_RUN';

/** Folder of this run of all tests; what lies in it goes when the run ends. */
export function runFolder(): string {
  const folder = process.env[RUN];
  if (folder === undefined) throw new Error('a ledger of a test needs a run: vitest was started without its set-up');
  return folder;
}

/** Address of a schema of its own on a server; it goes when the run ends. */
export function newSchema(server: string): string {
  const url = new URL(server);
  url.searchParams.set('schema', `${prefix()}${process.pid}_${Math.random().toString(36).slice(2, 10)}`);
  return url.href;
}

const prefix = (): string => `t_${runFolder().slice(-6).toLowerCase()}_`;

/** Before all tests of a run; gives what is to be done after all of them. */
export default function begin(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-test-'));
  process.env[RUN] = folder;
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    if (SERVER === undefined) return;
    const client = new pg.Client({ connectionString: SERVER });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      'select nspname as name from pg_namespace where starts_with(nspname, $1)',
      [prefix()],
    );
    for (const { name } of rows) await client.query(`drop schema "${name}" cascade`);
    await client.end();
  };
}
