import type { Place } from '../../extract/gazetteer/atlas.ts';
import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import { placeKey } from '../../extract/gazetteer/place-key.ts';
import type { ToponymDraft } from '../../extract/toponym/toponym.ts';
import { compareNames } from '../romanisation/romanisation.ts';
import { distance } from './place-distance.ts';
import { type Home, isWithin } from './place-home.ts';
import { type Kind, kindOf, kindsOf } from './place-kind.ts';
import { PLACE_WEIGHTS, type PlaceWeights } from './place-weight.ts';

/** What became of one name: the place it stands for, why that one, and the next best. */
export interface Resolved {
  readonly place: Place;
  readonly why: string;
  readonly orElse?: Place;
  /** How far the place lies above the next best; infinite where there is none. */
  readonly margin: number;
}

/** Equal names that the text puts into one area, if any: one sense for all. */
interface Group {
  readonly members: readonly number[];
  readonly candidates: readonly Candidate[];
}

/** The reason that outweighs what a name suggests by itself. */
export const INSIDE = 'the text puts it there';
const PEOPLE = 'most people';
const SOUND = 'it is spelled otherwise and sounds alike';

interface Candidate {
  readonly place: Place;
  /** What speaks for it by itself and by the words beside it. */
  readonly base: number;
  readonly why: string;
}

interface Context {
  readonly gazetteer: Gazetteer;
  readonly home: Home;
  readonly weights: PlaceWeights;
  /** How large a share of the names of states in the article each state has, by ISO code. */
  readonly named: ReadonlyMap<string, number>;
}

/** The place each name stands for; nothing for names that no table knows. */
export function resolvePlaces(
  text: string,
  toponyms: readonly ToponymDraft[],
  {
    gazetteer,
    home,
    weights = PLACE_WEIGHTS,
  }: { readonly gazetteer: Gazetteer; readonly home: Home; readonly weights?: PlaceWeights },
): (Resolved | undefined)[] {
  const context = { gazetteer, home, weights, named: sharesOfStates(toponyms, gazetteer) };
  const groups = groupNames(text, toponyms, context);
  const focus = findFocus(groups, context);
  const chosen = settle(groups, focus, context);
  const resolved: (Resolved | undefined)[] = new Array(toponyms.length).fill(undefined);
  groups.forEach((group, g) => {
    for (const member of group.members) resolved[member] = chosen[g];
  });
  return resolved;
}

/** The states that an article names, by name, people or capital, each with its share of all such names. */
function sharesOfStates(toponyms: readonly ToponymDraft[], gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { name } of toponyms) {
    const state = gazetteer.find(name).find((place) => place.code === 'PCLI');
    if (!state) continue;
    all++;
    counts.set(state.country, (counts.get(state.country) ?? 0) + 1);
  }
  return new Map([...counts].map(([code, count]) => [code, count / all]));
}

