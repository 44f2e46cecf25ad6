import { order } from '../../core/order.ts';
import { saysAll } from './body-name.ts';
import { rowOf } from './camp-row.ts';
import { type Face, faceOf } from './face.ts';
import { type Group, groupNamed, groupOfOutlet, groupsIn } from './group.ts';
import { bodyOfRole, isRank, isSoleOffice } from './office.ts';
import { ownerIn, sameState, stateIn, stateNamed, statesIn } from './state.ts';
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

/** A face with the side that owns it: the state whose organ it is, the armed body it is of. */
interface Placed extends Face {
  readonly state?: string;
  readonly group?: string;
  readonly organ: boolean;
  /** Belongs to no side by its words. */
  readonly outside: boolean;
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
  const groups = groupsIn(views, states);
  const faces = bare.map((face) => placed(face, states, groups));
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
    const reason = sameFace(a, b, states);
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
  const isAlone = (n: number): boolean => !faces.some((other, k) => k !== n && root(k) === root(n) && !other.person);
  // A rank that names no body ("chief engineer") is one of the body that spoke last before it in its article.
  for (const [i, face] of faces.entries()) {
    if (!face.titles.some(isRank) || face.titles.some(isOfAnother) || !isAlone(i)) continue;
    const host = faces
      .map((other, k) => ({ other, k }))
      .filter(({ other }) => other.view === face.view && !other.person && other.voice.credit[0] < face.voice.credit[0])
      .sort((a, b) => b.other.voice.credit[0] - a.other.voice.credit[0])[0];
    if (host) join(i, host.k, `${face.name} speaks after ${host.other.name}, by a rank that names no other body`);
  }
  const grouped = new Map<number, Face[]>();
  for (const [n, face] of faces.entries()) grouped.set(root(n), [...(grouped.get(root(n)) ?? []), face]);
  const speakers = new Map([...grouped].map(([n, group]) => [n, speakerOf(group, why.get(n) ?? [])]));
  return (view, voice) => {
    const n = places.get(keyOf(view, voice));
    const found = n === undefined ? undefined : speakers.get(root(n));
    if (!found) throw new Error(`no speaker: ${voice.words}`);
    return found;
  };
}

/** "The governor of the province, Colonel Tapsa": an office beside the rank, which is of no body that spoke before. */
const isOfAnother = (title: string): boolean =>
  /\b(?:governor|mayor|prefect|minister|president|prosecutor|magistrate|judge|ambassador|consul|coroner|bishop|imam)\b/i.test(
    title,
  );

const keyOf = (view: ArticleView, { actor, words }: NamedVoice): string => `${view.reading.id} ${actor ?? ''} ${words}`;

/** The state of an organ, "Sorva's defence ministry", or "the ministry" in the Sorva Times; the armed body whose it is. */
function placed(face: Face, states: ReadonlySet<string>, groups: readonly Group[]): Placed {
  const names = [face.name, face.called, ...face.titles];
  const group = (groupNamed(names, groups) ?? groupOfOutlet(names, face.view.reading.outlet, groups))?.name;
  const says = new Set(names.map((one) => rowOf(one)?.says));
  const organ = says.has('state');
  const outside = !organ && says.has('outside');
  if (group !== undefined) return { ...face, group, organ, outside };
  if (!organ) return { ...face, organ, outside };
  const state =
    names.map((one) => ownerIn(one)).find((one) => one !== undefined) ??
    stateNamed(names, states) ??
    stateIn(face.view.reading.outlet ?? '', states);
  return { ...face, organ, outside, ...(state === undefined ? {} : { state }) };
}

/** Two organs of two states, or of a state and a band, however alike their names. */
function apart(a: Placed, b: Placed): boolean {
  if (a.group !== undefined && b.group !== undefined) return a.group !== b.group;
  if ((a.group === undefined ? a : b).organ && a.group !== b.group) return true;
  return a.state !== undefined && b.state !== undefined && !sameState(a.state, b.state);
}

