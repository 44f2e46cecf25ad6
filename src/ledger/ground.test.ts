import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collect, makeEntry, stream } from '../../test/ledger-fixture.ts';
import { onBothStores } from '../../test/ledger-stores.ts';
import type { Line } from '../core/line.ts';
import { holdsIn } from './ground-rows.ts';
import type { Ledger } from './ledger.ts';
import { placeId } from './place-id.ts';

const OSSEL = { lat: 36.5, lon: 37.25, geonameid: '7001', why: 'only' } as const;
const STORY = [
  makeEntry({
    n: 1,
    id: 'one',
    published: '2024-12-11',
    relation: { since: '2023-04', within: 's1' },
    label: { label: 'terrorist', loaded: true, tone: 'hostile', voice: 'attributed', within: 's1' },
    spot: OSSEL,
  }),
  makeEntry({
    n: 2,
    id: 'two',
    published: '2024-12-01',
    outlet: 'Valley Voice',
    speaker: 'Sera Moun',
    actors: ['act-sera', 'act-front'],
    relation: { kind: 'opposed-to', asOf: '2024-12-01' },
    label: { label: 'terrorist', loaded: true, tone: 'hostile' },
    spot: OSSEL,
    event: { recipients: [[1, 5]], recipientActors: ['a1'] },
  }),
  makeEntry({
    n: 3,
    id: 'three',
    published: '2024-12-20',
    place: 'Harim Ridge',
    label: {},
    relation: { ended: true, until: '2024-11', negated: true },
    spot: { precision: 'site' },
    wider: { name: 'Ossel district', precision: 'district', lat: 36.4, lon: 37.2, geonameid: '7002' },
  }),
  makeEntry({ n: 4, id: 'four', published: undefined, place: 'Harim Ridge', actors: ['act-four', 'act-front'] }),
];

