import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Cite } from '../core/line.ts';
import type { Filter } from '../core/view.ts';
import type { Ledger } from './ledger.ts';

const STORY = [
  makeEntry({ n: 1, id: 'one', outlet: 'Harbour Wire', published: '2024-12-11' }),
  makeEntry({ n: 2, id: 'two', outlet: 'Valley Voice', published: '2024-12-08/2024-12-09', speaker: 'Talin Varro' }),
  makeEntry({
    n: 3,
    id: 'three',
    outlet: 'Valley Voice',
    published: '2024-11',
    speaker: 'Sera Moun',
    actors: ['act-sera', 'act-front'],
  }),
  makeEntry({ n: 4, id: 'four', outlet: 'Harbour Wire', published: undefined }),
];
const TEXTS = new Map(STORY.map(({ reading }) => [reading.id, reading.text]));

/** Every cite anywhere in a value. */
function cites(value: unknown): Cite[] {
  if (Array.isArray(value)) return value.flatMap(cites);
  if (typeof value !== 'object' || value === null) return [];
  return 'quote' in value && 'span' in value ? [value as Cite] : Object.values(value).flatMap(cites);
}

onBothStores('lists', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    for (const entry of STORY) await ledger.add(entry);
  });
  afterAll(() => place.close());

  test('the summary counts what is there', async () => {
    expect(await ledger.summary()).toEqual({
      ledger: ledger.name,
      store: ledger.store,
      articles: 4,
      unread: 0,
      outlets: 2,
      actors: 3,
      statements: 4,
      events: 4,
      setAside: 4,
      from: '2024-11',
      to: '2024-12-11',
      sample: false,
    });
  });

  test('articles come by date, undated ones last', async () => {
    const { rows, total } = await ledger.articles();
    expect(rows.map(({ id }) => id)).toEqual(['three', 'two', 'one', 'four']);
    expect(total).toBe(4);
    expect(rows[0]).toMatchObject({
      title: 'Report 3',
      actors: 2,
      statements: 1,
      events: 1,
      setAside: 1,
      language: 'en',
    });
    expect(rows[0]?.opening).toMatch(/^"We hold the bridge at Ossel," said Sera Moun/);
  });

  test.each<[string, Filter, string[]]>([
    ['an outlet', { outlet: 'Valley Voice' }, ['three', 'two']],
    ['an actor', { actor: 'act-sera' }, ['three']],
    ['an act', { act: 'assert' }, ['three', 'two', 'one', 'four']],
    ['an act nobody did', { act: 'deny' }, []],
    ['a class', { class: 'ASSAULT', outlet: 'Harbour Wire' }, ['one', 'four']],
    ['a first day, inside an interval', { from: '2024-12-09' }, ['two', 'one']],
    ['a last day, inside an interval', { to: '2024-12-08' }, ['three', 'two']],
    ['a month', { from: '2024-12', to: '2024-12' }, ['two', 'one']],
    ['a day of a month given without days', { from: '2024-11-20', to: '2024-11-20' }, ['three']],
    ['an id', { article: 'two' }, ['two']],
    ['a part', { limit: 2, offset: 1 }, ['two', 'one']],
    ['a part of nonsense', { limit: -1, offset: -5 }, []],
  ])('articles can be narrowed by %s', async (_, filter, ids) => {
    const page = await ledger.articles(filter);
    expect(page.rows.map(({ id }) => id)).toEqual(ids);
    if (filter.limit === undefined) expect(page.total).toBe(ids.length);
    else expect(page.total).toBe(4);
  });

  test.each<[string, Filter, string[]]>([
    ['nothing', {}, ['three.s1', 'two.s1', 'one.s1', 'four.s1']],
    ['the speaker', { actor: 'act-speaker' }, ['two.s1', 'one.s1', 'four.s1']],
    ['someone who only acts', { actor: 'act-front' }, []],
    ['article and outlet', { article: 'one', outlet: 'Harbour Wire' }, ['one.s1']],
    ['article and a wrong outlet', { article: 'one', outlet: 'Valley Voice' }, []],
    ['act and date', { act: 'assert', from: '2024-12-10' }, ['one.s1']],
    ['events told in it', { class: 'ASSAULT' }, []],
  ])('statements can be narrowed by %s', async (_, filter, ids) => {
    const page = await ledger.statements(filter);
    expect(page.rows.map(({ id }) => id)).toEqual(ids);
    expect(page.total).toBe(ids.length);
  });

  test.each<[string, Filter, string[]]>([
    ['nothing', {}, ['three.e1', 'two.e1', 'one.e1', 'four.e1']],
    ['who takes part', { actor: 'act-front', outlet: 'Valley Voice' }, ['three.e1', 'two.e1']],
    ['who only speaks', { actor: 'act-speaker' }, []],
    ['class', { class: 'AID' }, []],
  ])('events can be narrowed by %s', async (_, filter, ids) => {
    const page = await ledger.events(filter);
    expect(page.rows.map(({ id }) => id)).toEqual(ids);
    expect(page.total).toBe(ids.length);
  });

  test.each<[string, Filter, string[]]>([
    ['nothing', {}, ['act-front', 'act-speaker', 'act-sera']],
    ['an article', { article: 'three' }, ['act-front', 'act-sera']],
    ['outlet and date', { outlet: 'Valley Voice', from: '2024-12' }, ['act-front', 'act-speaker']],
    ['an act', { act: 'assert' }, ['act-speaker', 'act-sera']],
    ['a class', { class: 'ASSAULT' }, ['act-front']],
    ['an id', { actor: 'act-sera' }, ['act-sera']],
  ])('actors can be narrowed by %s', async (_, filter, ids) => {
    const page = await ledger.actors(filter);
    expect(page.rows.map(({ id }) => id)).toEqual(ids);
    expect(page.total).toBe(ids.length);
  });

  test('an actor shows its spellings, where they stand and who uses them', async () => {
    const view = await ledger.actor('act-speaker');
    expect(view).toMatchObject({
      name: 'Talin Varo',
      type: 'person',
      articles: 3,
      mentions: 3,
      statements: 3,
      events: 0,
      first: '2024-12-08',
      last: '2024-12-11',
    });
    expect(view?.names.map(({ text, articles, outlets }) => [text, articles, outlets])).toEqual([
      ['Talin Varo', 2, ['Harbour Wire']],
      ['Talin Varro', 1, ['Valley Voice']],
    ]);
    expect(view?.statementRows.map(({ id }) => id)).toEqual(['two.s1', 'one.s1', 'four.s1']);
    expect(view?.roles.map(({ text }) => text)).toEqual(['of the Harim Front']);
    expect(await ledger.actor('act-nobody')).toBeUndefined();
  });

  test('a statement names its speaker, and a chain its links', async () => {
    const row = await ledger.statement('two.s1');
    expect(row?.source).toEqual([
      {
        text: 'Talin Varro',
        actor: 'act-speaker',
        name: 'Talin Varo',
        cite: expect.objectContaining({ quote: 'Talin Varro' }),
      },
    ]);
    expect(row?.chain).toEqual([{ actor: 'act-speaker', name: 'Talin Varo', text: 'Talin Varro' }]);
    expect(row?.sentence.quote).toBe('"We hold the bridge at Ossel," said Talin Varro of the Harim Front on Tuesday.');
    expect(row).toMatchObject({ outlet: 'Valley Voice', reported: '2024-12-08/2024-12-09', article: 'two' });
    expect(await ledger.statement('two.s9')).toBeUndefined();
  });

  test('an event has both clocks, its figures and who took part', async () => {
    const row = await ledger.event('one.e1');
    expect(row).toMatchObject({ reported: '2024-12-11', when: { edtf: '2024-12-10', cite: { quote: 'Tuesday' } } });
    expect(row?.figures).toMatchObject([{ least: 12, most: 12, measure: 'killed', cite: { quote: '12' } }]);
    expect(row?.agents).toMatchObject([{ text: 'Harim Front', actor: 'act-front' }]);
    expect(row?.recipients).toEqual([{ text: 'soldiers', cite: expect.objectContaining({ quote: 'soldiers' }) }]);
    expect(row?.within).toBeNull();
  });

  test('every quote is the very text at its span', async () => {
    const all = cites([
      await ledger.actors(),
      await ledger.actor('act-speaker'),
      await ledger.statements(),
      await ledger.events(),
      await ledger.search('bridge'),
    ]);
    expect(all.length).toBeGreaterThan(40);
    for (const { article, span, quote } of all) expect(quote).toBe(TEXTS.get(article)?.slice(...span));
  });

  test('materials tell what all articles call a person, where that is asked for', async () => {
    const known = async (more?: { readonly roles: true }) =>
      [...((await ledger.materials(['two'], more))[0]?.actors.values() ?? [])].map(({ id, roles }) => [id, roles]);
    expect(await known({ roles: true })).toEqual([
      ['act-speaker', ['of the Harim Front']],
      ['act-front', undefined],
    ]);
    expect(await known()).toEqual([
      ['act-speaker', undefined],
      ['act-front', undefined],
    ]);
  });

  test('candidates are the actors that share a key, with their spellings; of some is told what texts call them', async () => {
    expect(await ledger.candidates(['talin varro', 'nobody'])).toEqual([
      { actor: 'act-speaker', type: 'person', names: ['Talin Varo', 'Talin Varro'], keys: [] },
    ]);
    expect(await ledger.called(['nobody', 'act-speaker', 'act-speaker'])).toEqual([
      {
        ...{ actor: 'act-speaker', genders: [] },
        roles: [
          { text: 'of the Harim Front' },
          { text: 'of the Harim Front', since: '2024-12-08', until: '2024-12-09' },
          { text: 'of the Harim Front', since: '2024-12-11', until: '2024-12-11' },
        ],
      },
    ]);
    expect([await ledger.candidates([]), await ledger.called([])]).toEqual([[], []]);
  });
});
