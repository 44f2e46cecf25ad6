import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { MergeLine } from '../core/line.ts';
import type { Ledger } from './ledger.ts';

const merge = (a: string, b: string): MergeLine => ({
  a,
  b,
  verdict: 'same',
  reason: {
    rule: 'same-name',
    version: '1',
    score: 1,
    cites: [{ article: 'one', span: [36, 46], quote: 'Talin Varo' }],
  },
});

onBothStores('two actors found to be one', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    const front = 'act-front';
    await ledger.add(makeEntry({ n: 1, id: 'one', actors: ['act-one', front], merges: [merge('one.a1', 'act-one')] }));
    await ledger.add(
      makeEntry({
        n: 2,
        id: 'two',
        speaker: 'Talin Varro',
        actors: ['act-two', front],
        merges: [merge('two.a1', 'x')],
      }),
    );
    await ledger.add(makeEntry({ n: 3, id: 'three', speaker: 'Talin Varoh', actors: ['act-three', front] }));
    await ledger.add(
      makeEntry({ n: 4, id: 'four', actors: ['act-two', front], joins: [{ from: 'act-two', into: 'act-one' }] }),
    );
  });
  afterAll(() => place.close());

  test('every member, spelling and count is with the one that stays', async () => {
    const view = await ledger.actor('act-one');
    expect(view).toMatchObject({ id: 'act-one', name: 'Talin Varo', articles: 3, mentions: 3, statements: 3 });
    expect(view?.names.map(({ text, articles }) => [text, articles])).toEqual([
      ['Talin Varo', 2],
      ['Talin Varro', 1],
    ]);
    expect((await ledger.statements({ actor: 'act-one' })).rows.map(({ id }) => id)).toEqual([
      'four.s1',
      'one.s1',
      'two.s1',
    ]);
    expect((await ledger.statement('two.s1'))?.source[0]).toMatchObject({ actor: 'act-one', name: 'Talin Varo' });
    expect((await ledger.article('two'))?.actorIds).toMatchObject({ a1: 'act-one' });
  });

  test('the id of the other still leads there, in pages, lists and later articles', async () => {
    expect(await ledger.actor('act-two')).toEqual(await ledger.actor('act-one'));
    expect(await ledger.statements({ actor: 'act-two' })).toEqual(await ledger.statements({ actor: 'act-one' }));
    expect(await ledger.articles({ actor: 'act-two' })).toEqual(await ledger.articles({ actor: 'act-one' }));
    await ledger.add(makeEntry({ n: 5, id: 'five', actors: ['act-two', 'act-front'] }));
    expect((await ledger.article('five'))?.actorIds).toMatchObject({ a1: 'act-one' });
    expect((await ledger.actor('act-one'))?.articles).toBe(4);
  });

  test('the reasons of both are kept', async () => {
    expect((await ledger.actor('act-one'))?.merges).toEqual([merge('one.a1', 'act-one'), merge('two.a1', 'x')]);
  });

  test('the emptied one is in no list, no search and no count', async () => {
    const { rows, total } = await ledger.actors();
    expect(rows.map(({ id }) => id)).toEqual(['act-front', 'act-one', 'act-three']);
    expect(total).toBe(3);
    expect((await ledger.summary()).actors).toBe(3);
    expect((await ledger.search('Talin')).filter(({ kind }) => kind === 'actor').map(({ id }) => id)).toEqual([
      'act-one',
      'act-three',
    ]);
    expect(await ledger.candidates(['talin varro'])).toMatchObject([{ actor: 'act-one' }]);
  });

  test('a chain of joins leads to its end', async () => {
    await ledger.add(
      makeEntry({ n: 6, id: 'six', actors: ['act-one', 'act-front'], joins: [{ from: 'act-one', into: 'act-three' }] }),
    );
    expect((await ledger.actor('act-two'))?.id).toBe('act-three');
    expect((await ledger.actor('act-one'))?.id).toBe('act-three');
    expect(await ledger.actor('act-three')).toMatchObject({ articles: 6, statements: 6, name: 'Talin Varo' });
  });

  test('a join of one with itself changes nothing', async () => {
    const before = await ledger.actor('act-three');
    const entry = makeEntry({
      n: 7,
      id: 'seven',
      actors: ['act-other', 'act-front'],
      joins: [{ from: 'act-two', into: 'act-three' }],
    });
    await ledger.add(entry);
    expect(await ledger.actor('act-three')).toEqual(before);
  });
});
