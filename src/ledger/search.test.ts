import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Ledger } from './ledger.ts';

/** Which of the three sentences of an article a hit is. */
const which = (text: string): string => (text.startsWith('"') ? 'said' : text.startsWith('The ') ? 'told' : 'rain');

onBothStores('search', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    await ledger.add(makeEntry({ n: 1, id: 'one', speaker: 'Gönül Tarim', place: 'Ossel' }));
    await ledger.add(makeEntry({ n: 2, id: 'two', speaker: 'Gönül Tarim', place: 'Merrow' }));
  });
  afterAll(() => place.close());

  test.each([
    ['a word in another form', 'soldier attacks', ['one told', 'two told']],
    ['several words, all of which must stand in one sentence', 'rain report', ['one rain', 'two rain']],
    ['a phrase', '"rain fell"', ['one rain', 'two rain']],
    ['a phrase in another order', '"fell rain"', []],
    ['one or the other', 'Merrow or Ossel killed', ['one told', 'two said', 'two told']],
    ['a word left out', 'attacked -Ossel', ['two told']],
  ])('finds sentences by %s', async (_, query, ids) => {
    const hits = await ledger.search(query);
    expect(
      hits
        .filter(({ kind }) => kind === 'sentence')
        .map(({ article, text }) => `${article} ${which(text)}`)
        .sort(),
    ).toEqual(ids);
  });

  test.each([['Gönül'], ['gonul'], ['GONUL tar'], ['tarim']])('finds the actor by %s', async (query) => {
    const [hit] = await ledger.search(query);
    expect(hit).toMatchObject({
      kind: 'actor',
      id: 'act-speaker',
      text: 'Gönül Tarim',
      cite: { quote: 'Gönül Tarim' },
    });
  });

  test('a word without its accents finds the sentences that have them', async () => {
    const hits = await ledger.search('gonul');
    expect(hits.filter(({ kind }) => kind === 'sentence')).toHaveLength(2);
  });

  test.each([[`'; drop table article; --`], ['"unclosed bridge'], ['bridge & | ! :* ()'], ["O'Hara's % _ \\ bridge"]])(
    'signs that mean something to a database mean nothing here: %s',
    async (query) => {
      await ledger.search(query);
      expect((await ledger.summary()).articles).toBe(2);
    },
  );

  test.each([[''], ['   '], ['"" - ()'], ['&|!']])('a query without a word is refused: "%s"', async (query) => {
    await expect(ledger.search(query)).rejects.toMatchObject({ code: 'E_BAD_QUERY' });
  });

  test('hits come in the same order every time and no more than were asked for', async () => {
    const hits = await ledger.search('bridge');
    expect(hits).toHaveLength(4);
    expect(await ledger.search('bridge')).toEqual(hits);
    expect(await ledger.search('bridge', 3)).toEqual(hits.slice(0, 3));
    expect(await ledger.search('bridge', 0)).toEqual([]);
  });
});
