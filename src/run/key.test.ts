import { expect, test } from 'vitest';
import { type Named, nameReading, put, whoIsWho, word } from '../../test/identity-fixture.ts';
import { collect, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Reading } from '../core/reading.ts';
import { KEY_RULES } from '../link/identity.ts';
import { keyUnkeyed } from './key.ts';
import { judgeAll } from './retract.ts';

const MINISTRY: Named = ['organization', 'Interior Ministry'];
const at = (id: string, place: string): Reading => ({
  ...nameReading(id, [MINISTRY]),
  places: [{ span: [0, 0], name: place, precision: 'settlement' }],
});

onBothStores('keys of other rules', (place) => {
  /** Two articles, the first as rules of before left it. */
  const before = async () => {
    const ledger = await place.fresh();
    for (const reading of [at('a', 'Talin'), at('b', 'Ossel')]) await put(ledger, reading);
    await keyUnkeyed(ledger);
    const old = { article: at('a', 'Talin').id, rules: KEY_RULES - 1 };
    await ledger.key([{ ...old, actors: [{ local: 'a0', keys: ['interior ministry'] }] }]);
    return ledger;
  };
  const groups = async (ledger: Awaited<ReturnType<typeof before>>) =>
    (await whoIsWho(ledger)).map((cells) => cells.map((cell) => cell[0]).join('')).sort();

  test('find nobody, and are made anew for the articles that have them and no other', async () => {
    const untouched = await before();
    await put(untouched, at('c', 'Talin'));
    expect(await groups(untouched)).toEqual(['a', 'b', 'c']);

    const ledger = await before();
    expect(await keyUnkeyed(ledger)).toBe(1);
    expect(await keyUnkeyed(ledger)).toBe(0);
    await put(ledger, at('c', 'Talin'));
    expect(await groups(ledger)).toEqual(['ac', 'b']);
  });

  test('are left with a retracted article until it comes back', async () => {
    const ledger = await before();
    const gone = word('retracted', at('a', 'Talin').id);
    await judgeAll(ledger, [gone]);
    expect(await keyUnkeyed(ledger)).toBe(0);
    await judgeAll(ledger, [word('withdrawn', at('a', 'Talin').id)], gone.id);
    expect(await keyUnkeyed(ledger)).toBe(1);
    await put(ledger, at('c', 'Talin'));
    expect(await groups(ledger)).toEqual(['ac', 'b']);
    await place.close();
  });

  test('come with an import, which makes them anew', async () => {
    const lines = await collect((await before()).lines());
    const other = await place.fresh();
    await other.restore(stream(lines));
    expect(await keyUnkeyed(other)).toBe(2);
    await put(other, at('c', 'Talin'));
    expect(await groups(other)).toEqual(['ac', 'b']);
    await place.close();
  });
});
