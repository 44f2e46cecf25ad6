import { cellId, ledgerActorId } from '../core/id.ts';
import type { MergeLine } from '../core/line.ts';
import type { Actor, ActorKind, Reading } from '../core/reading.ts';
import { nameTokens } from '../ground/romanisation/romanisation-token.ts';
import { bodyOf, ownNames } from './identity-bare.ts';
import { type Called, isBlockable, withBlock } from './identity-block.ts';
import { keysOf } from './identity-key.ts';
import { compareActors, type Likening } from './identity-match.ts';
import { citeName, RULES, spellingMerges } from './identity-reason.ts';
import { type Scope, scopeKeys, scopeOf } from './identity-scope.ts';
import { chooseOffice, compareOffice, partByKey, type Seeker, SURE } from './identity-whose.ts';

/** A ledger actor that a new one might be: its names hold every alias merged into it so far. */
export interface KnownActor {
  readonly actor: string;
  readonly type: string;
  readonly names: readonly string[];
  /** Of the keys it was found by, those of its offices. */
  readonly keys?: readonly string[];
}

/** An actor of a reading, and how each ledger actor that it might be is like it by name. */
export interface Likened {
  readonly actor: Actor;
  /** Where it is called by an office: what it looks for. */
  readonly seeker?: Seeker;
  readonly found: readonly (Likening & { readonly known: KnownActor })[];
}

/** What was decided for one actor of a reading: the ledger actor it joins, why, and the keys to find it by. */
interface LinkedActor {
  /** Id in the reading. */
  readonly local: string;
  readonly actor: string;
  readonly merges: readonly MergeLine[];
  readonly keys: readonly string[];
}

export interface Linked {
  readonly actors: readonly LinkedActor[];
  /** Ledger actors that this article states to be one: every member of `from` moves to `into`. */
  readonly joins: readonly { readonly from: string; readonly into: string }[];
}

/** The number of the rules by which keys are made: raised by hand when an actor may get others, so that those of a ledger are made anew. */
export const KEY_RULES = 1;

/** What the actors of an article are found by. */
export function actorKeys(reading: Reading): { readonly local: string; readonly keys: readonly string[] }[] {
  const scope = scopeOf(reading);
  return namedActors(reading).map((actor) => ({ local: actor.id, keys: keysFor(actor, scope, 'kept') }));
}

/** The blocking keys under which the ledger is asked for candidates before `linkActors`. */
export function linkKeys(reading: Reading): string[] {
  const scope = scopeOf(reading);
  return [...new Set(namedActors(reading).flatMap((actor) => keysFor(actor, scope, 'asked')))].sort();
}

/** Keys of an actor: of its own names, and of its offices beside what the article names. */
function keysFor(actor: Actor, scope: Scope, which: 'kept' | 'asked'): string[] {
  const names = namesOf(actor);
  const body = actor.listed ? undefined : bodyOf(actor.kind, names);
  if (!body) return keysOf(actor.kind, names);
  return [...keysOf(actor.kind, ownNames(actor.kind, names)), ...scopeKeys(body, scope)[which]].sort();
}

/** Somebody known by description alone is not found again in another article, and joins nobody. */
const namedActors = ({ actors }: Reading): Actor[] => actors.filter((actor) => !actor.described);

/** Compares every actor of a reading with the ledger's that it might be by name; these come from `linkKeys`. */
export function likenActors(reading: Reading, candidates: readonly KnownActor[]): readonly Likened[] {
  const sorted = [...candidates].sort((a, b) => (a.actor < b.actor ? -1 : 1));
  const scope = scopeOf(reading);
  return namedActors(reading).map((actor) => {
    const seeker = seekerOf(actor, scope);
    const found = sorted.map((known) => ({ known, ...compare(actor, seeker, known) }));
    return { actor, ...(seeker ? { seeker } : {}), found };
  });
}

/** The ledger actors of whom `linkActors` must know what texts call them, since by name they may be a person of the reading. */
export const inQuestion = (likened: readonly Likened[]): string[] => [
  ...new Set(
    likened.flatMap(({ actor, found }) =>
      found.filter((one) => isBlockable(actor, one)).map(({ known }) => known.actor),
    ),
  ),
];

/**
 * Decides for every actor of a reading which ledger actor it joins. `called` tells of those `inQuestion` what texts call
 * them. Sure matches (the same name, another spelling) join; where there are several, this article proves them one and they
 * are joined too. A name that fits two who are surely not one joins neither. A short form joins when it fits one candidate
 * only. What is likely but not sure, or forbidden by gender or office, becomes a line with the verdict `unsure` and joins
 * nothing.
 */
