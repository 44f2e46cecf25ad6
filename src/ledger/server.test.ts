import { afterAll, describe, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onPostgres, type Place } from '../../test/ledger-stores.ts';
import { openLedger } from './open.ts';

const SERVER = process.env.STEMMA_TEST_POSTGRES;

test.each([
  ['postgres://', 'E_STORE'],
  ['mysql://localhost/x', 'E_BAD_OPTION'],
  ['no address', 'E_BAD_OPTION'],
  ['postgres://localhost/x?schema=a"b', 'E_BAD_OPTION'],
  ['postgres://localhost/x?schema=pg_mine', 'E_BAD_OPTION'],
  ['postgres://u:secret@127.0.0.1:1/x', 'E_STORE'],
])('the address %s is refused', async (url, code) => {
  const fault: unknown = await openLedger({ url }, { create: true }).catch((error: unknown) => error);
  expect(fault).toMatchObject({ code });
  expect((fault as Error).message).not.toContain('secret');
});

const title = 'a PostgreSQL server';
describe.skipIf(SERVER === undefined)(
  SERVER === undefined ? `${title} (skipped: STEMMA_TEST_POSTGRES names no server)` : title,
  () => {
    let place: Place | undefined;
    const here = (): Place => {
      place ??= onPostgres(SERVER ?? '');
      return place;
    };
    afterAll(() => place?.close());

    test('a schema without a ledger is none, and is not made', async () => {
      const where = here().where();
      await expect(openLedger(where)).rejects.toMatchObject({ code: 'E_NO_LEDGER' });
      await expect(openLedger(where)).rejects.toMatchObject({ code: 'E_NO_LEDGER' });
    });

    test('one process writes; another may read, and write when the first has closed', async () => {
      const where = here().where();
      const first = await openLedger(where, { create: true });
      await first.add(makeEntry({ n: 1 }));
      const second = await openLedger(where);
      expect((await second.summary()).articles).toBe(1);
      const fault: unknown = await second.add(makeEntry({ n: 2 })).catch((error: unknown) => error);
      expect(fault).toMatchObject({ code: 'E_LEDGER_LOCKED' });
      expect((fault as Error).message).toMatch(/in use by process [1-9]\d*$/);
      await first.close();
      expect(await second.add(makeEntry({ n: 2 }))).toBe('added');
      await second.close();
    });

    test('two schemas of one server are two ledgers', async () => {
      const [one, two] = [await here().fresh(), await here().fresh()];
      await one.add(makeEntry({ n: 1 }));
      await two.add(makeEntry({ n: 2 }));
      await two.add(makeEntry({ n: 3 }));
      expect([(await one.summary()).articles, (await two.summary()).articles]).toEqual([1, 2]);
    });

    test('the name of the ledger never shows a password', async () => {
      const url = new URL((here().where() as { url: string }).url);
      url.password = 'secret';
      const ledger = await openLedger({ url: url.href }, { create: true });
      expect(ledger.name).not.toContain('secret');
      await ledger.close();
    });
  },
);
