import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Ledger } from './ledger.ts';

/** Two to an article, all under one key. */
const MANY = 104;
const KEY = 'talin varo';
const idOf = (n: number): string => `act-${String(n).padStart(3, '0')}`;

onBothStores('actors of whom more than a hundred share a key', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    const add = (n: number, actors: readonly [string, string], joins: { from: string; into: string }[] = []) => {
      const entry = makeEntry({ n, id: `n${n}`, front: `Front ${n}`, actors, joins });
      return ledger.add({ ...entry, actors: entry.actors.map((one) => ({ ...one, keys: [KEY, one.actor] })) });
    };
    for (let n = 0; n < MANY; n += 2) await add(n, [idOf(n), idOf(n + 1)]);
    await add(MANY, [idOf(102), 'front-1']);
    await add(MANY + 1, [idOf(103), 'front-2'], [{ from: idOf(101), into: idOf(103) }]);
  }, 120_000);
  afterAll(() => place.close());

  const found = async (...keys: string[]) => (await ledger.candidates(keys)).map(({ actor }) => actor);
  const rest = (...known: string[]): string[] => [
    ...known,
    ...Array.from({ length: 100 - known.length }, (_, n) => idOf(n)),
  ];

  test('are those that most articles tell of, then by id', async () => {
    // 103 is in articles 102 and 105 and, from 101, in a third: as well known as one in two.
    expect(await found(KEY)).toEqual(rest(idOf(102), idOf(103)));
  });

  test('but whoever shares another key too comes first, and one beyond the hundred by that key alone', async () => {
    expect(await found(KEY, idOf(50), KEY, 'front-2')).toEqual([
      idOf(50),
      ...rest(idOf(102), idOf(103)).filter((id) => id !== idOf(50)),
      'front-2',
    ]);
  });

  test('change places when an article is retracted, and back when that is withdrawn', async () => {
    const word = { kind: 'judgement', by: 'R. Tester', at: '2025-01-02T00:00:00Z', about: [`n${MANY}`] } as const;
    await ledger.judge({ ...word, id: 'j1', verdict: 'retracted' });
    expect(await found(KEY)).toEqual(rest(idOf(103)));
    await ledger.judge({ ...word, id: 'j2', verdict: 'withdrawn' }, 'j1');
    expect(await found(KEY)).toEqual(rest(idOf(102), idOf(103)));
  });
});
