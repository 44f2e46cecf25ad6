import { parseCellId } from '../../../core/id.ts';
import type { Line } from '../../../core/line.ts';
import { isOutletId } from '../../../core/lineage.ts';
import type { Source } from '../../source.ts';
import { iri } from './iri.ts';

type Node = { readonly '@id': string; readonly '@type': string | readonly string[] } & Readonly<
  Record<string, unknown>
>;

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  stemma: 'urn:x-stemma:term:',
};

const ref = (id: string) => ({ '@id': id });
const time = (value: string) => ({ '@type': 'xsd:dateTime', '@value': value });

const DERIVED = 'prov:wasDerivedFrom';

const CELLS: readonly Line['kind'][] = ['statement', 'account', 'relation', 'label'];

/**
 * Whence everything in a ledger comes, by PROV-O as JSON-LD: the untouched bytes were captured; an article was read from
 * them by a model with its tables, and derives from other articles where its text was copied or translated; cells are derived from their article; actors from in-article actors, by rules of the
 * machine or the word of a person. Texts are not in it: cells name the place in the article where their words stand.
 */
export async function prov(source: Source): Promise<string> {
  const nodes = new Map<string, Node>();
  const add = (node: Node): void => {
    const held = nodes.get(node['@id']);
    const [from, more] = [held?.[DERIVED] ?? [], node[DERIVED] ?? []];
    if (!held) nodes.set(node['@id'], node);
    // An article comes from its bytes, and from other articles as later lines say.
    else if (held !== node && node['stemma:lineage'] === true)
      nodes.set(node['@id'], { ...held, [DERIVED]: [from, more].flat() });
  };
  for await (const line of source.lines()) for (const node of nodesOf(line)) add(node);
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [...nodes.values()] }, undefined, 1)}\n`;
}

function nodesOf(line: Line): Node[] {
  switch (line.kind) {
    case 'article':
      return articleNodes(line);
    case 'actor':
      return actorNodes(line);
    case 'judgement':
      return judgementNodes(line);
    case 'lineage':
      return lineageNodes(line);
    default:
      return CELLS.includes(line.kind) ? cellNodes(line) : [];
  }
}

function articleNodes({ id, sha256, title, capture, reading, ...line }: Extract<Line, { kind: 'article' }>): Node[] {
  const url = line.url !== undefined && URL.canParse(line.url) ? new URL(line.url).href : undefined;
  const [bytes, text] = [iri('bytes', sha256), iri('article', id)];
  const [captured, read] = [iri('activity', `capture ${sha256}`), iri('activity', `reading ${id}`)];
  const [tool, model] = [iri('agent', capture.tool), iri('agent', reading.readBy)];
  return [
    agent(tool, capture.tool),
    agent(model, reading.readBy),
    {
      ...{ '@id': captured, '@type': 'prov:Activity', 'rdfs:label': `captured by ${capture.how}` },
      'prov:endedAtTime': time(capture.capturedAt),
      'prov:wasAssociatedWith': ref(tool),
    },
    {
      ...{ '@id': bytes, '@type': 'prov:Entity', 'stemma:sha256': sha256, 'stemma:bytes': capture.bytes },
      'prov:generatedAtTime': time(capture.capturedAt),
      'prov:wasGeneratedBy': ref(captured),
      ...(capture.file === undefined ? {} : { 'stemma:file': capture.file }),
      // The page is what the bytes were copied from; nothing was asked of it.
      ...(url === undefined ? {} : { 'prov:hadPrimarySource': ref(url) }),
    },
    ...(url === undefined ? [] : [{ '@id': url, '@type': 'prov:Entity' }]),
    {
      ...{ '@id': read, '@type': 'prov:Activity', 'rdfs:label': `read with ${reading.readBy}` },
      'prov:used': ref(bytes),
      'prov:wasInformedBy': ref(captured),
      'prov:wasAssociatedWith': ref(model),
    },
    {
      ...{ '@id': text, '@type': 'prov:Entity', ...(title === undefined ? {} : { 'rdfs:label': title }) },
      'prov:wasDerivedFrom': ref(bytes),
      'prov:wasGeneratedBy': ref(read),
      ...(reading.outlet === undefined ? {} : { 'stemma:outlet': reading.outlet }),
      ...(reading.published === undefined ? {} : { 'stemma:published': reading.published.value }),
    },
    ...reading.actors.map(
      ({ id: local, name }): Node => ({
        ...{
          '@id': iri('cell', `${id}.${local}`),
          '@type': ['prov:Entity', 'stemma:ArticleActor'],
          'rdfs:label': name,
        },
        'prov:wasDerivedFrom': ref(text),
        'prov:wasGeneratedBy': ref(read),
      }),
    ),
  ];
}

/** That one article was made from another. A credit names where something is from, and no text that was used. */
function lineageNodes({ from, to, type }: Extract<Line, { kind: 'lineage' }>): Node[] {
  if (type === 'credit' || isOutletId(to)) return [];
  const child = { '@id': iri('article', from), '@type': 'prov:Entity', 'stemma:lineage': true };
  return [{ ...child, [DERIVED]: [ref(iri('article', to))] }];
}

const agent = (id: string, name: string): Node => ({
  ...{ '@id': id, '@type': 'prov:SoftwareAgent', 'rdfs:label': name },
});

function cellNodes(line: Line): Node[] {
  if (!('id' in line)) return [];
  const article = parseCellId(line.id)?.article ?? ('article' in line ? line.article : undefined);
  if (article === undefined) return [];
  const [place] = placesOf(line);
  return [
    {
      ...{ '@id': iri('cell', line.id), '@type': ['prov:Entity', `stemma:${line.kind}`] },
      'prov:wasDerivedFrom': ref(iri('article', article)),
      'prov:wasGeneratedBy': ref(iri('activity', `reading ${article}`)),
      ...(place === undefined ? {} : { 'stemma:start': place[0], 'stemma:end': place[1] }),
    },
  ];
}

/** Where the words of a cell stand: UTF-16 units into the clean text, end excluded. */
function placesOf(line: Line): (readonly [number, number])[] {
  switch (line.kind) {
    case 'statement':
      return [...line.content, ...line.cue, ...line.source].map(({ span }) => span);
    case 'account':
      return [line.trigger.span];
    case 'relation':
      return line.cites.map(({ span }) => span);
    case 'label':
      return [line.cite.span];
    default:
      return [];
  }
}

/** An actor with the decisions that joined what it stands for; a decision is an activity of its own. */
function actorNodes({ id, name, members, merges, movedTo }: Extract<Line, { kind: 'actor' }>): Node[] {
  const joined = merges.filter(({ verdict }) => verdict === 'same');
  const activities = joined.map(({ reason, ...merge }, n): Node & { readonly by: Node } => {
    const by: Node =
      reason.by === undefined
        ? agent(iri('agent', `${reason.rule} ${reason.version}`), `rule ${reason.rule}, version ${reason.version}`)
        : person(reason.by);
    return {
      ...{ '@id': iri('activity', `merge ${id} ${n + 1}`), '@type': ['prov:Activity', 'stemma:Merge'] },
      'rdfs:label': `${reason.rule}${reason.score === undefined ? '' : `, score ${reason.score}`}`,
      'prov:used': [merge.member, merge.holder].flatMap((cell) => (cell === undefined ? [] : [ref(iri('cell', cell))])),
      'prov:wasAssociatedWith': ref(by['@id']),
      by,
    };
  });
  return [
    ...activities.flatMap(({ by, ...activity }) => [by, activity]),
    {
      ...{ '@id': iri('actor', id), '@type': ['prov:Entity', 'stemma:Actor'], 'rdfs:label': name },
      ...(movedTo === undefined ? {} : { 'prov:alternateOf': ref(iri('actor', movedTo)) }),
      'prov:wasDerivedFrom': members.map((cell) => ref(iri('cell', cell))),
      'prov:wasInfluencedBy': activities.map((activity) => ref(activity['@id'])),
    },
  ];
}

const person = (name: string): Node => ({
  ...{ '@id': iri('agent', `person ${name}`), '@type': 'prov:Person', 'rdfs:label': name },
});

/** The word of a person: an activity at its time, about what it is about. */
function judgementNodes({ id, by, at, about, verdict, why, revokedBy }: Extract<Line, { kind: 'judgement' }>): Node[] {
  return [
    person(by),
    {
      ...{ '@id': iri('judgement', id), '@type': ['prov:Activity', 'stemma:Judgement'], 'rdfs:label': verdict },
      'prov:endedAtTime': time(at),
      'prov:wasAssociatedWith': ref(person(by)['@id']),
      'stemma:about': about,
      ...(why === undefined ? {} : { 'rdfs:comment': why }),
      ...(revokedBy === undefined ? {} : { 'stemma:revokedBy': ref(iri('judgement', revokedBy)) }),
    },
  ];
}