onBothStores('relations, labels and places', (place) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await place.fresh();
    for (const entry of STORY) await ledger.add(entry);
  });
  afterAll(() => place.close());

  test.each(['places', 'network'] as const)('%s are counted in full also past the end and in no rows', async (list) => {
    const { total } = await ledger[list]();
    expect(total).toBeGreaterThan(0);
    for (const past of [{ offset: 1000 }, { limit: 0 }]) expect((await ledger[list](past)).total).toBe(total);
  });

  test('relations come by the day of the report, with both actors, the words, and who says so', async () => {
    const { rows, total } = await ledger.relations();
    expect(total).toBe(3);
    expect(rows.map(({ id }) => id)).toEqual(['two.r1', 'one.r1', 'three.r1']);
    expect(rows[1]).toMatchObject({
      kind: 'leader-of',
      from: { actor: 'act-speaker', name: 'Talin Varo' },
      to: { actor: 'act-front', name: 'Harim Front' },
      since: '2023-04',
      cite: { article: 'one', quote: 'Talin Varo of the Harim Front' },
      within: 'one.s1',
      teller: { actor: 'act-speaker' },
      outlet: 'Harbour Wire',
    });
    expect(rows[1]?.sentence.quote).toContain('said Talin Varo');
    expect(rows[0]).not.toHaveProperty('teller');
  });

  test.each([
    ['a kind', { relation: 'opposed-to' }, ['two.r1']],
    ['an actor at either end', { actor: 'act-front' }, ['two.r1', 'one.r1', 'three.r1']],
    ['an outlet', { outlet: 'Harbour Wire' }, ['one.r1', 'three.r1']],
    ['days of the report', { to: '2024-12-11' }, ['two.r1', 'one.r1']],
    ['days on which they hold', { since: '2024-12-05' }, ['one.r1']],
    ['days before which they began', { until: '2023-03' }, ['three.r1']],
    ['an article', { article: 'three' }, ['three.r1']],
  ] as const)('relations are narrowed by %s', async (_, filter, ids) => {
    const { rows, total } = await ledger.relations(filter);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(total).toBe(ids.length);
  });

  test('an actor shows its relations in both directions, by the day from which they hold, or until which', async () => {
    expect((await ledger.actor('act-front'))?.relationRows.map(({ id, kind }) => [id, kind])).toEqual([
      ['one.r1', 'leader-of'],
      ['three.r1', 'leader-of'],
      ['two.r1', 'opposed-to'],
    ]);
    expect((await ledger.actor('act-sera'))?.relationRows.map(({ id }) => id)).toEqual(['two.r1']);
  });

  test('an actor shows what it is called, by outlet and voice, with the first sentences', async () => {
    const labels = (await ledger.actor('act-front'))?.labels ?? [];
    expect(labels.map(({ label, loaded, tone, uses, articles }) => [label, loaded, tone, uses, articles])).toEqual([
      ['terrorist', true, 'hostile', 2, 2],
      ['soldier', false, 'neutral', 1, 1],
    ]);
    expect(labels[0]?.by).toEqual([
      { outlet: 'Harbour Wire', voice: 'attributed', uses: 1, articles: 1 },
      { outlet: 'Valley Voice', voice: 'own', uses: 1, articles: 1 },
    ]);
    expect(labels[0]?.rows.map(({ id, cite }) => [id, cite.quote])).toEqual([
      [`two.l${STORY[1]?.reading.labels?.[0]?.span[0]}`, 'soldiers'],
      [`one.l${STORY[0]?.reading.labels?.[0]?.span[0]}`, 'soldiers'],
    ]);
    expect(labels[0]?.rows[1]).toMatchObject({ teller: { name: 'Talin Varo' }, actor: { name: 'Harim Front' } });
  });

  test('labels are narrowed by voice, by outlet and by whether they are loaded', async () => {
    const ids = async (filter: Parameters<Ledger['labels']>[0]) =>
      (await ledger.labels(filter)).rows.map(({ article }) => article);
    expect(await ids({ voice: 'own' })).toEqual(['two', 'three']);
    expect(await ids({ loaded: 'yes' })).toEqual(['two', 'one']);
    expect(await ids({ outlet: 'Harbour Wire', loaded: 'no' })).toEqual(['three']);
    expect(await ids({ actor: 'act-sera' })).toEqual([]);
  });

  test('names are counted by outlet', async () => {
    const [name] = (await ledger.actor('act-front'))?.names ?? [];
    expect(name).toMatchObject({ text: 'Harim Front', articles: 4, outlets: ['Harbour Wire', 'Valley Voice'] });
    expect(name?.by).toEqual([
      { outlet: 'Harbour Wire', articles: 3 },
      { outlet: 'Valley Voice', articles: 1 },
    ]);
  });

  test('places are one by gazetteer number, else by name and country; those without a point name the nearest that has one', async () => {
    const { rows, total } = await ledger.places();
    expect(total).toBe(3);
    expect(rows.map(({ id, articles, events }) => [id, articles, events])).toEqual([
      ['place-7001', 2, 2],
      ['place-harim-ridge-in-tashmar', 2, 2],
      ['place-7002', 1, 0],
    ]);
    expect(rows[0]).toMatchObject({ ...OSSEL, name: 'Ossel', precision: 'settlement', first: '2024-12-01' });
    expect(rows[1]).not.toHaveProperty('lat');
    expect(rows[1]?.near).toEqual({ id: 'place-7002', name: 'Ossel district', lat: 36.4, lon: 37.2 });
    expect((await ledger.places({ placed: 'no' })).rows.map(({ id }) => id)).toEqual(['place-harim-ridge-in-tashmar']);
  });

  test.each([
    ['the words of a name', { place: 'RIDGE' }, ['place-harim-ridge-in-tashmar']],
    ['a wider place', { place: 'ossel district' }, ['place-harim-ridge-in-tashmar', 'place-7002']],
    ['an outlet', { outlet: 'Valley Voice' }, ['place-7001']],
    ['an actor of events', { actor: 'act-sera' }, ['place-7001']],
    ['a day of events', { since: '2024-12-12' }, []],
    ['a class of events', { class: 'ASSAULT' }, ['place-7001', 'place-harim-ridge-in-tashmar']],
  ] as const)('places are narrowed by %s', async (_, filter, ids) => {
    expect((await ledger.places(filter)).rows.map(({ id }) => id)).toEqual(ids);
  });

  test('a place shows its sentences and events, and events lead back to it', async () => {
    const view = await ledger.place('place-7001');
    expect(view?.eventRows.map(({ id }) => id)).toEqual(['two.e1', 'one.e1']);
    expect(view?.eventRows[0]?.place?.id).toBe('place-7001');
    expect(view?.cites.map(({ article, outlet, quote }) => [article, outlet, quote])).toEqual([
      ['two', 'Valley Voice', 'Ossel'],
      ['one', 'Harbour Wire', 'Ossel'],
    ]);
    expect(await ledger.place('place-none')).toBeUndefined();
  });

  test('the network has an edge for each relation and for events of a class that two share', async () => {
    const { nodes, edges, total } = await ledger.network();
    expect(total).toBe(4);
    expect(edges.map(({ tie, kind, from, to, uses, negated }) => [tie, kind, from, to, uses, negated])).toEqual([
      ['event', 'ASSAULT', 'act-front', 'act-sera', 1, undefined],
      ['relation', 'opposed-to', 'act-front', 'act-sera', 1, undefined],
      ['relation', 'leader-of', 'act-speaker', 'act-front', 1, undefined],
      ['relation', 'leader-of', 'act-speaker', 'act-front', 1, true],
    ]);
    expect(edges[2]).toMatchObject({ since: ['2023-04'], cites: [{ article: 'one' }], outlets: ['Harbour Wire'] });
    expect(edges[3]).toMatchObject({ ended: true, until: ['2024-11'] });
    expect(nodes.map(({ id, edges }) => [id, edges])).toEqual([
      ['act-front', 4],
      ['act-speaker', 2],
      ['act-sera', 2],
    ]);
  });

  test.each([
    ['relations only', { tie: 'relation' }, 3],
    ['events only', { tie: 'event' }, 1],
    ['a kind of relation', { relation: 'opposed-to' }, 1],
    ['a class of event', { class: 'ASSAULT' }, 1],
    ['an outlet', { outlet: 'Valley Voice' }, 2],
    ['one actor', { actor: 'act-speaker' }, 2],
    ['a kind of actor', { type: 'person' }, 0],
    ['days of the report', { from: '2024-12-11', to: '2024-12-12' }, 1],
    ['a class and a kind that no edge has together', { relation: 'leader-of', class: 'ASSAULT' }, 0],
    ['a number of edges', { limit: 1 }, 1],
  ] as const)('the network is narrowed by %s', async (_, filter, edges) => {
    expect((await ledger.network(filter)).edges).toHaveLength(edges);
  });

  test('an export holds them and reads back to the very same lines', async () => {
    const lines = await collect(ledger.lines());
    const of = (kind: Line['kind']) => lines.filter((line) => line.kind === kind);
    expect(of('relation')).toHaveLength(3);
    expect(of('label')).toHaveLength(3);
    expect(of('place').map((line) => 'id' in line && line.id)).toEqual([
      'place-7001',
      'place-7002',
      'place-harim-ridge-in-tashmar',
    ]);
    expect(of('relation')[1]).toMatchObject({ from: 'act-sera', relation: 'opposed-to', asOf: '2024-12-01' });
    const copy = await place.fresh();
    await copy.restore(stream(lines.map((line) => JSON.parse(JSON.stringify(line)) as Line)));
    expect(await collect(copy.lines())).toEqual(lines);
    expect(await copy.network()).toEqual(await ledger.network());
    expect(await copy.places()).toEqual(await ledger.places());
    expect(await copy.actor('act-front')).toEqual(await ledger.actor('act-front'));
  });

  test.each(['relation', 'label', 'place'] as const)('an import with a changed %s is refused', async (kind) => {
    const lines = await collect(ledger.lines());
    const at = lines.findIndex((line) => line.kind === kind);
    const name = { relation: 'relation', label: 'label', place: 'name' }[kind];
    const changed = lines.map((line, i) => (i === at ? { ...line, [name]: 'other' } : line));
    const copy = await place.empty();
    await expect(copy.restore(stream(changed as Line[]))).rejects.toMatchObject({ code: 'E_BAD_IMPORT' });
  });
});

describe('the days on which a relation may hold', () => {
  test.each([
    ['from its start on', { since: '2020' }, ['2020', '9999']],
    ['up to its end', { until: '2021-05' }, ['0000', '2021-05']],
    ['from start to end', { since: '2020', until: '2021-05' }, ['2020', '2021-05']],
    ['on a day named', { asOf: '2021-05-02' }, ['2021-05-02', '2021-05-02']],
    [
      'up to the report, where it is over',
      { since: '2020', ended: true, reported: '2024-01-02' },
      ['2020', '2024-01-02'],
    ],
  ] as const)('%s', (_, relation, [since, until]) => {
    expect(holdsIn(relation)).toEqual({ since, until });
  });

  test('are not known without a date', () => {
    expect(holdsIn({ ended: true, reported: '2024-01-02' })).toBeUndefined();
  });
});

test('the id of a place is its number, else its folded name and state', () => {
  expect(placeId({ geonameid: '12', name: 'Ossel' })).toBe('place-12');
  expect(placeId({ name: 'Tal Bürak' })).toBe('place-tal-burak');
  expect(placeId({ name: 'Ossel', country: 'Tashmar' })).toBe('place-ossel-in-tashmar');
});
