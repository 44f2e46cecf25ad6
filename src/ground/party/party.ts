import { childrenOf, type Doc, formOf, relOf, tokenSpan } from '../../annotate/doc.ts';
import { idMaker } from '../../core/id.ts';
import type { Actor, ActorKind } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { MentionIndex } from '../../extract/mention/mention-index.ts';
import { type MentionTables, tableForm } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import type { PartyKind } from '../../extract/relation/relation-row.ts';

/** A party of a relation: the actor and the words that name it there. */
export interface Party {
  readonly actor: Actor;
  readonly span: Span;
}

/** Who is who in the article, as far as parties are looked up. */
export interface Grounded {
  readonly actors: readonly Actor[];
  readonly actorOf: ReadonlyMap<string, string>;
  /** Possessive words, "its", by token. */
  readonly owners: ReadonlyMap<number, string>;
}

/** Says which actor a token stands for; nothing where nobody could be named. */
export type PartyAt = (token: number) => Party | undefined;

/** A reader of parties, and the states that only adjectives named to it. */
export interface Parties {
  readonly at: PartyAt;
  /** The same without the states that only an adjective names. */
  readonly named: PartyAt;
  readonly states: ReadonlyMap<string, Actor>;
}

/**
 * A reader of parties for one article, built once. "Norwegian-backed" names Norway: where nothing else in the article does,
 * the state becomes an actor with the adjective as its first words.
 */
export function partiesOf(
  doc: Doc,
  index: MentionIndex,
  { actors, actorOf, owners }: Grounded,
  tables: MentionTables,
): Parties {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const known = new Map(actors.flatMap((actor) => (actor.kind === 'state' ? [[actor.name, actor] as const] : [])));
  const states = new Map<string, Actor>();
  const makeId = idMaker(actors.map(({ id }) => id));
  const stateOf = (token: number): Actor | undefined => {
    const name = tables.adjectives.get(lowerOf(doc, token).replace(/[-\u2010\u2011].*$/, ''));
    if (name === undefined || !tables.states.has(tableForm(name))) return undefined;
    const there = known.get(name) ?? states.get(name);
    if (there) return there;
    const id = makeId('a', doc.tokStart[token] as number);
    const actor: Actor = { id, name, kind: 'state', names: [name], roles: [] };
    states.set(name, actor);
    return actor;
  };
  const party = (id: string | undefined, span: Span): Party | undefined => {
    const actor = byId.get(id ?? '');
    return actor && { actor, span };
  };
  const own = (token: number): Party | undefined => {
    const mention = index.byHead.get(token) ?? index.nameAt.get(token);
    return mention && party(actorOf.get(mention.id), mention.span);
  };
  const named = (token: number): Party | undefined => {
    const beside = childrenOf(doc, token).filter((c) => /^(appos|flat)/.test(relOf(doc, c)));
    return (
      own(token) ?? party(owners.get(token), tokenSpan(doc, token)) ?? beside.map(own).find((one) => one !== undefined)
    );
  };
  const at = (token: number): Party | undefined => {
    const found = named(token);
    if (found) return found;
    const state = stateOf(token);
    const start = doc.tokStart[token] as number;
    return state && { actor: state, span: [start, start + adjectiveLength(doc, token)] };
  };
  return { at, named, states };
}

/** "Norwegian" of "Norwegian-backed" in one token. */
const adjectiveLength = (doc: Doc, token: number): number =>
  (/^[^-\u2010\u2011]+/.exec(formOf(doc, token)) ?? [''])[0].length;

/** Whether an actor may stand on a side; one whose kind nobody knows may be a body or a person. */
export function mayBe(kind: ActorKind, side: ReadonlySet<PartyKind>): boolean {
  switch (kind) {
    case 'person':
    case 'state':
      return side.has(kind);
    case 'population':
      return side.has('people');
    case 'organization':
    case 'armed-group':
    case 'outlet':
      return side.has('body');
    case 'other':
      return side.has('body') || side.has('person');
    case 'place':
      return false;
    default:
      return kind satisfies never;
  }
}