export function linkActors(reading: Reading, likened: readonly Likened[], called: ReadonlyMap<string, Called>): Linked {
  const joins = new Map<string, string>();
  const into = (id: string): string => {
    const next = joins.get(id);
    return next === undefined ? id : into(next);
  };
  const scope = scopeOf(reading);
  const locals = likened.map(({ actor }) => actor);
  const actors = likened.map(({ actor, seeker, ...by }): LinkedActor => {
    const found = by.found.map((one) => withBlock(reading, actor, one, called.get(one.known.actor)));
    const { keyed, named } = seeker ? partByKey(seeker, found) : { keyed: [], named: found };
    const chosen = [...choose(actor, named, locals), ...(seeker ? chooseOffice(seeker, keyed) : [])];
    const own = ledgerActorId(reading.id, actor.id);
    const targets = [...new Set(chosen.map(({ known }) => into(known.actor)))].sort();
    const [target = own, ...others] = targets;
    for (const other of others) joins.set(other, target);
    const lines = [
      ...chosen.map((one) => mergeLine(reading, actor, one, 'same')),
      ...found
        .filter((one) => one.how !== 'none' && !chosen.includes(one))
        .map((one) => mergeLine(reading, actor, one, 'unsure')),
    ];
    return {
      ...{ local: actor.id, actor: target },
      merges: [...spellingMerges(reading, actor), ...lines],
      keys: keysFor(actor, scope, 'kept'),
    };
  });
  return {
    // An actor decided early may have joined what a later one proved to be another.
    actors: actors.map((actor) => ({ ...actor, actor: into(actor.actor) })),
    joins: [...joins.keys()].sort().map((from) => ({ from, into: into(from) })),
  };
}

/** What an actor with an office looks for; nothing for one with names of its own only. */
function seekerOf(actor: Actor, scope: Scope): Seeker | undefined {
  const body = actor.listed ? undefined : bodyOf(actor.kind, namesOf(actor));
  if (!body) return undefined;
  return { ...body, kind: actor.kind, names: namesOf(actor), asked: new Set(scopeKeys(body, scope).asked) };
}

const compare = (actor: Actor, seeker: Seeker | undefined, known: KnownActor): Likening =>
  seeker ? compareOffice(seeker, known) : compareActors(named(actor), known);

/** A likeness, and what forbids to hold the two for one whatever their names. */
type Found = Likening & { readonly known: KnownActor; readonly block?: 'gender' | 'office' };

/**
 * The candidates an actor joins: every sure one; the one full name it is short for; and those known by a short form
 * that fits this actor and nobody else in sight.
 */
function choose(actor: Actor, found: readonly Found[], locals: readonly Actor[]): Found[] {
  const open = found.filter(({ block }) => block === undefined);
  const alike = open.filter((one) => SURE.has(one.how));
  const sure = alike.filter((one) => !alike.some((other) => other !== one && isAmbiguous(one, other)));
  const short = open.filter((one) => one.how === 'short');
  const others = locals.filter((other) => other.id !== actor.id).map(asKnown);
  const full = short.filter(({ known }) => isFuller(known, asKnown(actor)));
  const namesakes = others.filter(
    (other) => isFuller(other, asKnown(actor)) && compareActors(named(actor), other).how === 'short',
  );
  const bare = short.filter((one) => !full.includes(one));
  const rivals = [
    ...others,
    ...found.filter((one) => !short.includes(one) && !alike.includes(one)).map(({ known }) => known),
  ];
  const free = bare.filter(
    ({ known }) =>
      !rivals.some((rival) => isFuller(rival, known) && compareActors(asActor(rival), known).how === 'short'),
  );
  return [...sure, ...(full.length === 1 && namesakes.length === 0 ? full : []), ...(full.length === 0 ? free : [])];
}

/** One name of the actor fits two that are surely not one: it does not tell which of them is meant. */
const isAmbiguous = (one: Found, other: Found): boolean =>
  one.name === other.name && ['none', 'disputed'].includes(compareActors(asActor(one.known), other.known).how);

const longest = ({ names }: KnownActor): number => Math.max(...names.map((name) => nameTokens(name).length), 0);
const isFuller = (a: KnownActor, b: KnownActor): boolean => longest(a) > longest(b);
const asActor = ({ type, names }: KnownActor) => ({ kind: type as ActorKind, names });

/** The shown name too: a state's may stand nowhere in the text. */
const namesOf = (actor: Actor): string[] => [...new Set([actor.name, ...actor.names])];
const named = (actor: Actor) => ({ kind: actor.kind, names: namesOf(actor) });

const asKnown = (actor: Actor): KnownActor => ({
  actor: actor.id,
  type: actor.kind,
  names: namesOf(actor),
});

function mergeLine(reading: Reading, actor: Actor, found: Found, verdict: 'same' | 'unsure'): MergeLine {
  const rule = RULES[found.block ?? (found.how === 'none' ? 'unsure' : found.how)];
  return {
    ...{ a: cellId(reading.id, actor.id), b: found.known.actor, verdict },
    reason: { ...rule, score: found.score, cites: citeName(reading, actor, found.name) },
    on: [found.name, found.beside],
  };
}
