import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { LineageAsk, LineageEntry } from '../core/lineage.ts';
import type { Ledger } from './ledger.ts';

const MANY = 60;
/** A run that all short texts have, and one that the text of a number has alone. */
const STOCK = 1;
const ownRun = (n: number): number => 1000 + n;
const filler = (from: number, many: number): number[] => Array.from({ length: many }, (_, i) => from + i);
const id = (n: number): string => `t${String(n).padStart(2, '0')}`;

const asking = (runs: readonly number[], article = 'new'): LineageAsk & Pick<LineageEntry, 'text'> => ({
  text: { id: article, text: '', quotes: [], language: 'en', credits: [], revision: 0 },
  print: { runs, marks: [], outlets: [], credits: [] },
});

onBothStores('texts that share runs of words', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    const texts = Array.from({ length: MANY }, (_, n) => asking([STOCK, ownRun(n)], id(n)));
    for (const [n, one] of [
      ...texts,
      asking([7, ...filler(5000, 19)], 'twenty'),
      asking([7, ...filler(6000, 29)], 'thirty'),
    ].entries())
      await ledger.add({ ...makeEntry({ n, id: one.text.id }), lineage: { ...one, families: [] } });
  }, 60_000);
  afterAll(() => place.close());

  const near = async (...asked: readonly LineageAsk[]) => (await ledger.kin(asked)).near;

  test('a run that many have brings up the first and the last of them', async () => {
    expect(await near(asking([STOCK]))).toEqual([[...filler(0, 24), ...filler(36, 24)].map(id)]);
  });

  test('one that few have counts for more, and of equals the earlier text stays', async () => {
    expect(await near(asking([STOCK, ownRun(30)]))).toEqual([[...filler(0, 24), 30, ...filler(36, 23)].map(id)]);
  });

  test('one run in thirty is too little for a long text and enough for a short one', async () => {
    expect(await near(asking([7, ...filler(9000, 29)]))).toEqual([['twenty']]);
    expect(await near(asking([7, ...filler(9000, 9)]))).toEqual([['twenty', 'thirty']]);
  });

  test('each of several that are asked for has its own, without itself', async () => {
    expect(await near(asking([ownRun(5)]), asking([7], 'thirty'), asking([STOCK + 1]))).toEqual([
      [id(5)],
      ['twenty'],
      [],
    ]);
  });
});
