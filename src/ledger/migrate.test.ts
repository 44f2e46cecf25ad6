import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { eventCells, statementCells } from './cells.ts';
import { hashOf, migrate, schemaOf, split } from './migrate.ts';
import { SCHEMA, STEPS, type Step } from './migration/steps.ts';
import { kysely, SCHEMA_NAME, start } from './pglite.ts';
import { snapshots } from './snapshot.ts';
import { unpack } from './unpack.ts';

const root = mkdtempSync(join(tmpdir(), 'stemma-migrate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** An empty ledger of the first schema in a folder of this name. */
async function firstLedger(name: string) {
  const folder = join(root, name);
  unpack(readFileSync(snapshots()[0] as string), folder);
  const store = await start(folder);
  const db = kysely(store);
  const first = STEPS[0] as Step;
  await store.exec(`drop schema ${SCHEMA_NAME} cascade; create schema ${SCHEMA_NAME}; set search_path to ${SCHEMA_NAME};
    create table schema_step (n int primary key, name text not null, hash text not null)`);
  for (const statement of split(first.sql)) await store.exec(statement);
  await store.query('insert into schema_step values (1, $1, $2)', [first.name, hashOf(first)]);
  return { store, db };
}

test('a ledger of the first schema with an article in it gets stances, what its statements are found by, how its events are told, relations, labels, places, whose voice its statements are and who was merged with whom', async () => {
  const { store, db } = await firstLedger('pglite');

  const { reading, capture } = makeEntry({ id: 'old', relation: {}, label: {} });
  const [row] = statementCells(reading);
  await sql`insert into article (id, sha256, language, words, actors, statements, events, set_aside, opening, captured_at, capture)
    values ('old', ${reading.sha256}, 'en', 9, 2, 1, 1, 0, 'x', 'x', ${JSON.stringify(capture)}::text::json)`.execute(
    db,
  );
  await sql`insert into reading values ('old', ${JSON.stringify(reading)}::text::json)`.execute(db);
  await sql`insert into actor (id, name, type) values ('act-speaker', 'Talin Varo', 'person')`.execute(db);
  await sql`insert into actor_member (cell, article, local, actor, name, names, roles, mentions, statements, events)
    values ('old.a1', 'old', 'a1', 'act-speaker', 'Talin Varo', '[]', '[]', 1, 1, 0)`.execute(db);
  await sql`insert into actor_key values ('talin varo', 'act-speaker')`.execute(db);
  const reason = JSON.stringify({ rule: 'same-name', version: '1', cites: [{ article: 'old' }] });
  await sql`insert into merge (actor, a, b, verdict, reason) values
    ('act-speaker', 'old.a1', 'act-speaker', 'same', ${reason}::text::json),
    ('act-speaker', 'Talin Varo', 'Varo', 'same', ${reason}::text::json)`.execute(db);
  await sql`insert into statement (id, article, local, start, act, source, body)
    values ('old.s1', 'old', 's1', 30, 'assert', 'old.a1', ${JSON.stringify(row)}::text::json)`.execute(db);

  const [event] = eventCells(reading);
  // As the first schema held it: without its place.
  const { place: _place, ...bare } = event ?? {};
  await sql`insert into event (id, article, local, start, class, body)
    values ('old.e1', 'old', 'e1', 60, 'ASSAULT', ${JSON.stringify(bare)}::text::json)`.execute(db);

  expect(await schemaOf(db, SCHEMA_NAME)).toBe(1);
  await migrate(db, SCHEMA_NAME);
  expect(await schemaOf(db, SCHEMA_NAME)).toBe(SCHEMA);
  expect((await store.query('select stance from statement')).rows).toEqual([{ stance: 'neutral' }]);
  expect((await store.query('select heard, kind, speaker, cue, quoted, told from statement')).rows).toEqual([
    { heard: 'yes', kind: 'armed', speaker: 'talin varo', cue: 'said', quoted: 0, told: 27 },
  ]);
  expect((await store.query('select statement, actor from wording')).rows).toEqual([
    { statement: 'old.s1', actor: 'act-speaker' },
  ]);
  const told = await store.query(
    `select modality, polarity, background, happened_since, happened_until, place, body -> 'place' ->> 'name' as shown from event`,
  );
  expect(told.rows).toEqual([
    {
      modality: 'happened',
      polarity: 'affirmed',
      background: 'no',
      happened_since: '2024-12-10',
      happened_until: '2024-12-10',
      place: 'ossel tashmar',
      shown: 'Ossel',
    },
  ]);
  expect((await store.query('select id, founder from actor')).rows).toEqual([{ id: 'act-speaker', founder: 'old.a1' }]);
  expect((await store.query('select type, folded, keys from actor_member')).rows).toEqual([
    { type: 'person', folded: 'talin varo', keys: ['talin varo'] },
  ]);
  expect((await store.query('select cell, holder from merge order by seq')).rows).toEqual([
    { cell: 'old.a1', holder: 'old.a1' },
    { cell: 'old.a1', holder: null },
  ]);
  expect((await store.query('select id, kind, source, goal from relation')).rows).toEqual([
    { id: 'old.r1', kind: 'leader-of', source: 'old.a1', goal: 'old.a2' },
  ]);
  expect((await store.query('select actor, label, outlet from label')).rows).toEqual([
    { actor: 'old.a2', label: 'soldier', outlet: 'Harbour Wire' },
  ]);
  expect((await store.query('select place_id, s.name from event join spot s on s.place = place_id')).rows).toEqual([
    { place_id: 'place-ossel-in-tashmar', name: 'Ossel' },
  ]);
  await store.close();
});

test('a ledger of the first schema does what its journal says: two called one are one, and the later word about the very two stands', async () => {
  const { store, db } = await firstLedger('judged');
  for (const [n, speaker] of ['Talin Varo', 'Rami Sulo', 'Hasan Darro'].entries()) {
    const { reading, capture } = makeEntry({ n, id: `r${n}`, speaker });
    const bare = JSON.stringify({ ...reading, statements: [], events: [] });
    await sql`insert into article (id, sha256, language, words, actors, statements, events, set_aside, opening, captured_at, capture)
      values (${reading.id}, ${reading.sha256}, 'en', 9, 2, 0, 0, 0, 'x', 'x', ${JSON.stringify(capture)}::text::json)`.execute(
      db,
    );
    await sql`insert into reading values (${reading.id}, ${bare}::text::json)`.execute(db);
    await sql`insert into actor (id, name, type) values (${`act-r${n}.a1`}, ${speaker}, 'person')`.execute(db);
    await sql`insert into actor_member (cell, article, local, actor, name, names, roles, mentions, statements, events)
      values (${`r${n}.a1`}, ${reading.id}, 'a1', ${`act-r${n}.a1`}, ${speaker}, '[]', '[]', 1, 0, 0)`.execute(db);
  }
  await sql`insert into judgement (id, by, at, about, verdict) values
    ('j1', 'R. Tester', '2025-01-02', '["act-r0.a1", "act-r1.a1"]', 'same'),
    ('j2', 'R. Tester', '2025-01-02', '["act-r1.a1", "act-r2.a1"]', 'same'),
    ('j3', 'R. Tester', '2025-01-02', '["act-r1.a1", "act-r2.a1"]', 'different')`.execute(db);

  await migrate(db, SCHEMA_NAME);
  expect((await store.query('select cell, actor from actor_member order by cell')).rows).toEqual([
    { cell: 'r0.a1', actor: 'act-r0.a1' },
    { cell: 'r1.a1', actor: 'act-r0.a1' },
    { cell: 'r2.a1', actor: 'act-r2.a1' },
  ]);
  expect((await store.query('select id, revoked_by, revision::int from judgement order by seq')).rows).toEqual([
    { id: 'j1', revoked_by: null, revision: 1 },
    { id: 'j2', revoked_by: 'j3', revision: 2 },
    { id: 'j3', revoked_by: null, revision: 3 },
  ]);
  await store.close();
});
