import { order } from '../../core/order.ts';
import type { Actor, Reading } from '../../core/reading.ts';
import { nameWords, saysAll } from './body-name.ts';
import { rowOf } from './camp-row.ts';
import { bodyOfRole, isRank } from './office.ts';
import { ownerIn, stateIn, statesIn } from './state.ts';
import type { ArticleView } from './view.ts';
import type { NamedVoice } from './voice.ts';

/** A speaker of an incident: a body with all who speak for it, or a person for whom no body stands. */
export interface Speaker {
  /** The name of the body, else of the person. */
  readonly name: string;
  /** All names and words by which the articles call it. */
  readonly names: readonly string[];
  /** Ids of the ledger's actors. */
  readonly actors: readonly string[];
  /** In which it is named. */
  readonly articles: readonly string[];
  /** What made two of its names one speaker. */
  readonly why: readonly string[];
}

interface Face {
  readonly voice: NamedVoice;
  readonly view: ArticleView;
  readonly name: string;
  readonly person: boolean;
  readonly actor: string | undefined;
  /** The names that a body has; the bodies for which a person's roles speak. */
  readonly bodies: readonly ReadonlySet<string>[];
  readonly roles: readonly ReadonlySet<string>[];
  readonly titles: readonly string[];
  readonly weight: number;
  /** The state whose organ it is, by its name or by that of the outlet that leaves it out. */
  readonly state?: string;
}

/** Finds for a named voice of an article the speaker it belongs to. */
export type Speakers = (view: ArticleView, voice: NamedVoice) => Speaker;

/**
 * Makes one speaker of a body and all who speak for it, among the named voices of one incident: the same actor of the
 * ledger, names of which one says all that the other says, a relation (spokesman, leader) that an article tells, a role
 * that names the body.
 */
export function speakersOf(heard: readonly { readonly view: ArticleView; readonly voice: NamedVoice }[]): Speakers {
  const views = [...new Set(heard.map(({ view }) => view))];
  // One face for each speaker of each article, however often it gives something.
  const first = new Map(heard.map((one) => [keyOf(one.view, one.voice), one] as const).reverse());
  const places = new Map([...first.keys()].reverse().map((key, n) => [key, n]));
  const bare = [...places.keys()].map((key) => {
    const { view, voice } = first.get(key) as (typeof heard)[number];
    return faceOf(view, voice, views);
  });
  const states = statesIn(
    views,
    bare.flatMap(({ name, voice }) => [name, voice.words]),
  );
  const faces = bare.map((face) => ({ ...face, ...ofState(face, states) }));
  const parent = faces.map((_, n) => n);
  const root = (n: number): number => (parent[n] === n ? n : root(parent[n] as number));
  const why = new Map<number, string[]>();
  const join = (a: number, b: number, reason: string): void => {
    const [x, y] = [root(a), root(b)];
    if (x === y) return;
    parent[Math.max(x, y)] = Math.min(x, y);
    why.set(Math.min(x, y), [...(why.get(x) ?? []), ...(why.get(y) ?? []), reason]);
  };
  const pairs = faces.flatMap((a, i) => faces.slice(i + 1).map((b, k) => [a, i, b, i + 1 + k] as const));
  for (const [a, i, b, k] of pairs) {
    const reason = sameFace(a, b);
    if (reason !== undefined) join(i, k, a.name === b.name ? '' : reason);
  }
  // A name of one word ("the ministry") may fit several bodies: it goes to the one of its own article, else to the first.
  for (const [i, face] of faces.entries()) {
    const hosts = faces
      .map((other, k) => ({ other, k }))
      .filter(({ other, k }) => k !== i && root(k) !== root(i) && partOf(face, other));
    const home = hosts.find(({ other }) => other.view === face.view) ?? hosts[0];
    if (home) join(i, home.k, `${face.name} speaks for ${home.other.name}`);
  }
  // A rank that names no body ("chief engineer") is one of the body that spoke last before it in its article.
  for (const [i, face] of faces.entries()) {
    if (!face.titles.some(isRank) || faces.some((other, k) => k !== i && root(k) === root(i) && !other.person))
      continue;
    const host = faces
      .map((other, k) => ({ other, k }))
      .filter(({ other }) => other.view === face.view && !other.person && other.voice.credit[0] < face.voice.credit[0])
      .sort((a, b) => b.other.voice.credit[0] - a.other.voice.credit[0])[0];
    if (host) join(i, host.k, `${face.name} speaks after ${host.other.name}, by a rank that names no other body`);
  }
  const groups = new Map<number, Face[]>();
  for (const [n, face] of faces.entries()) groups.set(root(n), [...(groups.get(root(n)) ?? []), face]);
  const speakers = new Map([...groups].map(([n, group]) => [n, speakerOf(group, why.get(n) ?? [])]));
  return (view, voice) => {
    const n = places.get(keyOf(view, voice));
    const found = n === undefined ? undefined : speakers.get(root(n));
    if (!found) throw new Error(`no speaker: ${voice.words}`);
    return found;
  };
}

