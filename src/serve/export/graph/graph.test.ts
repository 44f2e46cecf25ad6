import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEntry } from '../../../../test/ledger-fixture.ts';
import { onPglite } from '../../../../test/ledger-stores.ts';
import type { Network } from '../../../core/view.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { WITHHELD } from '../convention/privacy.ts';
import { ftm } from './ftm.ts';
import { geojson } from './geojson.ts';
import { gexf, graphml, publicNetwork } from './network.ts';
import { xmlText } from './xml.ts';

const OSSEL = { lat: 36.51234, lon: 37.26789, geonameid: '7001' } as const;
const front = 'Harim <Front> & "Sons"';

const place = onPglite();
let ledger: Ledger;
beforeAll(async () => {
  ledger = await place.fresh();
  // A leader, who stands in the public eye; a bystander, who does not; a place without a point inside one that has one.
  const leads = { since: '2023-04' } as const;
  await ledger.add(makeEntry({ n: 1, id: 'one', published: '2024-12-11', front, relation: leads, spot: OSSEL }));
  await ledger.add(
    makeEntry({
      ...{ n: 2, id: 'two', published: '2024-12-01', outlet: 'Valley Voice', speaker: 'Sera Moun', front },
      actors: ['act-sera', 'act-front'],
      relation: { kind: 'opposed-to', asOf: '2024-12-01' },
      spot: { ...OSSEL, precision: 'site' },
      event: { recipients: [[1, 5]], recipientActors: ['a1'] },
    }),
  );
  await ledger.add(
    makeEntry({
      ...{ n: 3, id: 'three', place: 'Harim Ridge', published: undefined, front, actors: ['act-speaker', 'act-front'] },
      relation: { negated: true },
      wider: { name: 'Ossel district', precision: 'district', lat: 36.4, lon: 37.2, geonameid: '7002' },
      event: { polarity: 'negated' },
    }),
  );
  await ledger.add(
    makeEntry({
      ...{ n: 4, id: 'four', published: '2024-12-12', place: 'Ossel Bakery', front },
      actors: ['act-speaker', 'act-front'],
      spot: { lat: 36.98765, lon: 37.12345, geonameid: '7003', precision: 'site' },
    }),
  );
});
afterAll(() => place.close());

/** Reads XML strictly: what is not well-formed throws. */
const parse = (xml: string): Document => new JSDOM(xml, { contentType: 'text/xml' }).window.document;
const all = (root: ParentNode, name: string): Element[] => [...root.querySelectorAll(name)];

describe('the network', () => {
  let network: Network;
  beforeAll(async () => {
    network = await publicNetwork(ledger, {});
  });

  test('withholds the names of private persons and of nobody else', () => {
    expect(network.nodes.map(({ id, name }) => [id, name])).toEqual([
      ['act-front', front],
      ['act-speaker', 'Talin Varo'],
      ['act-sera', WITHHELD],
    ]);
  });

  test('as GEXF is well-formed and has every node and edge with what is known of it', () => {
    const document = parse(gexf(network));
    expect(all(document, 'node')).toHaveLength(network.nodes.length);
    expect(all(document, 'edge')).toHaveLength(network.edges.length);
    expect(all(document, 'node')[0]?.getAttribute('label')).toBe(front);
    const titles = new Map(
      all(document, 'attributes[class=edge] > attribute').map((one) => [
        one.getAttribute('id'),
        one.getAttribute('title'),
      ]),
    );
    const edges = all(document, 'edge').map((edge) => ({
      ...Object.fromEntries(['source', 'target', 'type', 'weight'].map((name) => [name, edge.getAttribute(name)])),
      ...Object.fromEntries(
        all(edge, 'attvalue').map((one) => [titles.get(one.getAttribute('for')), one.getAttribute('value')]),
      ),
    }));
    expect(edges).toContainEqual(
      expect.objectContaining({
        ...{ source: 'act-speaker', target: 'act-front', type: 'directed', weight: '1' },
        ...{ kind: 'leader-of', since: '2023-04', negated: 'false', outlets: 'Harbour Wire' },
      }),
    );
    expect(edges).toContainEqual(expect.objectContaining({ kind: 'leader-of', negated: 'true' }));
    expect(edges).toContainEqual(
      expect.objectContaining({ kind: 'opposed-to', type: 'undirected', as_of: '2024-12-01' }),
    );
    expect(edges).toContainEqual(expect.objectContaining({ tie: 'event', kind: 'ASSAULT', type: 'undirected' }));
  });

  test('as GraphML is well-formed, and every value has a declared key', () => {
    const document = parse(graphml(network));
    expect(all(document, 'graph > node')).toHaveLength(network.nodes.length);
    expect(all(document, 'graph > edge')).toHaveLength(network.edges.length);
    const keys = new Set(all(document, 'key').map((key) => key.getAttribute('id')));
    for (const data of all(document, 'data')) expect(keys).toContain(data.getAttribute('key'));
    expect(all(document, 'node > data[key=label]').map((data) => data.textContent)).toContain(front);
    const nodes = new Set(all(document, 'graph > node').map((node) => node.getAttribute('id')));
    for (const edge of all(document, 'graph > edge'))
      for (const end of ['source', 'target']) expect(nodes).toContain(edge.getAttribute(end));
  });

  test('is narrowed by outlet and day, and may be empty', async () => {
    expect((await publicNetwork(ledger, { outlet: 'Valley Voice' })).edges).toHaveLength(2);
    const none = await publicNetwork(ledger, { from: '2030' });
    expect(all(parse(gexf(none)), 'node')).toEqual([]);
    expect(all(parse(graphml(none)), 'graph > node')).toEqual([]);
  });
});

