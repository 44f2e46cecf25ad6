import { classOf } from '../core/name-class.ts';
import type { Actor, Reading } from '../core/reading.ts';
import { plainName } from '../ground/name.ts';
import { type Body, bodyOf, isLocal, officeOf, stemOf } from './identity-bare.ts';

/** How many places, and how many people and bodies with names of their own, tell where an article is at home. */
const MOST = 12;

/** Where an article is at home: its country, where that is plain, and what else tells two wars apart. */
export interface Scope {
  readonly home?: string;
  readonly signs: readonly string[];
}

/** The country of an article and the places, people and bodies that it names. */
export function scopeOf(reading: Reading): Scope {
  const home = ownerIn(reading) ?? countryIn(reading);
  const isHome = ({ country }: { readonly country?: string }): boolean =>
    country !== undefined && stemOf(country) === home;
  const all = (reading.places ?? []).filter(({ name }) => officeOf(name) === undefined);
  // No gazetteer has a home without places: those of its towns that have namesakes in it lie elsewhere.
  const places = all.some(isHome) ? all.filter((place) => place.country === undefined || isHome(place)) : all;
  const known = reading.actors.filter((actor) => !actor.described && !actor.listed);
  const lands = home === undefined ? known.filter(isLand) : [];
  const signs = [
    ...first([...lands, ...places].map(({ name }) => stemOf(name))),
    ...first(known.flatMap(ownName).map((name) => `+${name}`)),
  ];
  return { ...(home === undefined ? {} : { home }), signs };
}

const first = (all: readonly string[]): string[] => [...new Set(all)].slice(0, MOST);

/** A state, or a people called by one word. */
const isLand = ({ kind, name }: Actor): boolean =>
  kind === 'state' || (kind === 'population' && /^\p{Lu}\S+$/u.test(name));

/** The family name of a person, by which later articles call him; the name of a body that is no office of a state. */
function ownName({ kind, name, names }: Actor): string[] {
  if (kind === 'person') return officeOf(name) ? [] : (plainName(name).match(/\S{4,}$/) ?? []);
  if (classOf(kind) !== 'body' || kind === 'outlet') return [];
  const body = bodyOf(kind, names);
  return (body ? (body.state ? [] : body.own.slice(0, 1)) : [name]).map(plainName);
}

/** Whose the offices of a state are of which the article says it, where it says it of one state only. */
function ownerIn({ actors }: Reading): string | undefined {
  const owners = new Set(
    actors.flatMap(({ kind, names }) => (classOf(kind) === 'body' ? names.flatMap((name) => ownerOf(name) ?? []) : [])),
  );
  return owners.size === 1 ? [...owners][0] : undefined;
}

const ownerOf = (name: string): string | undefined => {
  const found = officeOf(name);
  return found?.state ? found.owner : undefined;
};

/**
 * The country that more is told of than of any other: it is named as a place, or two of its places are, or it acts twice.
 * A state that acts once may be a foreign one that says what it thinks of the matter.
 */
function countryIn({ places = [], actors, mentions }: Reading): string | undefined {
  const counts = new Map<string, number>();
  const named = new Set<string>();
  const add = (country: string): void => void counts.set(country, (counts.get(country) ?? 0) + 1);
  for (const { country, precision } of places) {
    if (country === undefined) continue;
    add(stemOf(country));
    if (precision === 'country') named.add(stemOf(country));
  }
  const states = new Map(
    actors.flatMap(({ id, kind, name }) => (kind === 'state' ? [[id, stemOf(name)] as const] : [])),
  );
  for (const { actor } of mentions) {
    const state = actor === null ? undefined : states.get(actor);
    if (state !== undefined) add(state);
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] === next?.[1]) return undefined;
  return most[1] > 1 || named.has(most[0]) ? most[0] : undefined;
}

interface ScopeKeys {
  /** Keys it is found by later. */
  readonly kept: readonly string[];
  /** Keys it looks for. */
  readonly asked: readonly string[];
}

/**
 * The keys of an office: with its country; else with what its article names. Where both articles tell their country, that
 * alone counts; where neither does, anything that both name. Where one does, the other must name that country (`!`), or
 * a man, a body or a place that both name. An article at home keeps its signs for one that is not (`*`), and asks for those
 * of one that is not (`-`).
 */
export function scopeKeys(body: Body, scope: Scope): ScopeKeys {
  const [owner] = body.owners;
  const home = (body.state ? owner : undefined) ?? scope.home;
  const signs = [...new Set([...(owner === undefined ? [] : [owner]), ...body.seats, ...scope.signs])];
  const all = [...body.offices].map((office): ScopeKeys => {
    const keys = (tail: string) => signs.filter((sign) => sign !== home).map((sign) => `@${office}@${sign}${tail}`);
    if (isLocal(office)) return { kept: keys('|-'), asked: keys('|-') };
    if (home === undefined) return { kept: keys('|-'), asked: [...keys('|-'), ...keys('|*'), ...keys('|!')] };
    const own = `@${office}@:${home}`;
    return {
      kept: [own, `@${office}@${home}|!`, ...keys('|*')],
      asked: [own, `@${office}@${home}|-`, ...keys('|-')],
    };
  });
  return { kept: all.flatMap(({ kept }) => kept), asked: all.flatMap(({ asked }) => asked) };
}

/** A key that tells of two articles more than that one might be about the other's country. */
export const isFirm = (key: string): boolean => !key.endsWith('|*');

/** A key of an article whose country is known. */
export const isAtHome = (key: string): boolean => /\|[*!]$/.test(key) || key.includes('@:');
