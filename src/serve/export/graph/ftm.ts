import type { Line } from '../../../core/line.ts';
import type { Source } from '../../source.ts';
import { loadTables } from '../convention/story.ts';
import { publicPersons } from './public-person.ts';

type Of<Kind extends Line['kind']> = Extract<Line, { readonly kind: Kind }>;

/** Kinds of actor that FollowTheMoney has a schema for; peoples and places are none of its entities. */
const SCHEMA: Readonly<Record<string, string>> = {
  person: 'Person',
  ...{ organization: 'Organization', 'armed-group': 'Organization', outlet: 'Organization', state: 'Organization' },
};

/** An export, and how many private persons it leaves out. */
export interface Entities {
  readonly text: string;
  readonly withheld: number;
}

/**
 * FollowTheMoney entities as JSON lines: articles as proof, persons in public roles and bodies with their aliases, what ties
 * them, and events. Private persons are left out. What texts deny, and what FollowTheMoney cannot hold (statements,
 * figures, roles in an event), does not travel.
 */
export async function ftm(source: Source): Promise<Entities> {
  const { parties } = await loadTables();
  const persons = publicPersons(parties);
  const roles = new Map<string, readonly string[]>();
  const actors: Of<'actor'>[] = [];
  const relations: Of<'relation'>[] = [];
  const events: { readonly event: Of<'event'>; readonly account: Of<'account'> }[] = [];
  const articles: Of<'article'>[] = [];
  let event: Of<'event'> | undefined;
  for await (const line of source.lines()) {
    persons.take(line);
    if (line.kind === 'article') {
      articles.push(line);
      for (const actor of line.reading.actors)
        roles.set(
          `${line.id}.${actor.id}`,
          actor.roles.map(({ text }) => text),
        );
    } else if (line.kind === 'actor' && line.movedTo === undefined) actors.push(line);
    else if (line.kind === 'relation') relations.push(line);
    else if (line.kind === 'event') event = line;
    else if (line.kind === 'account' && event) events.push({ event, account: line });
  }
  const fit = actors.filter(({ type }) => SCHEMA[type] !== undefined);
  const shown = fit.filter((actor) => !persons.isPrivate(actor));
  const ids = new Set(shown.map(({ id }) => id));
  const entities = [
    ...articles.map(articleOf),
    ...shown.map((actor) => actorOf(actor, roles)),
    ...relations.filter(({ from, to, negated }) => !negated && ids.has(from) && ids.has(to)).map(relationOf),
    ...events
      .filter(({ account }) => account.polarity === 'affirmed')
      .map(({ event, account }) => eventOf(event, account, ids)),
  ];
  return { text: entities.map((one) => `${JSON.stringify(one)}\n`).join(''), withheld: fit.length - shown.length };
}

/** An entity; properties without a value are left out. */
function entity(id: string, schema: string, properties: Readonly<Record<string, readonly (string | undefined)[]>>) {
  const given = Object.entries(properties).map(
    ([key, values]) => [key, [...new Set(values)].filter((value) => value)] as const,
  );
  return { id, schema, properties: Object.fromEntries(given.filter(([, values]) => values.length > 0)) };
}

const articleId = (article: string): string => `article-${article}`;

const articleOf = ({ id, title, url, outlet, published, sha256, reading }: Of<'article'>) =>
  entity(articleId(id), 'Article', {
    title: [title],
    publisher: [outlet],
    publishedAt: [dayOf(published?.value)],
    sourceUrl: [url],
    language: [reading.language === 'und' ? undefined : reading.language],
    contentHash: [sha256],
  });

function actorOf({ id, name, type, names, members }: Of<'actor'>, roles: ReadonlyMap<string, readonly string[]>) {
  const positions = members.flatMap((cell) => roles.get(cell) ?? []);
  return entity(id, SCHEMA[type] as string, {
    name: [name],
    alias: names.map(({ text }) => text).filter((text) => text !== name),
    ...(type === 'person' ? { position: positions } : {}),
    proof: members.map((cell) => articleId(cell.slice(0, cell.lastIndexOf('.')))),
  });
}

/** A tie with its days; FollowTheMoney has kinds of its own for leaders, members and spokesmen. */
function relationOf({ id, article, from, to, relation, since, until, asOf }: Of<'relation'>) {
  const [schema, source, goal] =
    relation === 'leader-of'
      ? ['Directorship', 'director', 'organization']
      : relation === 'member-of'
        ? ['Membership', 'member', 'organization']
        : relation === 'spokesman-of'
          ? ['Representation', 'agent', 'client']
          : ['UnknownLink', 'subject', 'object'];
  return entity(id, schema as string, {
    [source as string]: [from],
    [goal as string]: [to],
    role: [relation],
    startDate: [dayOf(since)],
    endDate: [dayOf(until)],
    date: [dayOf(asOf)],
    proof: [articleId(article)],
  });
}

function eventOf(event: Of<'event'>, account: Of<'account'>, ids: ReadonlySet<string>) {
  const [start, end = start] = (event.when ?? '').split('/');
  const told = account.modality === 'happened' ? '' : ` (${account.modality})`;
  return entity(event.id, 'Event', {
    name: [
      `${event.class}${event.mode === undefined ? '' : `, ${event.mode}`}${told}${event.place === undefined ? '' : ` in ${event.place}`}`,
    ],
    startDate: [dayOf(start)],
    endDate: [dayOf(end)],
    location: [event.place],
    involved: [...event.doers, ...event.targets].filter((id) => ids.has(id)),
    proof: [articleId(account.article)],
  });
}

/** A date as FollowTheMoney takes it: year, month or day; nothing for what is vaguer. */
const dayOf = (edtf: string | undefined): string | undefined =>
  /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?/.exec(edtf ?? '')?.[0];
