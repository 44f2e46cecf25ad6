import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEntry } from '../../../../test/ledger-fixture.ts';
import { onPglite } from '../../../../test/ledger-stores.ts';
import type { Line } from '../../../core/line.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { gather } from '../pages.ts';
import { annotations } from './annotation.ts';
import { codePointsOf } from './code-point.ts';
import { prov } from './prov.ts';
import { timelineJs } from './timeline.ts';

const place = onPglite();
let ledger: Ledger;
beforeAll(async () => {
  ledger = await place.fresh();
  // Characters outside the basic plane before every cell, and marks that HTML would take for its own.
  const words = '𝔚e hold 🏰 the <b>bridge</b> & "gate" at Ossel';
  const reason = { rule: 'same-name', version: '1', score: 0.9, cites: [] };
  await ledger.add(makeEntry({ n: 1, id: 'one a/b', words, relation: {}, label: {}, published: '2024-12-11' }));
  await ledger.add(
    makeEntry({
      ...{ n: 2, id: 'two', outlet: 'Valley Voice', happened: '2024-12', published: '2024-12-12' },
      merges: [{ a: 'two.a1', b: 'act-speaker', verdict: 'same', reason }],
    }),
  );
  await ledger.add(makeEntry({ n: 3, id: 'three', happened: '2024-12-08/..', event: { polarity: 'negated' } }));
  await ledger.judge({
    ...{ kind: 'judgement', id: 'j1', by: 'R. Tester', at: '2025-01-02T00:00:00Z', verdict: 'different' },
    about: ['act-speaker', 'act-front'],
  });
});
afterAll(() => place.close());

test.each([
  ['', 0, 0],
  ['abc', 2, 2],
  ['𝔚e', 2, 1],
  ['𝔚e', 3, 2],
  ['a🏰b🏰c', 4, 3],
  ['a🏰b🏰c', 7, 5],
  // Between the halves of a character.
  ['a🏰b', 2, 1],
])('in “%s” the offset %i in units is %i in characters', (text, offset, points) => {
  expect(codePointsOf(text)(offset)).toBe(points);
});