const keyOf = (view: ArticleView, { actor, words }: NamedVoice): string => `${view.reading.id} ${actor ?? ''} ${words}`;

/** The state of an organ: "Sorva's defence ministry", or "the ministry" in the Sorva Times. */
function ofState({ name, voice, titles, view }: Face, states: ReadonlySet<string>): Pick<Face, 'state'> {
  const names = [name, voice.words, ...titles];
  if (!names.some((one) => rowOf(one)?.says === 'state')) return {};
  const state =
    names.map((one) => ownerIn(one)).find((one) => one !== undefined) ?? stateIn(view.reading.outlet ?? '', states);
  return state === undefined ? {} : { state };
}

/** Two organs of two states, however alike their names. */
const apart = (a: Face, b: Face): boolean => {
  if (a.state === undefined || b.state === undefined) return false;
  const [x, y] = [nameWords(a.state), nameWords(b.state)].map((words) => [...words][0] ?? '') as [string, string];
  // "Sorvan" and "Sorva"
  return !(x.startsWith(y.slice(0, 4)) || y.startsWith(x.slice(0, 4)));
};

/** Why two are one speaker; nothing where they are not, or where it is not plain. */
function sameFace(a: Face, b: Face): string | undefined {
  if (apart(a, b)) return undefined;
  if (a.actor !== undefined && a.actor === b.actor) return `${a.name} and ${b.name} are one actor`;
  if (a.name.toLowerCase() === b.name.toLowerCase()) return `both are called ${a.name}`;
  const equal = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => saysAll(x, y) && saysAll(y, x);
  if (a.bodies.some((x) => b.bodies.some((y) => equal(x, y)))) return `${a.name} and ${b.name} have the same words`;
  if (a.roles.some((x) => [...b.roles, ...b.bodies].some((y) => equal(x, y))))
    return `${a.name} holds the office of ${b.name}`;
  if (b.roles.some((y) => a.bodies.some((x) => equal(x, y)))) return `${b.name} holds the office of ${a.name}`;
  return undefined;
}

/** True where all that is known of the one is said by a name of the other, a body. */
function partOf(face: Face, other: Face): boolean {
  if (other.person || apart(face, other)) return false;
  const less = face.person ? face.roles : face.bodies;
  return less.some((x) => other.bodies.some((y) => saysAll(y, x)));
}

function speakerOf(group: readonly Face[], why: readonly string[]): Speaker {
  const bodies = group.filter(({ person }) => !person);
  const [best] = [...(bodies.length > 0 ? bodies : group)].sort(
    (a, b) => b.weight - a.weight || b.name.length - a.name.length || order(a.name, b.name),
  ) as [Face, ...Face[]];
  return {
    name: best.name,
    names: [
      ...new Set(
        group.flatMap(({ name, voice, titles }) => [
          name,
          voice.words,
          ...titles,
          ...titles.flatMap((title) => bodyOfRole(title) ?? []),
        ]),
      ),
    ],
    actors: [...new Set(group.flatMap(({ actor }) => actor ?? []))],
    articles: [...new Set(group.map(({ view }) => view.reading.id))],
    why: [...new Set(why.filter((reason) => reason !== ''))],
  };
}

function faceOf(view: ArticleView, voice: NamedVoice, views: readonly ArticleView[]): Face {
  const { reading, actors } = view.material;
  const own = reading.actors.find(({ id }) => id === voice.actor);
  const host = own ? hostOf(reading, own.id) : undefined;
  const actor = host ?? own;
  if (!actor)
    return {
      ...{ voice, view, name: voice.words, person: false, actor: undefined, weight: 0 },
      ...{ bodies: bodiesOf(voice.words), roles: [], titles: [] },
    };
  const person = actor.kind === 'person' || actor.kind === 'population';
  const known = actors.get(actor.id);
  const roles = [...rolesOf(actor, known?.id, views), ...(actor.described && person ? [actor.name] : [])];
  const offices = person ? roles.flatMap((role) => officesOf(role)) : [];
  return {
    ...{ voice, view, person, actor: known?.id, name: known?.name ?? actor.name },
    bodies: person
      ? []
      : [...actor.names, ...(voice.actor === actor.id && BODILY.test(voice.words) ? [voice.words] : [])].flatMap(
          bodiesOf,
        ),
    roles: offices,
    titles: person ? roles : [],
    weight: actor.described ? 1 : 2,
  };
}

