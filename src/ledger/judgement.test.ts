import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPglite, onPostgres, type Place } from '../../test/ledger-stores.ts';
import type { JudgementLine } from '../core/line.ts';
import { openFolder } from './folder.ts';
import { readJudgements, revokeJudgement, writeJudgements } from './judgement.ts';
import { openServer } from './server.ts';
import type { Store } from './store.ts';

const SERVER = process.env.STEMMA_TEST_POSTGRES;
const judgement = (id: string): JudgementLine => ({
  kind: 'judgement',
  id,
  by: 'R. Tester',
  at: '2025-01-02T00:00:00Z',
  about: ['a', 'b'],
  verdict: 'same',
});

const stores: [string, boolean, () => Place][] = [
  ['the journal, on pglite', true, onPglite],
  [
    `the journal, on postgres${SERVER === undefined ? ' (skipped: STEMMA_TEST_POSTGRES names no server)' : ''}`,
    SERVER !== undefined,
    () => onPostgres(SERVER ?? ''),
  ],
];

for (const [title, there, make] of stores)
  describe.skipIf(!there)(title, () => {
    let place: Place;
    let store: Store;
    beforeAll(async () => {
      place = make();
      const where = place.where();
      store = 'folder' in where ? await openFolder(where.folder, true) : await openServer(where.url, true);
      await store.write((tx) => writeJudgements(tx, [judgement('j1')], 1));
      await store.write(async (tx) => {
        await writeJudgements(tx, [{ ...judgement('j2'), verdict: 'different', why: 'two offices' }], 2);
        await revokeJudgement(tx, 'j1', 'j2');
      });
    });
    afterAll(async () => {
      await store.close();
      await place.close();
    });

    test('a revoked judgement stays, with what revoked it', async () => {
      expect(await store.read(readJudgements)).toEqual([
        { ...judgement('j1'), revokedBy: 'j2', revision: 1 },
        { ...judgement('j2'), verdict: 'different', why: 'two offices', revision: 2 },
      ]);
    });

    test.each([
      ['changed', sql`update judgement set verdict = 'unsure' where id = 'j2'`],
      ['changed while it is revoked', sql`update judgement set revoked_by = 'j1', verdict = 'unsure' where id = 'j2'`],
      ['revoked twice', sql`update judgement set revoked_by = 'j1' where id = 'j1'`],
      ['taken out of revocation', sql`update judgement set revoked_by = null where id = 'j1'`],
      ['deleted', sql`delete from judgement where id = 'j2'`],
      ['emptied out with all others', sql`truncate judgement`],
    ])('a judgement cannot be %s', async (_, query) => {
      await expect(store.write((tx) => query.execute(tx))).rejects.toThrow('a judgement is never changed or removed');
      expect(await store.read(readJudgements)).toHaveLength(2);
    });

    test('revoking what is not there is refused, and nothing is written', async () => {
      const writing = store.write(async (tx) => {
        await writeJudgements(tx, [judgement('j3')], 3);
        await revokeJudgement(tx, 'j9', 'j3');
      });
      await expect(writing).rejects.toMatchObject({ code: 'E_NO_SUCH_CELL' });
      expect(await store.read(readJudgements)).toHaveLength(2);
    });
  });
