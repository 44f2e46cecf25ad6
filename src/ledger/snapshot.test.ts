import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshen, schemaOf, split } from './migrate.ts';
import { SCHEMA } from './migration/steps.ts';
import { kysely, SCHEMA_NAME, start } from './pglite.ts';
import { readySnapshot, snapshots } from './snapshot.ts';
import { unpack } from './unpack.ts';

const root = mkdtempSync(join(tmpdir(), 'stemma-snapshot-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('exactly one snapshot is packed, made from the present migrations (else run: npx tsx scripts/snapshot.ts)', () => {
  expect(snapshots()).toHaveLength(1);
  expect(readySnapshot()?.fits).toBe(true);
});

test('a script is split at its ends of statement, not inside a function body', () => {
  expect(split('create table a (b int);\n create function f() as $$ begin x; y; end $$;\nselect 1')).toEqual([
    'create table a (b int)',
    'create function f() as $$ begin x; y; end $$',
    'select 1',
  ]);
});

test('an archive that leads out of its folder or holds a link is refused', () => {
  const entry = (name: string, kind: string): Uint8Array => {
    const header = Buffer.alloc(1024);
    header.write(name, 0);
    header.write('00000000000', 124);
    header.write(kind, 156);
    return gzipSync(header);
  };
  expect(() => unpack(entry('../out', '0'), join(root, 'a'))).toThrow('the name ../out');
  expect(() => unpack(entry('link', '2'), join(root, 'b'))).toThrow('neither file nor folder');
});

let db: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  const folder = join(root, 'pglite');
  unpack(readFileSync(snapshots()[0] as string), folder);
  db = await start(folder);
});
afterAll(() => db.close());

test('a snapshot of the present migrations is ready', async () => {
  expect(await schemaOf(kysely(db), SCHEMA_NAME)).toBe(SCHEMA);
  expect(await freshen(kysely(db), SCHEMA_NAME)).toBe('ready');
});

test('one made from other migrations is made anew', async () => {
  await db.exec(`update ${SCHEMA_NAME}.schema_step set hash = 'other'; drop table ${SCHEMA_NAME}.tally`);
  expect(await freshen(kysely(db), SCHEMA_NAME)).toBe('anew');
  expect((await db.query(`select articles from ${SCHEMA_NAME}.tally`)).rows).toEqual([{ articles: 0 }]);
});

test('a database without our tables gets them', async () => {
  await db.exec(`drop schema ${SCHEMA_NAME} cascade`);
  expect(await schemaOf(kysely(db), SCHEMA_NAME)).toBeUndefined();
  expect(await freshen(kysely(db), SCHEMA_NAME)).toBe('anew');
  expect(await schemaOf(kysely(db), SCHEMA_NAME)).toBe(SCHEMA);
});
