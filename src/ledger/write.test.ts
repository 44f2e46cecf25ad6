import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect, makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Entry, Ledger } from './ledger.ts';

onBothStores('adding articles', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
  });
  afterAll(() => place.close());

  test('an article comes back as it was given, with the very bytes', async () => {
    const entry = makeEntry({ n: 1 });
    expect(await ledger.add(entry)).toBe('added');
    const view = await ledger.article(entry.reading.id);
    expect(JSON.stringify(view?.reading)).toBe(JSON.stringify(entry.reading));
    expect(view?.capture).toEqual(entry.capture);
    expect(view?.actorIds).toEqual({ a1: 'act-speaker', a2: 'act-front' });
    expect(view?.actorNames).toEqual({ 'act-speaker': 'Talin Varo', 'act-front': 'Harim Front' });
    const original = await ledger.original(entry.reading.id);
    expect(original?.bytes).toEqual(entry.bytes);
    expect(await ledger.has(entry.reading.sha256)).toBe(entry.reading.id);
    expect(await ledger.has('0'.repeat(64))).toBeUndefined();
  });

  test('the same bytes a second time add nothing', async () => {
    const before = await ledger.summary();
    expect(await ledger.add(makeEntry({ n: 1, outlet: 'Another Paper' }))).toBe('present');
    expect(await ledger.summary()).toEqual(before);
  });

  test('an id that names another article is refused', async () => {
    const [taken] = (await ledger.articles()).rows;
    const twin = makeEntry({ n: 99, id: taken?.id ?? '' });
    await expect(ledger.add(twin)).rejects.toMatchObject({ code: 'E_ID_TAKEN' });
  });

  test.each([
    [
      'two statements of one id',
      (entry: Entry) => ({ statements: [...entry.reading.statements, ...entry.reading.statements] }),
    ],
    ['two events of one id', (entry: Entry) => ({ events: [...entry.reading.events, ...entry.reading.events] })],
  ])('%s break the transaction, and nothing of the article stays', async (_, cells) => {
    const entry = makeEntry({ n: 7, outlet: 'Broken Press', actors: ['act-new', 'act-front'] });
    const before = [await ledger.summary(), await ledger.actors(), await collect(ledger.lines())];
    await expect(ledger.add({ ...entry, reading: { ...entry.reading, ...cells(entry) } })).rejects.toMatchObject({
      code: 'E_STORE',
    });
    expect([await ledger.summary(), await ledger.actors(), await collect(ledger.lines())]).toEqual(before);
    expect(await ledger.has(entry.reading.sha256)).toBeUndefined();
  });

  test('a fault after the actors were written takes them back too', async () => {
    const entry = makeEntry({
      n: 8,
      actors: ['act-new', 'act-front'],
      joins: [{ from: 'act-none', into: 'act-front' }],
    });
    await expect(ledger.add(entry)).rejects.toMatchObject({ code: 'E_BROKEN_PROMISE' });
    expect(await ledger.actor('act-new')).toBeUndefined();
    expect(await ledger.has(entry.reading.sha256)).toBeUndefined();
  });

  test('the ledger goes on working after a transaction broke', async () => {
    expect(await ledger.add(makeEntry({ n: 9 }))).toBe('added');
  });

  test('characters that databases stumble over survive', async () => {
    const entry = makeEntry({
      n: 10,
      outlet: `O'Hara "News" {1,2} \\ NULL`,
      tail: ` {a,"b\\c"} NULL \0 \ud800 'x' $1 %s 🜚 end`,
    });
    expect(await ledger.add(entry)).toBe('added');
    const view = await ledger.article(entry.reading.id);
    expect(view?.reading).toEqual(entry.reading);
    expect((await ledger.articles({ outlet: entry.reading.outlet ?? '' })).total).toBe(1);
    const [hit] = (await ledger.search('"NULL" 🜚 end')).filter(({ article }) => article === entry.reading.id);
    expect(hit?.kind).toBe('sentence');
  });

  test('many adds begun at once are done one after the other', async () => {
    const before = (await ledger.summary()).articles;
    const entries = Array.from({ length: 8 }, (_, i) => makeEntry({ n: 100 + i }));
    const [answers, during] = await Promise.all([
      Promise.all(entries.map((entry) => ledger.add(entry))),
      Promise.all(entries.map(() => ledger.summary())),
    ]);
    expect(new Set(answers)).toEqual(new Set(['added']));
    for (const { articles, statements } of during) expect(statements).toBe(articles);
    expect((await ledger.summary()).articles).toBe(before + 8);
  });

  test('an article in a language that is not read is kept, counted as unread and can be searched', async () => {
    const entry = makeEntry({ n: 11, language: 'fr', tail: '\nLe pont de Valdor tient.' });
    await ledger.add(entry);
    expect((await ledger.summary()).unread).toBe(1);
    const [hit] = await ledger.search('Valdor');
    expect(hit).toMatchObject({ kind: 'sentence', article: entry.reading.id, text: 'Le pont de Valdor tient.' });
    expect(hit?.cite?.quote).toBe(entry.reading.text.slice(...(hit?.cite?.span ?? [0, 0])));
  });

  test('a ledger that holds a sample article says so', async () => {
    expect((await ledger.summary()).sample).toBe(false);
    await ledger.add(makeEntry({ n: 12, sample: true }));
    expect((await ledger.summary()).sample).toBe(true);
  });
});
