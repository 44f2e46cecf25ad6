import type { ActorKind } from '../core/reading.ts';
import { plainName } from '../ground/name.ts';
import { type Body, bodyOf } from './identity-bare.ts';
import { compareActors, type Likening } from './identity-match.ts';
import { isAtHome, isFirm } from './identity-scope.ts';

/** An actor that is called by an office, and the keys of it that its article asks for. */
export interface Seeker extends Body {
  readonly kind: ActorKind;
  readonly names: readonly string[];
  readonly asked: ReadonlySet<string>;
}

interface Known {
  readonly type: string;
  readonly names: readonly string[];
  readonly keys?: readonly string[];
}

/**
 * Compares an actor that is called by an office with one of the ledger. Where both have names of their own, those decide.
 * Where one has none, the office is the same only with a key in common.
 */
export function compareOffice(seeker: Seeker, known: Known): Likening {
  const none: Likening = { how: 'none', score: 0, name: seeker.names[0] ?? '', beside: known.names[0] ?? '' };
  const body = bodyOf(known.type as ActorKind, known.names);
  if (!body) return compareActors(seeker.own.length > 0 ? { ...seeker, names: seeker.own } : seeker, known);
  if (seeker.own.length > 0 && body.own.length > 0) return compareOwn(seeker.kind, seeker, known.type, body);
  if (sharedKeys(seeker, known).length === 0) return none;
  const own = new Map(known.names.map((name) => [plainName(name), name]));
  const name = seeker.names.find((one) => own.has(plainName(one)));
  if (name === undefined) return { ...none, how: 'bare', score: 1 };
  return { how: 'same', score: 1, name, beside: own.get(plainName(name)) ?? '' };
}

/** Two bodies by their names alone: "Talinese Home Guard" is "Home Guard of Talin". */
function compareOwn(kind: ActorKind, one: Body, type: string, other: Body): Likening {
  const found = compareActors({ kind, names: one.own }, { type, names: other.own });
  const isOne = one.state && other.state && meet(one.owners, other.owners) && meet(one.offices, other.offices);
  return isOne && !SURE.has(found.how) ? { ...found, how: 'bare', score: 1 } : found;
}

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one));

/** The keys that speak for a candidate. */
const sharedKeys = ({ asked }: Seeker, { keys = [] }: Known): string[] => keys.filter((key) => asked.has(key));

/** The candidates that share a key of an office, and all others, which are likened by their names. */
export function partByKey<One extends Likening & { readonly known: Known; readonly block?: unknown }>(
  seeker: Seeker,
  found: readonly One[],
): { readonly keyed: readonly One[]; readonly named: readonly One[] } {
  const isKeyed = (one: One): boolean =>
    SURE.has(one.how) &&
    one.block === undefined &&
    !seeker.own.includes(one.name) &&
    sharedKeys(seeker, one.known).length > 0;
  return { keyed: found.filter(isKeyed), named: found.filter((one) => !isKeyed(one)) };
}

/**
 * Those of the candidates that share a key whose office it is: the one that most speaks for, and those that are surely no
 * other. Where as much speaks for two that may be two, it is neither.
 */
export function chooseOffice<One extends { readonly known: Known }>(seeker: Seeker, keyed: readonly One[]): One[] {
  const [best, ...others] = keyed
    .map((one): Weighed<One> => ({ one, keys: sharedKeys(seeker, one.known) }))
    .sort((a, b) => b.keys.length - a.keys.length);
  if (!best) return [];
  const mates = others.filter((other) => areOne(best, other));
  const rival = others.find((other) => !mates.includes(other));
  return rival?.keys.length === best.keys.length ? [] : [best, ...mates].map(({ one }) => one);
}

interface Weighed<One> {
  readonly one: One;
  readonly keys: readonly string[];
}

/** What joins by itself. */
export const SURE: ReadonlySet<string> = new Set(['same', 'spelling', 'acronym', 'bare']);

/** No names of their own tell two candidates apart, and what they were found by cannot be of two countries. */
function areOne(a: Weighed<{ readonly known: Known }>, b: Weighed<{ readonly known: Known }>): boolean {
  const [one, other] = [a.one.known, b.one.known];
  const [x, y] = [ownOf(one), ownOf(other)];
  if (x.own.length > 0 && y.own.length > 0 && !SURE.has(compareOwn(one.type as ActorKind, x, other.type, y).how))
    return false;
  if (a.keys.some((key) => isFirm(key) && b.keys.includes(key))) return true;
  return [a, b].every(({ keys }) => keys.some(isFirm)) && ![a, b].every(({ keys }) => keys.some(isAtHome));
}

const NONE: ReadonlySet<string> = new Set();
const ownOf = ({ type, names }: Known): Body =>
  bodyOf(type as ActorKind, names) ?? { offices: NONE, owners: NONE, seats: NONE, state: false, own: names };
