import type { Place } from '../../extract/gazetteer/atlas.ts';
import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import { placeKey } from '../../extract/gazetteer/place-key.ts';
import type { ToponymDraft } from '../../extract/toponym/toponym.ts';
import { compareNames } from '../romanisation/romanisation.ts';
import type { Context } from './place-context.ts';
import { isWithin } from './place-home.ts';
import { type Kind, kindOf, kindsOf } from './place-kind.ts';

/** Equal names that the text puts into one area, if any: one sense for all. */
export interface Group {
  readonly members: readonly number[];
  readonly candidates: readonly Candidate[];
}

/** The reason that outweighs what a name suggests by itself. */
export const INSIDE = 'the text puts it there';
export const PEOPLE = 'most people';
export const SOUND = 'it is spelled otherwise and sounds alike';

/** A place that a name may stand for. */
export interface Candidate {
  readonly place: Place;
  /** What speaks for it by itself and by the words beside it. */
  readonly base: number;
  readonly why: string;
}

/** "Harim, Texas": what may stand between a name and the wider one behind it. */
const INTO = /^(?:,? ?\(|, ?|,? in (?:the )?(?:[\p{Ll}-]+ ){0,2}(?:of )?)$/u;

/** The names of an article in groups, each with the places it may stand for. */
export function groupNames(text: string, toponyms: readonly ToponymDraft[], context: Context): Group[] {
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
    // "Harim province" is not Harim, and "the town of West" says nothing of "the West".
    const told = kinds.filter((kind) => kind !== 'town' || context.gazetteer.isWord(one.name)).join();
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