test('XML holds no sign that it cannot hold', () => {
  expect(xmlText('a\0b\ud800c\u000bd<&>"\n')).toBe('a\ufffdb\ufffdc\ufffdd&lt;&amp;&gt;&quot;&#10;');
  expect(parse(`<a b="${xmlText('x"\n<\u0001>')}"/>`).documentElement.getAttribute('b')).toBe('x"\n<\ufffd>');
});

test('GeoJSON has every place: points where there are any, sites rounded, events without private names', async () => {
  const { type, features } = JSON.parse(await geojson(ledger));
  expect(type).toBe('FeatureCollection');
  const { rows } = await ledger.places();
  expect(features).toHaveLength(rows.length);
  const ids = ['place-7001', 'place-harim-ridge-in-tashmar', 'place-7002', 'place-7003'];
  const [ossel, ridge, district, bakery] = ids.map((id) => features.find((one: { id: string }) => one.id === id));
  expect(ossel.geometry).toEqual({ type: 'Point', coordinates: [37.26789, 36.51234] });
  expect(bakery.geometry).toEqual({ type: 'Point', coordinates: [37.12, 36.99] });
  expect(ossel.properties.events.map(({ id }: { id: string }) => id)).toEqual(['two.e1', 'one.e1']);
  expect(ossel.properties.events[0]).toMatchObject({ class: 'ASSAULT', by: [front], outlet: 'Valley Voice' });
  expect(ridge.geometry).toBeNull();
  expect(ridge.properties).toMatchObject({ near: { id: 'place-7002' }, precision: 'settlement' });
  expect(district.geometry.coordinates).toEqual([37.2, 36.4]);
  expect(JSON.stringify(features)).not.toContain('Sera Moun');
});

test('FollowTheMoney has bodies and public persons with aliases and proof, what ties them, and events', async () => {
  const { text, withheld } = await ftm(ledger);
  const entities = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(withheld).toBe(1);
  const of = (schema: string) => entities.filter((one) => one.schema === schema);
  expect(of('Person').map(({ properties }) => properties.name)).toEqual([['Talin Varo']]);
  expect(of('Person')[0].properties.proof).toEqual(['article-one', 'article-three', 'article-four']);
  expect(of('Organization').map(({ id }) => id)).toEqual(['act-front']);
  expect(of('Article').map(({ id }) => id)).toEqual(['article-one', 'article-two', 'article-three', 'article-four']);
  expect(of('Directorship')).toEqual([
    {
      id: 'one.r1',
      schema: 'Directorship',
      properties: {
        ...{ director: ['act-speaker'], organization: ['act-front'], role: ['leader-of'] },
        ...{ startDate: ['2023-04'], proof: ['article-one'] },
      },
    },
  ]);
  expect(of('Event').map(({ id, properties }) => [id, properties.involved, properties.startDate])).toEqual([
    ['one.e1', ['act-front'], ['2024-12-10']],
    ['two.e1', ['act-front'], ['2024-12-10']],
    ['four.e1', ['act-front'], ['2024-12-10']],
  ]);
  const ids = new Set(entities.map(({ id }) => id));
  for (const { properties } of entities)
    for (const key of ['proof', 'involved', 'director', 'organization', 'subject', 'object'])
      for (const id of properties[key] ?? []) expect(ids).toContain(id);
  expect(text).not.toContain('Sera Moun');
});