/** The words of a body's name; what is one body under several names has the same, and an organ those of its body as well. */
function bodiesOf(name: string): ReadonlySet<string>[] {
  const whose = ORGAN.exec(name)?.[1];
  return [nameWords(name.replace(FORCES, 'army')), ...(whose === undefined ? [] : [nameWords(whose)])];
}

/** The head of a state's forces, by whatever name. */
const FORCES =
  /\b(?:army (?:general )?command|general command|army|armed forces|military|general staff|chiefs? of staff|high command)\b(?! (?:wing|council|prosecutor|court|police|hospital))/i;

/** Words of a source that say more of a body than its name: "the power company Westlight"; a pronoun says nothing. */
const BODILY = /\s/;

/** The roles of a person by all articles that know him for the same. */
function rolesOf(actor: Actor, known: string | undefined, views: readonly ArticleView[]): string[] {
  const others = views.flatMap(({ material }) =>
    material.reading.actors.filter(({ id }) => known !== undefined && material.actors.get(id)?.id === known),
  );
  return [...new Set([actor, ...others].flatMap(({ roles }) => roles.map(({ text }) => text)))];
}

/** The office in its own words, and the body for which it speaks. */
function officesOf(role: string): ReadonlySet<string>[] {
  const body = bodyOfRole(role);
  return [nameWords(role), ...(body === undefined ? [] : bodiesOf(body))].filter((words) => words.size > 0);
}

/** Organs that speak as the body they belong to. */
const ORGAN =
  /^(?:the )?(?:(?:military |general |high |central )?command|leadership|(?:health|press|political|media|information) (?:office|bureau|wing)|(?:military|political|armed) wing|office|headquarters|spokes\w+|delegation|(?:military|political|shura) council) of (?:the )?(.+)$/i;

/** "The command of the Brigades", by its name or by the words behind one of its mentions. */
function organOf({ text, mentions }: Reading, own: Actor): string | undefined {
  const named = ORGAN.exec(own.name)?.[1];
  if (named !== undefined) return named;
  if (!ORGAN.test(`${own.name} of it`)) return undefined;
  return mentions
    .filter(({ actor }) => actor === own.id)
    .map(({ head }) => /^ of (?:the )?((?:\p{Lu}[\p{L}-]*\s?)+)/u.exec(text.slice(head[1], head[1] + 60))?.[1]?.trim())
    .find((whose) => whose !== undefined);
}

/** "A doctor of the Brigades": one of an armed body speaks for it, whatever he does there. */
function memberOf(reading: Reading, own: Actor | undefined): string | undefined {
  const bodies = reading.actors.filter(({ kind, described }) => kind === 'armed-group' && !described);
  return (own?.roles ?? [])
    .flatMap(({ text }) => / (?:of|with|for) (?:the )?(.+)$/.exec(text)?.[1] ?? [])
    .find((whose) => bodies.some(({ name }) => saysAll(nameWords(whose), nameWords(name))));
}

/** The body for which somebody speaks by the words of his own article: "the command of the Brigades", its spokesman. */
function hostOf(reading: Reading, actor: string): Reading['actors'][number] | undefined {
  const own = reading.actors.find(({ id }) => id === actor);
  const relation = (reading.relations ?? []).find(
    ({ from, kind, negated, ended }) =>
      from === actor && !negated && !ended && (kind === 'spokesman-of' || kind === 'leader-of'),
  );
  const body = reading.actors.find(({ id }) => id === relation?.to);
  if (body && body.kind !== 'person') return body;
  const office = (own?.roles ?? []).flatMap(({ text }) => bodyOfRole(text) ?? [])[0];
  const seats =
    office === undefined
      ? []
      : reading.actors.filter(({ kind, name }) => kind !== 'person' && saysAll(nameWords(name), nameWords(office)));
  if (seats.length === 1) return seats[0];
  const whose = own?.described ? organOf(reading, own) : memberOf(reading, own);
  if (whose === undefined) return undefined;
  return reading.actors.find(
    (other) => other.id !== actor && !other.described && saysAll(nameWords(other.name), nameWords(whose)),
  );
}
