import type { Doc } from '../../annotate/doc.ts';
import { idMaker } from '../../core/id.ts';
import type { Actor, Alias, Note } from '../../core/reading.ts';
import type { MentionDraft, StatementDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { type Referents, referActors } from '../refer/actor-refer.ts';
import { describedActors, facelessStatements } from '../refer/actor-told.ts';
import type { Choose } from '../refer/antecedent.ts';
import { type Referent, speakerOf } from '../refer/referent.ts';
import { quotedSelves, selfOf } from '../refer/self.ts';
import { speakingMentions } from '../refer/speaking.ts';
import { nameActors } from './actor-named.ts';

/** Who is who inside one article; `actorOf` maps the id of a mention to the id of an actor. */
export interface GroundedActors {
  readonly actors: Actor[];
  readonly actorOf: ReadonlyMap<string, string>;
  /** For whom a mention speaks, where that is another than it stands for: the body of an unnamed spokesman, the maker of a report. */
  readonly voices: ReadonlyMap<string, string>;
  /** Ids of the statements whose source is nobody one could find: "a doctor", and the "he" behind one. */
  readonly faceless: ReadonlySet<string>;
  /** The actor of each possessive pronoun before a phrase, "its leader", by its token. */
  readonly owners: ReadonlyMap<number, string>;
  readonly notes: readonly Note[];
}

/** What besides its mentions says who is who: the statements, and who published the article. */
export interface Telling {
  readonly statements: readonly StatementDraft[];
  readonly outlet?: string | undefined;
  /** Tokens such as "its" whose owner is wanted, in text order. */
  readonly possessives?: readonly number[];
  /** Another way to settle whom pronouns mean, for whoever trains one. */
  readonly choose?: Choose;
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
  { statements, outlet, possessives = [], choose }: Telling = { statements: [] },
): GroundedActors {
  const speaking = speakingMentions(doc, mentions, statements);
  const idOf = idMaker();
  const idFor = (offset: number): string => idOf('a', offset);
  const named = nameActors(doc, mentions, aliases, speaking, tables, idFor);
  const { referents, owners } = referActors(doc, mentions, named.actorOf, named.known, speaking, tables, {
    ...{ outlet, possessives, choose },
  });
  const described = describedActors(referents, speaking, idFor);
  const actors = [...named.actors, ...described.values()];
  const told = idsOf(referents, described);
  const self = selfOf(doc, mentions, speaking, actors, tables, outlet, idFor);
  const own = (self?.mentions ?? []).map((id) => [id, self?.actor.id as string] as const);
  const actorOf = new Map([...named.actorOf, ...told.actorOf, ...own]);
  for (const [id] of own) told.voices.delete(id);
  for (const [id, actor] of quotedSelves(doc, mentions, statements, speaking, actorOf)) actorOf.set(id, actor);
  return {
    actors: [...actors, ...(self?.isNew ? [self.actor] : [])].sort((a, b) => offsetOf(a) - offsetOf(b)),
    ...{ actorOf, voices: told.voices },
    faceless: facelessStatements(referents, speaking),
    owners: ownersOf(owners, described),
    notes: named.notes,
  };
}

/** The actor of each mention, and the one it speaks for where that is another. */
function idsOf(
  referents: Referents,
  described: ReadonlyMap<Referent, Actor>,
): { readonly actorOf: ReadonlyMap<string, string>; readonly voices: Map<string, string> } {
  const idOf = (referent: Referent): string | undefined => referent.known?.id ?? described.get(referent)?.id;
  const actorOf = new Map<string, string>();
  const voices = new Map<string, string>();
  for (const [id, referent] of referents) {
    const [own, voice] = [idOf(referent), idOf(speakerOf(referent))];
    if (own !== undefined) actorOf.set(id, own);
    if (voice !== undefined && voice !== own) voices.set(id, voice);
  }
  return { actorOf, voices };
}

function ownersOf(
  owners: ReadonlyMap<number, Referent>,
  described: ReadonlyMap<Referent, Actor>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [token, referent] of owners) {
    const id = referent.known?.id ?? described.get(referent)?.id;
    if (id !== undefined) found.set(token, id);
  }
  return found;
}

const offsetOf = ({ id }: Actor): number => Number.parseInt(id.slice(1), 10);
