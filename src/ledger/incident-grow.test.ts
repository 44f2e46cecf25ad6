import { afterAll, expect, test } from 'vitest';
import { word } from '../../test/identity-fixture.ts';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Ledger } from './ledger.ts';

/** An article of one account, which joins those of others. */
function told(n: number, published: string, ...to: readonly number[]) {
  const entry = makeEntry({ n, id: `r${n}`, published });
  const reason = { rule: 'same-event', version: '1', score: 1, cites: [] };
  const joins = to.map((other) => ({ to: `r${other}.e1`, reason }));
  return { ...entry, incidents: { article: `r${n}`, accounts: [{ id: `r${n}.e1`, events: [`r${n}.e1`], joins }] } };
}

/** The articles of each incident, and by which account it goes. */
async function incidentsOf(ledger: Ledger): Promise<unknown[]> {
  const { rows } = await ledger.incidents({});
  return Promise.all(
    rows.map(async ({ id, accounts, articles }) => {
      const members = (await ledger.accountsOf([id])).get(id)?.map(({ article }) => article);
      return [id, accounts, articles, members];
    }),
  );
}

onBothStores('incidents that grow', (place) => {
  afterAll(() => place.close());

  test('one account can make two incidents one, which then go by the earliest account', async () => {
    const ledger = await place.fresh();
    await ledger.add(told(1, '2024-12-05'));
    await ledger.add(told(2, '2024-12-03'));
    await ledger.add(told(3, '2024-12-09', 1));
    expect(await incidentsOf(ledger)).toEqual([
      ['r2.e1', 1, 1, ['r2']],
      ['r1.e1', 2, 2, ['r1', 'r3']],
    ]);
    await ledger.add(told(4, '2024-12-01', 1, 2));
    expect(await incidentsOf(ledger)).toEqual([['r4.e1', 4, 4, ['r4', 'r2', 'r1', 'r3']]]);
  });

  test('they are what they would be if they were divided anew', async () => {
    const ledger = await place.fresh();
    const days = ['2024-12-05', '2024-12-03', '2024-12-09', '2024-12-01', '2024-12-07', '2024-12-02'];
    const joins = [[], [], [1], [], [2, 3], [4]];
    for (const [at, day] of days.entries()) await ledger.add(told(at + 1, day, ...(joins[at] as number[])));
    const grown = await incidentsOf(ledger);
    expect(grown).toEqual([
      ['r4.e1', 2, 2, ['r4', 'r6']],
      ['r2.e1', 4, 4, ['r2', 'r1', 'r5', 'r3']],
    ]);
    // A word of a person divides them anew, and so does taking it back.
    await ledger.judge({ ...word('different', 'r2.e1', 'r5.e1'), id: 'apart' });
    expect(await incidentsOf(ledger)).toHaveLength(3);
    await ledger.judge({ ...word('withdrawn', 'r2.e1', 'r5.e1'), id: 'again' }, 'apart');
    expect(await incidentsOf(ledger)).toEqual(grown);
  });

  test('where a person has parted accounts, a new one does not bring them together', async () => {
    const ledger = await place.fresh();
    await ledger.add(told(1, '2024-12-01'));
    await ledger.add(told(2, '2024-12-02', 1));
    await ledger.judge({ ...word('different', 'r1.e1', 'r2.e1'), id: 'apart' });
    await ledger.add(told(3, '2024-12-03', 1, 2));
    expect((await incidentsOf(ledger)).map((row) => (row as unknown[])[3])).toEqual([['r1', 'r3'], ['r2']]);
  });
});