/** The head of an armed body speaks as that body: "our general staff". */
const isHead = ({ name }: Placed): boolean =>
  /^(?:our|the|its) (?:general staff|(?:high |general |supreme )?command|leadership|headquarters|central committee)$/i.test(
    name,
  );

type Words = ReadonlySet<string>;
const equal = (x: Words, y: Words): boolean => saysAll(x, y) && saysAll(y, x);
const meet = (xs: readonly Words[], ys: readonly Words[]): boolean => xs.some((x) => ys.some((y) => equal(x, y)));

/** Why two are one speaker; nothing where they are not, or where it is not plain. */
function sameFace(a: Placed, b: Placed, states: ReadonlySet<string>): string | undefined {
  if (apart(a, b)) return undefined;
  if (a.ids.some((id) => b.ids.includes(id))) return `${a.name} and ${b.name} are one actor`;
  if (a.group !== undefined && a.group === b.group && (isHead(a) || isHead(b)))
    return `${a.name} and ${b.name} are the ${a.group}`;
  if ((a.organ && b.outside) || (a.outside && b.organ)) return undefined;
  if (a.name.toLowerCase() === b.name.toLowerCase()) return `both are called ${a.name}`;
  const [x, y] = [a, b].map((face) => stateless(face, states)) as [Faceless, Faceless];
  if (meet(x.bodies, y.bodies)) return `${a.name} and ${b.name} have the same words`;
  // two men who bear one title ("Mayor") are two
  const office = a.described || b.described ? meet(x.roles, [...y.roles, ...y.bodies]) : false;
  if (office || meet(x.seats, [...y.seats, ...y.bodies]) || meet(x.roles, y.bodies) || meet(x.hints, y.bodies))
    return `${a.name} holds the office of ${b.name}`;
  if (meet(y.seats, x.bodies) || meet(y.roles, x.bodies) || meet(y.hints, x.bodies))
    return `${b.name} holds the office of ${a.name}`;
  return undefined;
}

type Faceless = Pick<Face, 'bodies' | 'roles' | 'seats' | 'hints'>;

/** The words of a face without those of its state: "Tashmari Interior Ministry", "Interior Ministry of Tashmar". */
function stateless(face: Placed, states: ReadonlySet<string>): Faceless {
  const { state } = face;
  if (state === undefined || !stateNamed([face.name, face.called, ...face.titles], states)) return face;
  const without = (sets: readonly Words[]): Words[] =>
    sets.map((words) => {
      const rest = [...words].filter((word) => word.length < 4 || !sameState(word, state));
      return rest.length > 0 ? new Set(rest) : words;
    });
  return {
    bodies: without(face.bodies),
    roles: without(face.roles),
    seats: without(face.seats),
    hints: without(face.hints),
  };
}

/** True where all that is known of the one is said by a name of the other, a body, or an office that he alone holds. */
function partOf(face: Placed, other: Placed): boolean {
  if (apart(face, other) || (face.organ && other.outside) || (face.outside && other.organ)) return false;
  // "Mayor Jens Bolt of Arl" is not "the mayor of Sorro"
  const elsewhere = (y: Words): boolean => face.hints.length > 0 && !face.hints.some((x) => saysAll(y, x));
  if (face.person && other.person && other.roles.every(elsewhere)) return false;
  const less = face.person ? [...face.seats, ...face.roles] : face.bodies;
  // "the governor" of one article is whom another calls "the deputy governor of Lanza, Idris Maal"
  const office = face.described && face.person && isSoleOffice(face.name);
  const more =
    (other.described || office) && other.person ? [...other.roles, ...other.seats] : [...other.bodies, ...other.seats];
  return less.some((x) => more.some((y) => saysAll(y, x)));
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
        group.flatMap(({ name, called, titles }) => [
          name,
          called,
          ...titles,
          ...titles.flatMap((title) => (rowOf(title)?.says === 'outside' ? [] : (bodyOfRole(title) ?? []))),
        ]),
      ),
    ],
    actors: [...new Set(group.flatMap(({ actor }) => actor ?? []))],
    articles: [...new Set(group.map(({ view }) => view.reading.id))],
    why: [...new Set(why.filter((reason) => reason !== ''))],
  };
}