/** "Harim, Texas": what may stand between a name and the wider one behind it. */
const INTO = /^(?:,? ?\(|, ?|,? in (?:the )?(?:[\p{Ll}-]+ ){0,2}(?:of )?)$/u;

function groupNames(text: string, toponyms: readonly ToponymDraft[], context: Context): Group[] {
  const groups = new Map<string, { members: number[]; areas: Place[]; kinds: Set<Kind> }>();
  const areasOf = toponyms.map((one, i) => areasBehind(text, one, toponyms[i + 1], context));
  const stated = new Map<string, string>();
  toponyms.forEach((one, i) => {
    const area = areasOf[i]?.[0];
    if (area && !stated.has(placeKey(one.name))) stated.set(placeKey(one.name), area.key);
  });
  toponyms.forEach((one, i) => {
    const name = placeKey(one.name);
    // A name that is put into an area once stays there where nothing is said.
    const kinds = kindsOf(text, one);
    // "The town of West" says nothing of "the West".
    const told = context.gazetteer.isWord(one.name) && kinds.includes('town') ? 'town' : '';
    const key = `${name}|${areasOf[i]?.[0]?.key ?? stated.get(name) ?? ''}|${told}`;
    const group = groups.get(key) ?? { members: [], areas: [], kinds: new Set<Kind>() };
    group.members.push(i);
    if (group.areas.length === 0) group.areas.push(...(areasOf[i] ?? []));
    for (const kind of kinds) group.kinds.add(kind);
    groups.set(key, group);
  });
  return [...groups.values()].map(({ members, areas, kinds }) => {
    const first = toponyms[members[0] as number] as ToponymDraft;
    const weighed = (places: readonly Place[], why?: string) =>
      places.map((place) => {
        const one = weigh(place, first, areas, kinds, context);
        return why !== undefined && one.why !== INSIDE ? { ...one, why } : one;
      });
    const all = placesFor(first, context.gazetteer);
    // A word of another kind is a town only where the text says so: "West, Texas", "the town of West".
    const isWord = areas.length === 0 && !kinds.has('town') && context.gazetteer.isWord(first.name);
    const named = isWord ? all.filter((place) => place.precision !== undefined) : all;
    if (isWord && named.length === 0) return { members, candidates: [] };
    if (named.length > 0 || first.use !== 'place') return { members, candidates: weighed(named) };
    return { members, candidates: weighed(soundAlike(first.name, context), SOUND) };
  });
}

/** The states, provinces and districts that the words behind a name can stand for. */
function areasBehind(text: string, one: ToponymDraft, next: ToponymDraft | undefined, { gazetteer }: Context): Place[] {
  if (!next || next.use === 'adjective' || !INTO.test(text.slice(one.span[1], next.span[0]))) return [];
  const wider = gazetteer
    .find(next.name)
    .filter((place) => place.code === 'PCLI' || /^ADM[12]$/.test(place.code) || place.precision === 'region');
  const own = gazetteer.find(one.name);
  return wider.filter((area) => own.some((place) => isWithin(place, area)));
}

/** What a name may stand for: by its own words, else without a direction or a word for the kind. */
function placesFor({ name, use }: ToponymDraft, gazetteer: Gazetteer): readonly Place[] {
  const found = gazetteer.find(name);
  if (use === 'adjective') return found.filter((place) => place.precision !== undefined);
  if (found.length > 0) return found;
  const bare = name
    .replace(
      /^(?:(?:north|south|east|west|central|upper|lower|greater|downtown|metropolitan|northern|southern|eastern|western|northeast|northwest|southeast|southwest)(?:ern)? |(?:city|town|village|county|state|province|township|district) of )/i,
      '',
    )
    .replace(/ (?:city|county|township|parish|province|district|region|state|area|governorate|oblast)$/i, '');
  return bare === name ? [] : gazetteer.find(bare);
}

/** How alike two spellings have to be: in a state that the article speaks of, and anywhere. */
const ALIKE = { named: 0.8, anywhere: 0.92 } as const;

/** Places that are spelled otherwise and sound the same, best first as far as spelling goes: "Jandaris" for "Jindayris". */
function soundAlike(name: string, { gazetteer, named, home }: Context): Place[] {
  const rated = gazetteer.soundLike(name).flatMap(({ place, names }) => {
    const alike = Math.max(...names.map((one) => compareNames(name, one).score));
    const near = named.has(place.country) || home.country === place.country;
    return alike >= (near ? ALIKE.named : ALIKE.anywhere) ? [{ place, alike }] : [];
  });
  const most = Math.max(...rated.map(({ alike }) => alike));
  return rated.filter(({ alike }) => alike > most - 0.05).map(({ place }) => place);
}

function weigh(
  place: Place,
  one: ToponymDraft,
  areas: readonly Place[],
  kinds: ReadonlySet<Kind>,
  { weights: w, gazetteer }: Context,
): Candidate {
  let base = w.people * Math.log10(place.people + 10);
  let why: string = PEOPLE;
  const key = placeKey(one.name);
  const full = placeKey(place.name) === key;
  if (place.code === 'PCLI') base += w.state - w.people * Math.log10(place.people + 10);
  else if (place.precision !== undefined) base += w.own;
  else if (place.code === 'ADM1') base += w.province;
  else if (place.code === 'ADM2') base += full && / /.test(key) ? w.districtByWord : w.district;
  else if (place.code === 'PPLC') base += w.capital;
  else if (/^PPLA/.test(place.code)) base += w.seat;
  else if (place.code === 'PPLX') base += w.quarter;
  if (gazetteer.isMeant(one.name, place)) base += w.wellKnown;
  else if (!full && !place.code.startsWith('ADM') && place.precision === undefined) base += w.otherName;
  if (ENGLISH.has(place.country) && place.code !== 'PCLI') base += w.english;
  if (areas.length > 0) {
    const inside = areas.some((area) => isWithin(place, area));
    base += inside ? w.inside : w.outside;
    if (inside) why = INSIDE;
  }
  if (kinds.size > 0) {
    const fits = kinds.has(kindOf(place));
    base += fits ? w.kind : w.otherKind;
    if (fits && why === PEOPLE) why = 'the kind of place fits';
  }
  return { place, base, why };
}

/** States in which English is the language of the press. */
const ENGLISH: ReadonlySet<string> = new Set('US GB CA AU IE NZ'.split(' '));

/** The country and the province that most names of the article can lie in together. */
interface Focus {
  readonly country: string;
  readonly area: string;
}

function findFocus(groups: readonly Group[], context: Context): Focus {
  const { home } = context;
  const focuses = new Map<string, Focus>();
  const add = (place: Place) => {
    const area = place.areas[0] ?? '';
    focuses.set(`${place.country}|${area}`, { country: place.country, area });
  };
  for (const { candidates } of groups) for (const { place } of candidates) if (place.country !== '') add(place);
  for (const place of home.places) if (place.country !== '') add(place);
  let best: Focus = { country: home.country ?? '', area: '' };
  let most = Number.NEGATIVE_INFINITY;
  for (const focus of focuses.values()) {
    let sum = homePoints(focus, context);
    for (const { members, candidates } of groups) {
      let top = Number.NEGATIVE_INFINITY;
      // A name that comes again and again says more of where the article is at home.
      const often = 1 + Math.log(members.length) / 2;
      for (const one of candidates) top = Math.max(top, one.base + often * focusPoints(one.place, focus, context));
      if (candidates.length > 0) sum += top;
    }
    if (sum > most) [best, most] = [focus, sum];
  }
  return best;
}

const focusPoints = (place: Place, focus: Focus, { weights, named }: Context): number =>
  weights.named * (named.get(place.country) ?? 0) +
  (place.country === focus.country && focus.country !== '' ? weights.country : 0) +
  (focus.area !== '' && place.areas[0] === focus.area ? weights.area : 0);

/** How well a focus goes with the home of the outlet: the best of the places that its name may speak of. */
function homePoints(focus: Focus, { home, weights }: Context): number {
  const country = home.country === focus.country ? weights.homeCountry : 0;
  const area = home.places.reduce((most, place) => {
    if (place.country !== focus.country || place.areas[0] !== focus.area) return most;
    return Math.max(most, weights.homeArea + 0.3 * Math.log10(place.people + 10));
  }, 0);
  return country + area;
}

const NEAR = 100;

/** Chooses a place for each name, then looks again with the others in view. */
function settle(groups: readonly Group[], focus: Focus, context: Context): (Resolved | undefined)[] {
  let chosen: (Resolved | undefined)[] = groups.map(() => undefined);
  for (let round = 0; round < 3; round++) {
    const before = chosen;
    chosen = groups.map((group, g) =>
      pick(
        group,
        focus,
        context,
        before
          .filter((one, k) => k !== g && one !== undefined && isPoint(one.place))
          .map((one) => (one as Resolved).place),
      ),
    );
  }
  return chosen.map((one, g) =>
    one &&
    isStray(
      one,
      chosen.filter((_, k) => k !== g),
      context,
    )
      ? undefined
      : one,
  );
}

/** Inhabitants from which a town is known abroad. */
const KNOWN = 100_000;
/** Inhabitants below which a place that nothing else speaks for is left open. */
const TINY = 1000;

/**
 * A town in a state that nothing else in the article speaks of: more likely a village of the article's own country that no
 * table has.
 */
function isStray(
  { place, why }: Resolved,
  others: readonly (Resolved | undefined)[],
  { named, home }: Context,
): boolean {
  if (!isPoint(place) || place.people >= KNOWN || why === INSIDE) return false;
  if (named.has(place.country) || home.country === place.country) return false;
  const rest = others.filter((one) => one !== undefined);
  if (rest.some((one) => one.place.country === place.country)) return false;
  return named.size > 0 || rest.length >= 2 || place.people < TINY;
}

const isPoint = (place: Place): boolean => /^(?:PPL|STLMT|ADM2)/.test(place.code);

function pick({ candidates }: Group, focus: Focus, context: Context, others: readonly Place[]): Resolved | undefined {
  const { home, weights } = context;
  const homes = home.places.filter(
    (place) => place.country === focus.country && (focus.area === '' || place.areas[0] === focus.area),
  );
  const rated = candidates
    .map((one) => {
      const inFocus = focusPoints(one.place, focus, context);
      const near = isPoint(one.place) ? nearness(one.place, others) * weights.near : 0;
      const atHome = isPoint(one.place) ? nearness(one.place, homes) * weights.home : 0;
      return { ...one, points: one.base + inFocus + near + atHome, inFocus, near, atHome };
    })
    .sort((a, b) => b.points - a.points || b.place.people - a.place.people || (a.place.key < b.place.key ? -1 : 1));
  const [best] = rated;
  if (!best) return undefined;
  // A town and the district around it are one answer to where something happened.
  const next = rated.find(({ place }) => place.key !== best.place.key && !isSameSpot(place, best.place));
  const margin = next ? best.points - next.points : Number.POSITIVE_INFINITY;
  return {
    place: best.place,
    why: reasonFor(best, next, others.length > 0 || context.named.size > 0 || homes.length > 0),
    ...(next ? { orElse: next.place } : {}),
    margin,
  };
}

const SPOT = 50;
const isSameSpot = (a: Place, b: Place): boolean =>
  isWithin(a, b) || isWithin(b, a) || (a.country === b.country && distance(a, b) < SPOT);

interface Rated extends Candidate {
  readonly inFocus: number;
  readonly near: number;
  readonly atHome: number;
}

/** What tipped the scale, in words. */
function reasonFor(best: Rated, next: Rated | undefined, inCompany: boolean): string {
  if (best.why !== PEOPLE) return best.why;
  if (next === undefined) return 'the only place of that name';
  if (best.atHome > Math.max(1, next.atHome)) return 'near the home of the outlet';
  if (best.near > Math.max(1, next.near)) return 'near other places of the article';
  return inCompany && best.inFocus > next.inFocus ? 'the article is about that country or province' : PEOPLE;
}

/** 1 beside one of the others, falling off with the distance to the nearest; 0 without others. */
function nearness(place: Place, others: readonly Place[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) if (other.key !== place.key) least = Math.min(least, distance(place, other));
  return Math.exp(-least / NEAR);
}
