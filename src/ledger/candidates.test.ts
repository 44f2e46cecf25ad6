import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Ledger } from './ledger.ts';

const MANY = 104;
const idOf = (n: number): string => `act-${String(n).padStart(3, '0')}`;

onBothStores('actors of whom more than a hundred share a key', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    const add = (n: number, actor: string, joins: { from: string; into: string }[] = []) =>
      ledger.add(makeEntry({ n, id: `n${n}`, front: `Front ${n}`, actors: [actor, `front-${n}`], joins }));
    for (let n = 0; n < MANY; n++) await add(n, idOf(n));
    await add(MANY, idOf(102));
    await add(MANY + 1, idOf(103), [{ from: idOf(101), into: idOf(103) }]);
  }, 120_000);
  afterAll(() => place.close());

  const found = async (...keys: string[]) => (await ledger.candidates(keys)).map(({ actor }) => actor);
  const rest = (...known: string[]): string[] => [
    ...known,
    ...Array.from({ length: 100 - known.length }, (_, n) => idOf(n)),
  ];

  test('are those that most articles tell of, then by id', async () => {
    // 103 has articles 103 and 105 and, from 101, a third: as well known as one with two.
    expect(await found('talin varo')).toEqual(rest(idOf(102), idOf(103)));
  });

  test('but whoever shares another key too comes first', async () => {
    expect(await found('talin varo', 'front 50', 'talin varo')).toEqual([
      ...[idOf(102), idOf(103), ...Array.from({ length: 98 }, (_, n) => idOf(n))],
      'front-50',
    ]);
  });

  test('change places when an article is retracted, and back when that is withdrawn', async () => {
    const word = { kind: 'judgement', by: 'R. Tester', at: '2025-01-02T00:00:00Z', about: [`n${MANY}`] } as const;
    await ledger.judge({ ...word, id: 'j1', verdict: 'retracted' });
    expect(await found('talin varo')).toEqual(rest(idOf(103)));
    await ledger.judge({ ...word, id: 'j2', verdict: 'withdrawn' }, 'j1');
    expect(await found('talin varo')).toEqual(rest(idOf(102), idOf(103)));
  });
});
