import { type Doc, formOf, relOf, tokenAt, uposOf } from '../annotate/doc.ts';
import { idMaker } from '../core/id.ts';
import type { Actor, ActorKind, Alias, Note } from '../core/reading.ts';
import { cut } from '../core/span.ts';
import type { MentionDraft, StatementDraft } from '../extract/draft.ts';
import { acts } from '../extract/mention-kind.ts';
import { type MentionTables, tableForm } from '../extract/mention-table.ts';
import { isCapital, lowerOf, titleAt } from '../extract/mention-word.ts';
import { type Cluster, clusterNames } from './actor-cluster.ts';
import { referActors } from './actor-refer.ts';
import { type Role, rolesOf } from './actor-role.ts';
import { describedActors, isOutletName, isSelf, quotedSelf, type Speaking, speakingMentions } from './actor-told.ts';
import { fullness, plainName } from './name.ts';
import { type Known, type Referent, speakerOf } from './referent.ts';

/** Who is who inside one article; `actorOf` maps the id of a mention to the id of an actor. */
export interface GroundedActors {
  readonly actors: Actor[];
  readonly actorOf: ReadonlyMap<string, string>;
  /** For whom a mention speaks, where that is another than it stands for: the body of an unnamed spokesman, the maker of a report. */
  readonly voices: ReadonlyMap<string, string>;
  /** Ids of the statements whose source is nobody one could find: "a doctor", and the "he" behind one. */
  readonly faceless: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/** What besides its mentions says who is who: the statements, and who published the article. */
export interface Telling {
  readonly statements: readonly StatementDraft[];
  readonly outlet?: string | undefined;
}

/**
 * Joins the mentions of one article into actors, each with a name the text gives it. A mention without a safe
 * reason stays out of `actorOf`; places, and other names that nobody lets act, become no actors. Whoever is given words
 * without being named is an actor that is marked as described.
 */
export function groundActors(
  doc: Doc,
  mentions: readonly MentionDraft[],
  aliases: readonly Alias[],
  tables: MentionTables,
  { statements, outlet }: Telling = { statements: [] },
): GroundedActors {
  const names = mentions.filter((mention) => mention.form === 'name' && !describesOnly(doc, mention, tables));
  const { clusters, notes } = clusterNames(doc.text, names, aliases, tables.states);
  const speaking = speakingMentions(doc, mentions, statements);
  const idOf = idMaker();
  const idFor = (offset: number): string => idOf('a', offset);
  const actorOf = new Map<string, string>();
  const known = new Map<string, Known>();
  const actors: Actor[] = [];
  const kept = clusters.map((cluster) => asGovernment(cluster, speaking)).filter((cluster) => canAct(doc, cluster));
  for (const cluster of kept.sort((a, b) => firstOf(a) - firstOf(b))) {
    const id = idFor(firstOf(cluster));
    const roles = cluster.mentions.flatMap((mention) => rolesOf(doc, mention, tokenAt(doc, mention.span[0]), tables));
    const spellings = orderNames(cluster, aliases);
    const kind = cluster.of === 'state' ? 'state' : kindOf(cluster);
    for (const mention of cluster.mentions) actorOf.set(mention.id, id);
    actors.push({
      ...{ id, name: stateName(cluster, tables) ?? (spellings[0] as string), kind, names: spellings },
      roles: distinct(roles).map(({ text, span }) => ({ text, span })),
    });
    known.set(id, {
      ...{ id, of: cluster.of, gender: genderOf(doc, cluster, tables), kind, names: spellings },
      roles: new Set(roles.map((role) => role.word)),
      offices: roles.map(({ text }) => text.toLowerCase()),
    });
  }
  const referents = referActors(doc, mentions, actorOf, known, new Set(speaking.keys()), tables);
  const told = describedActors(referents, speaking, idFor);
  actors.push(...told.values());
  const idOfReferent = (referent: Referent | undefined): string | undefined =>
    referent && (referent.known?.id ?? told.get(referent)?.id);
  const voices = new Map<string, string>();
  for (const [id, referent] of referents) {
    const [own, voice] = [idOfReferent(referent), idOfReferent(speakerOf(referent))];
    if (own !== undefined) actorOf.set(id, own);
    if (voice !== undefined && voice !== own) voices.set(id, voice);
  }
  const self = selfOf(doc, mentions, speaking, actors, outlet, idFor);
  actors.push(...self.added);
  for (const id of self.mentions) {
    actorOf.set(id, self.actor);
    voices.delete(id);
  }
  ownWords(doc, mentions, statements, speaking, actorOf);
  return {
    actors: actors.sort((a, b) => offsetOf(a) - offsetOf(b)),
    actorOf,
    voices,
    faceless: facelessOf(referents, speaking),
    notes,
  };
}

/** The statements of those who hide: a description that finds nobody, whoever takes it up. */
function facelessOf(referents: ReadonlyMap<string, Referent>, speaking: Speaking): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [id, statement] of speaking) {
    const referent = referents.get(id);
    if (referent && speakerOf(referent).told?.faceless) found.add(statement.id);
  }
  return found;
}

const offsetOf = ({ id }: Actor): number => Number.parseInt(id.slice(1), 10);

/** The actor of the outlet, where it speaks of itself in the text: "we", "this paper". */
function selfOf(
  doc: Doc,
  mentions: readonly MentionDraft[],
  speaking: Speaking,
  actors: readonly Actor[],
  outlet: string | undefined,
  idFor: (offset: number) => string,
): { readonly actor: string; readonly mentions: readonly string[]; readonly added: readonly Actor[] } {
  const own =
    outlet === undefined
      ? []
      : mentions.filter((mention) => isSelf(doc, mention) || isOutletName(doc, mention, outlet));
  if (outlet === undefined || !own.some(({ id }) => speaking.has(id))) return { actor: '', mentions: [], added: [] };
  const ids = own.map(({ id }) => id);
  const same = actors.find((actor) => actor.names.some((name) => plainName(name) === plainName(outlet)));
  if (same) return { actor: same.id, mentions: ids, added: [] };
  const first = own[0] as MentionDraft;
  const actor: Actor = { id: idFor(first.span[0]), name: outlet, kind: 'outlet', names: [outlet], roles: [] };
  return { actor: actor.id, mentions: ids, added: [actor] };
}

/** "I" in a quotation is whoever is quoted. */
function ownWords(
  doc: Doc,
  mentions: readonly MentionDraft[],
  statements: readonly StatementDraft[],
  speaking: Speaking,
  actorOf: Map<string, string>,
): void {
  const byStatement = new Map([...speaking].map(([id, statement]) => [statement, id] as const));
  for (const mention of mentions) {
    if (
      mention.form !== 'pronoun' ||
      actorOf.has(mention.id) ||
      !/^(i|me|myself)$/.test(lowerOf(doc, mention.headToken))
    )
      continue;
    const holding = quotedSelf(mention, statements);
    const speaker = holding && actorOf.get(byStatement.get(holding) ?? '');
    if (speaker !== undefined) actorOf.set(mention.id, speaker);
  }
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
