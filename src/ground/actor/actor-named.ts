import { type Doc, formOf, headOf, relOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { Actor, ActorKind, Alias, Note } from '../../core/reading.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { acts } from '../../extract/mention/mention-kind.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { isCapital, lowerOf } from '../../extract/mention/mention-word.ts';
import { fullness, plainName } from '../name.ts';
import type { Known } from '../refer/referent.ts';
import type { Speaking } from '../refer/speaking.ts';
import { bodyOf, type Cluster, clusterNames, stateByName } from './actor-cluster.ts';
import { type Role, rolesOf } from './actor-role.ts';
import { actorOfBody, bodiesOfMen, isRule, knownBody } from './body-of-man.ts';
import { genderOfName } from './name-gender.ts';

/** The actors an article names, with what pronouns and phrases look for in them; `actorOf` maps names, and phrases such as "the Haro regime", to actors. */
export interface NamedActors {
  readonly actors: readonly Actor[];
  readonly actorOf: ReadonlyMap<string, string>;
  readonly known: ReadonlyMap<string, Known>;
  readonly notes: readonly Note[];
}

/** Joins the names of an article into actors; places, and other names that nobody lets act, become none. */
export function nameActors(
  doc: Doc,
  mentions: readonly MentionDraft[],
  aliases: readonly Alias[],
  speaking: Speaking,
  tables: MentionTables,
  idFor: (offset: number) => string,
): NamedActors {
  const all = mentions.filter(({ form }) => form === 'name');
  const describing = all.filter((mention) => !speaking.has(mention.id) && describesOnly(doc, mention, tables));
  const names = all.filter((mention) => !describing.includes(mention));
  const { clusters, notes } = clusterNames(doc.text, names, aliases, tables);
  const actorOf = new Map<string, string>();
  const known = new Map<string, Known>();
  const actors: Actor[] = [];
  const kept = clusters
    .map((cluster) => asGovernment(cluster, speaking))
    .filter((cluster) => canAct(doc, cluster, speaking));
  for (const cluster of kept.sort((a, b) => firstOf(a) - firstOf(b))) {
    const id = idFor(firstOf(cluster));
    const roles = cluster.mentions.flatMap((mention) => rolesOf(doc, mention, tokenAt(doc, mention.span[0]), tables));
    const spellings = orderNames(cluster, aliases);
    const body = cluster.of === 'body' ? bodyOfAny(cluster, aliases, tables) : undefined;
    const kind = body?.kind ?? (cluster.of === 'state' ? 'state' : kindOf(cluster));
    for (const mention of cluster.mentions) actorOf.set(mention.id, id);
    actors.push({
      ...{ id, name: body?.name ?? stateName(cluster, tables) ?? (spellings[0] as string), kind, names: spellings },
      roles: distinct(roles).map(({ text, span }) => ({ text, span })),
      ...(body ? { listed: true as const } : {}),
    });
    known.set(id, {
      ...{ id, of: cluster.of, gender: genderOfName(doc, cluster, tables), kind, names: spellings },
      roles: new Set(roles.map((role) => role.word)),
      offices: roles.map(({ text }) => text.toLowerCase()),
    });
  }
  const men = all.filter(({ kind }) => kind === 'person');
  for (const body of bodiesOfMen(doc, mentions, [...describing, ...men])) {
    const id = idFor(body.first.span[0]);
    for (const phrase of body.phrases) actorOf.set(phrase.id, id);
    actors.push(actorOfBody(body, id));
    known.set(id, knownBody(body, id));
  }
  return { actors, actorOf, known, notes };
}

/** A place that is given words is its government: "Harim denied the claim". */
function asGovernment(cluster: Cluster, speaking: Speaking): Cluster {
  return cluster.of === 'place' && cluster.mentions.some(({ id }) => speaking.get(id)?.anonymous === false)
    ? { ...cluster, of: 'state' }
    : cluster;
}

const firstOf = (cluster: Cluster): number => (cluster.mentions[0] as MentionDraft).span[0];

/** "the Haro regime", "Haro forces": the family name only describes, and the man is not meant. */
function describesOnly(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  const next = tokenAt(doc, mention.span[1]);
  // "The Vesk regime": whatever Vesk is, the regime is another.
  if (mention.kind !== 'person' && !(mention.kind === 'other' && next >= 0 && isRule(lowerOf(doc, next)))) return false;
  if (next < 0 || uposOf(doc, next) !== 'NOUN' || isCapital(formOf(doc, next))) return false;
  if (!/^[ \u00a0]$/.test(doc.text.slice(mention.span[1], doc.tokStart[next]))) return false;
  const before = headOf(doc, mention.headToken) > mention.headToken;
  return (
    tables.heads.has(lowerOf(doc, next)) || (before && /^(compound|amod|nmod|det)/.test(relOf(doc, mention.headToken)))
  );
}

/** Persons, bodies, states and populations can act; another name only where it is the doer of something, or is given words. */
function canAct(doc: Doc, { of, mentions }: Cluster, speaking: Speaking): boolean {
  if (of === 'place') return false;
  return of !== 'other' || mentions.some((mention) => speaking.has(mention.id) || acts(doc, mention.headToken));
}

/** The name a state has in the table of countries, so that "US" and "America" are shown, and found, as one. */
function stateName({ of, spellings }: Cluster, tables: MentionTables): string | undefined {
  return of === 'state' ? spellings.map((name) => stateByName(name, tables)).find((name) => name) : undefined;
}

/** The body of the table that one of the spellings stands for. */
const bodyOfAny = ({ spellings }: Cluster, aliases: readonly Alias[], { bodies }: MentionTables) =>
  spellings.map((name) => bodyOf(name, aliases, bodies)).find((body) => body !== undefined);

/** The kind most of its mentions have; the earliest one wins a tie. */
function kindOf({ mentions }: Cluster): ActorKind {
  const counts = new Map<ActorKind, number>();
  const told = mentions.filter(({ kind }) => kind !== 'other' && kind !== 'place');
  // A bare acronym says less about its kind than the words it stands for.
  const long = told.filter(({ span }) => span[1] - span[0] > 6);
  for (const { kind } of long.length > 0 ? long : told) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}

/** Every spelling, the fullest first; translations and former names never lead. */
function orderNames({ spellings }: Cluster, aliases: readonly Alias[]): string[] {
  const second = new Set(
    aliases.filter((alias) => alias.evidence === 'translation').map((alias) => plainName(alias.b)),
  );
  return [...new Set(spellings)].sort(
    (a, b) =>
      Number(second.has(plainName(a))) - Number(second.has(plainName(b))) ||
      fullness(b) - fullness(a) ||
      (a < b ? -1 : 1),
  );
}

/** One of each wording, the earliest. */
const distinct = (roles: readonly Role[]): Role[] =>
  [...new Map([...roles].reverse().map((role) => [role.text.toLowerCase(), role] as const)).values()].sort(
    (a, b) => a.span[0] - b.span[0],
  );
