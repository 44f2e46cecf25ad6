import { type Doc, formOf, relOf, tokenAt, uposOf } from '../annotate/doc.ts';
import { idMaker } from '../core/id.ts';
import type { Actor, ActorKind, Alias, Note } from '../core/reading.ts';
import { cut } from '../core/span.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { acts } from '../extract/mention-kind.ts';
import { type MentionTables, tableForm } from '../extract/mention-table.ts';
import { isCapital, lowerOf, titleAt } from '../extract/mention-word.ts';
import { type Cluster, clusterNames } from './actor-cluster.ts';
import { type Known, referActors } from './actor-refer.ts';
import { type Role, rolesOf } from './actor-role.ts';
import { fullness, plainName } from './name.ts';

/** Who is who inside one article; `actorOf` maps the id of a mention to the id of an actor. */
export interface GroundedActors {
  readonly actors: Actor[];
  readonly actorOf: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

/**
 * Joins the mentions of one article into actors, each with a name the text gives it. A mention without a safe
 * reason stays out of `actorOf`; places, and other names that nobody lets act, become no actors.
 */
export function groundActors(
  doc: Doc,
  mentions: readonly MentionDraft[],
  aliases: readonly Alias[],
  tables: MentionTables,
): GroundedActors {
  const names = mentions.filter((mention) => mention.form === 'name' && !describesOnly(doc, mention, tables));
  const { clusters, notes } = clusterNames(doc.text, names, aliases, tables.states);
  const idFor = idMaker();
  const actorOf = new Map<string, string>();
  const known = new Map<string, Known>();
  const actors: Actor[] = [];
  const kept = clusters.filter((cluster) => canAct(doc, cluster));
  for (const cluster of kept.sort((a, b) => firstOf(a) - firstOf(b))) {
    const id = idFor('a', firstOf(cluster));
    const roles = cluster.mentions.flatMap((mention) => rolesOf(doc, mention, tokenAt(doc, mention.span[0]), tables));
    const spellings = orderNames(cluster, aliases);
    for (const mention of cluster.mentions) actorOf.set(mention.id, id);
    actors.push({
      ...{ id, name: stateName(cluster, tables) ?? (spellings[0] as string), kind: kindOf(cluster), names: spellings },
      roles: distinct(roles).map(({ text, span }) => ({ text, span })),
    });
    known.set(id, {
      ...{ id, of: cluster.of, gender: genderOf(doc, cluster, tables), kind: kindOf(cluster), names: spellings },
      roles: new Set(roles.map((role) => role.word)),
    });
  }
  return { actors, actorOf: referActors(doc, mentions, actorOf, known, tables), notes };
}

const firstOf = (cluster: Cluster): number => (cluster.mentions[0] as MentionDraft).span[0];

/** "the Haro regime", "Haro forces": the family name only describes, and the man is not meant. */
function describesOnly(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  if (mention.kind !== 'person') return false;
  const next = tokenAt(doc, mention.span[1]);
  if (next < 0 || uposOf(doc, next) !== 'NOUN' || isCapital(formOf(doc, next))) return false;
  if (!/^[ \u00a0]$/.test(doc.text.slice(mention.span[1], doc.tokStart[next]))) return false;
  return tables.heads.has(lowerOf(doc, next)) || /^(compound|amod|nmod|det)/.test(relOf(doc, mention.headToken));
}

/** Persons, bodies, states and populations can act; another name only where it is the doer of something. */
function canAct(doc: Doc, { of, mentions }: Cluster): boolean {
  if (of === 'place') return false;
  return of !== 'other' || mentions.some((mention) => acts(doc, mention.headToken));
}

/** The name a state has in the table of countries, so that "US" and "America" are shown, and found, as one. */
function stateName({ of, spellings }: Cluster, tables: MentionTables): string | undefined {
  return of === 'state' ? spellings.map((name) => tables.states.get(tableForm(name))).find((name) => name) : undefined;
}

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

function genderOf(doc: Doc, { of, mentions }: Cluster, tables: MentionTables): 'm' | 'f' | undefined {
  if (of !== 'person') return undefined;
  for (const mention of mentions) {
    const token = tokenAt(doc, mention.span[0]);
    const title = titleBefore(doc, token, tables);
    const word = lowerOf(doc, token);
    if (title) return title;
    if (/^(abu|abou)$/.test(word)) return 'm';
    const given = cut(doc.text, mention.span).includes(' ') ? tables.given.get(word) : undefined;
    if (given) return given;
  }
  return undefined;
}

function titleBefore(doc: Doc, name: number, tables: MentionTables): 'm' | 'f' | undefined {
  for (let i = Math.max(0, name - 4); i < name; i++) {
    const found = titleAt(doc, i, name, tables);
    if (found?.last === name - 1 && found.title.gender) return found.title.gender;
  }
  return undefined;
}

/** One of each wording, the earliest. */
const distinct = (roles: readonly Role[]): Role[] =>
  [...new Map([...roles].reverse().map((role) => [role.text.toLowerCase(), role] as const)).values()].sort(
    (a, b) => a.span[0] - b.span[0],
  );