describe('web annotations', () => {
  // What the model allows: https://www.w3.org/TR/annotation-model/, 3.3.5 and 4.2.
  const MOTIVATIONS = [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
  ];
  const MORE = ['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'];
  const known = [...MOTIVATIONS, ...MORE];

  interface Selector {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }
  interface Annotation {
    readonly id: string;
    readonly type: string;
    readonly motivation: string;
    readonly created: string;
    readonly body: readonly { readonly type: string; readonly purpose: string; readonly value?: string }[];
    readonly target: { readonly source: { readonly id: string }; readonly selector: readonly [Selector, Selector] };
  }
  let collection: Readonly<Record<string, unknown>> & {
    readonly total: number;
    readonly first: Readonly<Record<string, unknown>> & { readonly items: readonly Annotation[] };
  };
  beforeAll(async () => {
    collection = JSON.parse(await annotations(ledger));
  });

  test('are a collection with its first page, as the model wants them', () => {
    expect(collection).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection' });
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    expect(collection.total).toBe(collection.first.items.length);
  });

  test('are there for every statement, event, figure, label and relation', async () => {
    const rows = [
      ...(await gather((filter) => ledger.statements(filter))),
      ...(await gather((filter) => ledger.events(filter))),
      ...(await gather((filter) => ledger.labels(filter))),
      ...(await gather((filter) => ledger.relations(filter))),
    ];
    const figures = ['one a/b', 'two', 'three'].map((article) => `${article}.f1`);
    const wanted = [...rows.map(({ id }) => id), ...figures].map((id) => `urn:x-stemma:cell:${encodeURIComponent(id)}`);
    expect(collection.first.items.map(({ id }) => id).sort()).toEqual(wanted.sort());
  });

  test('have an id, a type, a known motivation, a time and bodies with known purposes', () => {
    for (const one of collection.first.items) {
      expect(one.id).toMatch(/^urn:[a-z-]+:[^\s<>"]+$/);
      expect(one.type).toBe('Annotation');
      expect(known).toContain(one.motivation);
      expect(one.created).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(one.body.length).toBeGreaterThan(0);
      for (const body of one.body) expect(known).toContain(body.purpose);
      expect(one.body[0]?.value).toMatch(/^Reported by /);
    }
  });

  test('select by code points the very words that they quote, with what stands around them', async () => {
    const texts = new Map<string, string>();
    for (const id of ['one a/b', 'two', 'three'])
      texts.set(`urn:x-stemma:article:${encodeURIComponent(id)}`, (await ledger.article(id))?.reading.text ?? '');
    let beyond = 0;
    for (const { target } of collection.first.items) {
      const [position, quote] = target.selector;
      expect([position.type, quote.type]).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
      const points = [...(texts.get(target.source.id) as string)];
      const part = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
      expect(part(position.start, position.end)).toBe(quote.exact);
      expect(quote.exact).not.toBe('');
      expect(part(0, position.start).endsWith(quote.prefix)).toBe(true);
      expect(part(position.end, points.length).startsWith(quote.suffix)).toBe(true);
      expect(() => encodeURIComponent(quote.prefix + quote.suffix)).not.toThrow();
      if (/\p{Surrogate}|[\u{10000}-\u{10FFFF}]/u.test(part(0, position.end))) beyond++;
    }
    expect(beyond).toBeGreaterThan(2);
  });
});

describe('a TimelineJS file', () => {
  interface Slide {
    readonly start_date: Readonly<Record<'year' | 'month' | 'day', number | undefined>>;
    readonly end_date?: Slide['start_date'];
    readonly display_date: string;
    readonly unique_id: string;
    readonly text: { readonly headline: string; readonly text: string };
  }
  let file: { readonly title: { readonly text: { readonly text: string } }; readonly events: readonly Slide[] };
  beforeAll(async () => {
    file = JSON.parse(await timelineJs(ledger));
  });

  test('has a slide for each event with a date, as narrow as it was told', () => {
    expect(file.events.map(({ unique_id, start_date, end_date }) => [unique_id, start_date, end_date])).toEqual([
      ['one a/b.e1', { year: 2024, month: 12, day: 10 }, undefined],
      ['three.e1', { year: 2024, month: 12, day: 8 }, undefined],
      ['two.e1', { year: 2024, month: 12 }, undefined],
    ]);
  });

  test('shows the words for the date, so that no slide looks surer than its text', () => {
    expect(file.events.map(({ display_date }) => display_date)).toEqual([
      '2024-12-10 (“Tuesday”)',
      '2024-12-08/.. (“Tuesday”)',
      '2024-12 (“Tuesday”)',
    ]);
  });

  test('lets no words of an article work as HTML, and says who reports', () => {
    for (const { text } of file.events) {
      expect(text.text.replaceAll(/<\/?p>/g, '')).not.toMatch(/[<>]/);
      expect(text.headline).not.toMatch(/[<>]/);
      expect(text.text).toMatch(/^<p>Reported by /);
    }
    expect(file.title.text.text).toContain('0 more events without a date');
  });
});

describe('provenance', () => {
  type Ref = { readonly '@id': string };
  type Node = Ref & { readonly '@type': string | readonly string[] } & Readonly<Record<string, unknown>>;
  let graph: readonly Node[];
  let context: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const file = JSON.parse(await prov(ledger));
    graph = file['@graph'];
    context = file['@context'];
  });
  const types = (node: Node): readonly string[] => [node['@type']].flat();
  const refs = (value: unknown): string[] => [value].flat().flatMap((one) => (one as Ref | undefined)?.['@id'] ?? []);
  const isA = (node: Node | undefined, ...wanted: readonly string[]): boolean =>
    node !== undefined && types(node).some((type) => wanted.includes(type));

  // Domain and range as PROV-O states them: https://www.w3.org/TR/prov-o/.
  const AGENT = ['prov:Agent', 'prov:SoftwareAgent', 'prov:Person'];
  const RULES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['prov:wasDerivedFrom', ['prov:Entity'], ['prov:Entity']],
    ['prov:hadPrimarySource', ['prov:Entity'], ['prov:Entity']],
    ['prov:alternateOf', ['prov:Entity'], ['prov:Entity']],
    ['prov:wasGeneratedBy', ['prov:Entity'], ['prov:Activity']],
    ['prov:used', ['prov:Activity'], ['prov:Entity']],
    ['prov:wasInformedBy', ['prov:Activity'], ['prov:Activity']],
    ['prov:wasAssociatedWith', ['prov:Activity'], AGENT],
  ];

  test.each(RULES)('%s leads from %j to %j, and what it leads to is described', (property, domain, range) => {
    const byId = new Map(graph.map((node) => [node['@id'], node]));
    for (const node of graph)
      for (const id of refs(node[property])) {
        expect(isA(node, ...domain)).toBe(true);
        expect(isA(byId.get(id), ...range)).toBe(true);
      }
  });

  test('every term has a prefix that the context knows, and every id stands once', () => {
    const terms = graph.flatMap((node) => [...Object.keys(node), ...types(node)]).filter((key) => !key.startsWith('@'));
    for (const term of terms) expect(context[term.split(':')[0] as string]).toBeDefined();
    expect(new Set(graph.map((node) => node['@id'])).size).toBe(graph.length);
  });

  test('nothing is generated by two activities, and every time is a dateTime', () => {
    for (const node of graph) {
      expect(refs(node['prov:wasGeneratedBy']).length).toBeLessThanOrEqual(1);
      for (const key of ['prov:endedAtTime', 'prov:generatedAtTime'])
        if (node[key] !== undefined)
          expect(node[key]).toEqual({ '@type': 'xsd:dateTime', '@value': expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
    }
  });

  test('every cell leads back to the bytes it was read from', () => {
    const byId = new Map(graph.map((node) => [node['@id'], node]));
    const cells = graph.filter((node) => node['@id'].startsWith('urn:x-stemma:cell:'));
    expect(cells.length).toBeGreaterThan(9);
    for (const cell of cells) {
      const [article] = refs(cell['prov:wasDerivedFrom']);
      const [bytes] = refs(byId.get(article as string)?.['prov:wasDerivedFrom']);
      expect(bytes).toMatch(/^urn:x-stemma:bytes:[0-9a-f]{64}$/);
    }
  });

  test('an article that was copied from another derives from it beside its own bytes; a credit derives nothing', async () => {
    const edge = {
      kind: 'lineage',
      id: 'x',
      overlap: 1,
      back: 1,
      passages: [],
      reason: { rule: 'r', version: '1', cites: [] },
    };
    async function* lines(): AsyncIterable<Line> {
      yield* ledger.lines();
      yield { ...edge, from: 'two', to: 'three', type: 'copy' } as Line;
      yield { ...edge, from: 'three', to: 'outlet:Valley Voice', type: 'credit' } as Line;
    }
    const found: readonly Node[] = JSON.parse(await prov({ ...ledger, lines }))['@graph'];
    const derived = (id: string): string[] =>
      refs(found.find((node) => node['@id'] === `urn:x-stemma:article:${id}`)?.['prov:wasDerivedFrom']);
    expect(derived('two')).toEqual([expect.stringContaining(':bytes:'), 'urn:x-stemma:article:three']);
    expect(derived('three')).toEqual([expect.stringContaining(':bytes:')]);
  });

  test('a merge has its rule for an agent, a judgement the person', () => {
    const merge = graph.find((node) => isA(node, 'stemma:Merge'));
    expect(refs(merge?.['prov:wasAssociatedWith'])).toEqual(['urn:x-stemma:agent:same-name%201']);
    const judgement = graph.find((node) => isA(node, 'stemma:Judgement'));
    expect(refs(judgement?.['prov:wasAssociatedWith'])).toEqual(['urn:x-stemma:agent:person%20R.%20Tester']);
    expect(judgement?.['rdfs:label']).toBe('different');
  });

  test('no text of an article is in it', () => {
    expect(JSON.stringify(graph)).not.toContain('attacked the bridge');
  });
});
