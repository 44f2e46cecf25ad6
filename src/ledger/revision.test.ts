import { expect, test } from 'vitest';
import { word } from '../../test/identity-fixture.ts';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';

onBothStores('the mark of a state', (place) => {
  test('is the same as long as one only reads, and another one after each write', async () => {
    const ledger = await place.fresh();
    const marks = [await ledger.state()];
    const write = async (work: () => Promise<unknown>): Promise<void> => {
      await work();
      await ledger.actors();
      await ledger.changes({ revision: 0 });
      marks.push(await ledger.state());
      await ledger.lineage();
      // On a server others may write meanwhile, in which case the mark may change though this ledger does not.
      if (ledger.store === 'pglite') expect(await ledger.state()).toBe(marks.at(-1));
    };
    await write(() => ledger.add(makeEntry({ n: 1 })));
    await write(() => ledger.hear([{ article: makeEntry({ n: 1 }).reading.id, rules: 1, sentences: 2 }]));
    await write(() => ledger.key([{ article: makeEntry({ n: 1 }).reading.id, rules: 1, actors: [] }]));
    await write(() => ledger.judge(word('unsure', 'act-speaker', 'act-front')));
    await write(() => ledger.add(makeEntry({ n: 2 })));
    await place.close();
    expect(new Set(marks).size).toBe(6);
  });
});
