import { isMutual } from '../../../core/relation-kind.ts';
import type { Filter, Network, NetworkEdge, NetworkNode } from '../../../core/view.ts';
import type { Source } from '../../source.ts';
import { UNREVIEWED } from '../../wording.ts';
import { WITHHELD } from '../convention/privacy.ts';
import { loadTables } from '../convention/story.ts';
import { publicPersons } from './public-person.ts';
import { element, xmlText } from './xml.ts';

/** The network of a ledger with the names of private persons withheld; it is never cut short. */
export async function publicNetwork(source: Source, filter: Filter): Promise<Network> {
  const { parties } = await loadTables();
  const persons = publicPersons(parties);
  for await (const line of source.lines()) persons.take(line);
  const network = await source.network({ ...filter, limit: 1_000_000 });
  return {
    ...network,
    nodes: network.nodes.map((node) => (persons.isPrivate(node) ? { ...node, name: WITHHELD } : node)),
  };
}

const isDirected = (edge: NetworkEdge): boolean => edge.tie === 'relation' && !isMutual(edge.kind);

interface Field<Thing> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly of: (thing: Thing) => string | number | boolean | undefined;
}

const NODE: readonly Field<NetworkNode>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'articles', type: 'integer', of: ({ articles }) => articles },
];

const told = (edge: NetworkEdge, what: 'since' | 'until' | 'asOf'): string | undefined =>
  edge.tie === 'relation' && edge[what].length > 0 ? edge[what].join('; ') : undefined;

const EDGE: readonly Field<NetworkEdge>[] = [
  { name: 'tie', type: 'string', of: ({ tie }) => tie },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'negated', type: 'boolean', of: ({ negated }) => negated ?? false },
  { name: 'ended', type: 'boolean', of: (edge) => edge.tie === 'relation' && (edge.ended ?? false) },
  { name: 'since', type: 'string', of: (edge) => told(edge, 'since') },
  { name: 'until', type: 'string', of: (edge) => told(edge, 'until') },
  { name: 'as_of', type: 'string', of: (edge) => told(edge, 'asOf') },
  { name: 'reports', type: 'integer', of: ({ uses }) => uses },
  { name: 'articles', type: 'integer', of: ({ articles }) => articles },
  { name: 'outlets', type: 'string', of: ({ outlets }) => outlets.join('; ') },
  { name: 'first_reported', type: 'string', of: ({ first }) => first },
  { name: 'last_reported', type: 'string', of: ({ last }) => last },
];

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What a thing has of some fields, as elements. */
const values = <Thing>(
  fields: readonly Field<Thing>[],
  thing: Thing,
  draw: (n: number, value: string) => string,
): string[] =>
  fields.flatMap(({ of }, n) => {
    const value = of(thing);
    return value === undefined ? [] : draw(n, String(value));
  });

/** GEXF 1.3, as Gephi reads it. */
export function gexf({ nodes, edges }: Network): string {
  const attributes = <Thing>(of: string, fields: readonly Field<Thing>[]) =>
    element(
      'attributes',
      { class: of },
      fields.map(({ name, type }, id) => element('attribute', { id, title: name, type })),
    );
  const held = <Thing>(fields: readonly Field<Thing>[], thing: Thing) =>
    element(
      'attvalues',
      {},
      values(fields, thing, (n, value) => element('attvalue', { for: n, value })),
    );
  return `${HEAD}${element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    element('meta', {}, [element('creator', {}, ['Stemma']), element('description', {}, [xmlText(UNREVIEWED)])]),
    element('graph', { mode: 'static', defaultedgetype: 'directed' }, [
      attributes('node', NODE),
      attributes('edge', EDGE),
      element(
        'nodes',
        {},
        nodes.map((node) => element('node', { id: node.id, label: node.name }, [held(NODE, node)])),
      ),
      element(
        'edges',
        {},
        edges.map((edge, id) =>
          element(
            'edge',
            {
              ...{ id, source: edge.from, target: edge.to, label: edge.kind, kind: edge.kind, weight: edge.uses },
              type: isDirected(edge) ? 'directed' : 'undirected',
            },
            [held(EDGE, edge)],
          ),
        ),
      ),
    ]),
  ])}\n`;
}

/** GraphML, as yEd, Cytoscape and igraph read it. */
export function graphml({ nodes, edges }: Network): string {
  const type = { string: 'string', integer: 'int', boolean: 'boolean' } as const;
  const keys = <Thing>(of: 'node' | 'edge', fields: readonly Field<Thing>[]) =>
    fields.map(({ name, type: kind }, n) =>
      element('key', { id: `${of}-${n}`, for: of, 'attr.name': name, 'attr.type': type[kind] }),
    );
  const data = (key: string, value: string): string => element('data', { key }, [xmlText(value)]);
  const label = element('key', { id: 'label', for: 'node', 'attr.name': 'label', 'attr.type': 'string' });
  return `${HEAD}<!-- ${UNREVIEWED} -->\n${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...[label, ...keys('node', NODE), ...keys('edge', EDGE)],
    element('graph', { id: 'ledger', edgedefault: 'directed' }, [
      ...nodes.map((node) =>
        element('node', { id: node.id }, [
          data('label', node.name),
          ...values(NODE, node, (n, value) => data(`node-${n}`, value)),
        ]),
      ),
      ...edges.map((edge, n) =>
        element(
          'edge',
          { id: `e${n}`, source: edge.from, target: edge.to, directed: String(isDirected(edge)) },
          values(EDGE, edge, (at, value) => data(`edge-${at}`, value)),
        ),
      ),
    ]),
  ])}\n`;
}
