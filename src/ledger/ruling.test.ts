import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldLines, nameReading, put, word } from '../../test/identity-fixture.ts';
import { collect, makeEntry, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Reading } from '../core/reading.ts';
import type { Ledger } from './ledger.ts';

onBothStores('what is told of somebody', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    const more = { relation: {}, label: { actor: 'a1' }, spot: { lat: 1, lon: 2, geonameid: '9' } } as const;
    await ledger.add(makeEntry({ n: 1, id: 'one', ...more }));
    await ledger.add(makeEntry({ n: 2, id: 'two', speaker: 'Sera Moun', actors: ['act-two', 'act-front'], ...more }));
    await ledger.add(makeEntry({ n: 3, id: 'three', ...more }));
  });
  afterAll(() => place.close());

  const told = async (id: string) => ({
    statements: (await ledger.statements({ actor: id })).rows.map((row) => row.id),
    relations: (await ledger.relations({ actor: id })).rows.map((row) => row.id),
    labels: (await ledger.labels({ actor: id })).rows.map((row) => row.article),
    edges: (await ledger.network({ actor: id, relation: 'leader-of' })).edges.map(({ uses }) => uses),
    found: (await ledger.search('Sera Moun')).filter(({ kind }) => kind === 'actor').map((hit) => hit.id),
    known: (await ledger.candidates(['sera moun'])).map(({ actor }) => actor),
  });

  test('follows him when a person joins two, and comes back when he parts them', async () => {
    const before = await heldLines(ledger);
    const [first, second] = [await told('act-speaker'), await told('act-two')];
    expect(second).toMatchObject({ statements: ['two.s1'], found: ['act-two'], known: ['act-two'], edges: [1] });
    await ledger.judge(word('same', 'act-speaker', 'act-two'));
    expect(await told('act-two')).toEqual({
      statements: ['one.s1', 'three.s1', 'two.s1'],
      relations: ['one.r1', 'three.r1', 'two.r1'],
      labels: ['one', 'three', 'two'],
      edges: [3],
      ...{ found: ['act-speaker'], known: ['act-speaker'] },
    });
    expect((await ledger.statement('two.s1'))?.source[0]).toMatchObject({ actor: 'act-speaker', text: 'Sera Moun' });
    await ledger.judge(word('different', 'act-speaker', 'act-two'));
    expect(await told('act-speaker')).toEqual(first);
    expect(await told('act-two')).toEqual(second);
    expect(await heldLines(ledger)).toEqual(before);
  });

  test('is found by later reports of his own words only, once he is parted', async () => {
    const late = makeEntry({ n: 9, id: 'late', speaker: 'Sera Moun', actors: ['act-two', 'act-front'] });
    const pairs = await ledger.pairs(late);
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(pairs.map(({ b }) => b.speaker))).toEqual(new Set(['act-two']));
  });

  test('stays when the journal is full of words about names and things that are nobody', async () => {
    const before = await heldLines(ledger);
    await ledger.judge([
      word('same', 'name:Nobody Known', 'name:Somebody Else'),
      word('different', 'nothing', 'act-front'),
      word('accepted', 'one.s1'),
      word('same', 'act-front'),
    ]);
    expect(await heldLines(ledger)).toEqual(before);
    expect(await ledger.judgements()).toHaveLength(6);
  });

  test('journals all words of a heap or none', async () => {
    const before = await ledger.judgements();
    const twice = word('unsure', 'act-front', 'act-two');
    await expect(ledger.judge([word('same', 'act-two', 'act-speaker'), twice, twice])).rejects.toThrow();
    expect(await ledger.judgements()).toEqual(before);
    expect((await ledger.actor('act-two'))?.id).toBe('act-two');
  });
});

onBothStores('the gender that pronouns tell', (place) => {
  afterAll(() => place.close());

  test('is kept for each person, also through export and import', async () => {
    const plain = nameReading('one', [['person', 'Sera Moun']]);
    const span = [plain.text.length, plain.text.length + 3] as const;
    const she = { id: 'm99', span, head: span, form: 'pronoun', kind: 'person', actor: 'a0' } as const;
    const reading: Reading = { ...plain, text: `${plain.text}She`, mentions: [...plain.mentions, she] };
    const ledger = await place.fresh();
    await put(ledger, reading);
    const copy = await place.fresh();
    await copy.restore(stream(await collect(ledger.lines())));
    for (const one of [ledger, copy])
      expect(await one.called(['actor-one-a0'])).toMatchObject([{ actor: 'actor-one-a0', genders: ['female'] }]);
  });
});
