import type { Note, Precision, ReadingPlace, ReadingToponym } from '../../core/reading.ts';
import { covers, overlaps, type Span } from '../../core/span.ts';
import type { Place } from '../../extract/gazetteer/atlas.ts';
import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { PlaceDraft } from '../../extract/place/place.ts';
import type { ToponymDraft } from '../../extract/toponym/toponym.ts';
import { findHome, type HomeEvidence } from './place-home.ts';
import { INSIDE, type Resolved, resolvePlaces } from './place-resolve.ts';

/** Places and names of places with their seat on the map, and what was unsure. */
export interface GroundedPlaces {
  readonly places: readonly PlaceDraft[];
  readonly toponyms: readonly ReadingToponym[];
  readonly notes: readonly Note[];
}

/** Below this margin the next best place is nearly as good: a note says so. */
const UNSURE = 1;

/**
 * Gives each place its point, id, country and precision by the gazetteer, with the reason and the next best. What the text
 * itself says of precision and country stays. `acting` are names of states that do something.
 */
export function groundPlaces(
  text: string,
  found: { readonly places: readonly PlaceDraft[]; readonly toponyms: readonly ToponymDraft[] },
  { gazetteer, outlet }: { readonly gazetteer: Gazetteer; readonly outlet: HomeEvidence },
): GroundedPlaces {
  const named = withPlaces(found, gazetteer);
  const resolved = resolvePlaces(text, named, { gazetteer, home: findHome(outlet, gazetteer) });
  const places = found.places.map((place) => {
    const at = named.findIndex((one) => one.use === 'place' && overlaps(one.span, place.span));
    return withSeat(place, resolved[at], gazetteer);
  });
  const toponyms = named.flatMap((one, i): ReadingToponym[] => {
    if (!found.toponyms.includes(one) && !resolved[i]) return [];
    const use =
      one.use === 'place' && !found.places.some((place) => overlaps(place.span, one.span)) ? 'government' : one.use;
    const { span, text: name } = one;
    return [{ ...withSeat({ span, name, precision: 'unresolved' }, resolved[i], gazetteer), use }];
  });
  return { places: withParents(text, places), toponyms, notes: notesOf(named, resolved, found.places, gazetteer) };
}

/** The names of the gazetteer and those of places that it has not, in text order. */
function withPlaces(
  { places, toponyms }: { readonly places: readonly PlaceDraft[]; readonly toponyms: readonly ToponymDraft[] },
  gazetteer: Gazetteer,
): ToponymDraft[] {
  const others = places
    .filter((place) => !toponyms.some((one) => overlaps(one.span, place.span)))
    .map(({ span, name, headToken }) => ({
      ...{ span, text: name, name, use: 'place' as const, from: headToken, to: headToken },
      known: gazetteer.knows(name),
    }));
  return [...toponyms, ...others].sort((a, b) => a.span[0] - b.span[0]);
}

/** A place with what the gazetteer says of it; unchanged where it says nothing, or where it speaks of another country than the text. */
function withSeat<P extends ReadingPlace>(place: P, resolved: Resolved | undefined, gazetteer: Gazetteer): P {
  if (!resolved) return place;
  const { place: found, why, orElse } = resolved;
  const state = countryOf(found, gazetteer);
  // "Paris, Texas": a capital's country is a guess that the words behind it can refute.
  const told = why === INSIDE && place.precision !== 'country' ? undefined : place.country;
  if (told !== undefined && state !== undefined && told !== state) return place;
  const country = told ?? state;
  // "the US base": where in the country it is, nobody says.
  if (found.code === 'PCLI' && place.precision !== 'country' && place.precision !== 'unresolved')
    return { ...place, ...(country === undefined ? {} : { country }), precision: 'unresolved' };
  const precision = place.precision === 'unresolved' ? precisionOf(found) : place.precision;
  return {
    ...place,
    ...(country === undefined ? {} : { country }),
    precision,
    ...{ lat: round(found.lat), lon: round(found.lon) },
    ...(found.geonameid === undefined ? {} : { geonameid: found.geonameid }),
    why,
    ...(orElse ? { orElse: brief(orElse, gazetteer) } : {}),
  };
}

/** Thousandths of a degree: a place is no finer. */
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function brief(place: Place, gazetteer: Gazetteer): NonNullable<ReadingPlace['orElse']> {
  const country = countryOf(place, gazetteer);
  return {
    name: place.name,
    ...(place.geonameid === undefined ? {} : { geonameid: place.geonameid }),
    ...(country === undefined ? {} : { country }),
  };
}

const countryOf = (place: Place, gazetteer: Gazetteer): string | undefined => gazetteer.stateOf(place.country)?.name;

/** How narrow a place of the gazetteer is: lines and waters have no point that says where something happened. */
function precisionOf({ code, precision }: Place): Precision {
  if (precision !== undefined) return precision;
  if (code === 'PCLI') return 'country';
  if (code === 'ADM1') return 'region';
  if (code.startsWith('ADM')) return 'district';
  if (code === 'PPLX') return 'site';
  if (/^(?:PPL|STLMT)/.test(code)) return 'settlement';
  return /^(?:AIR|BLDG|DAM|HSP|MIL|CMP|PRN|CH|MSQE|SCH|UNIV|MT$|PASS|ANS)/.test(code) ? 'site' : 'unresolved';
}

/** What the text puts nowhere and no table knows lies in the nearest place of its sentence that is known. */
function withParents(text: string, places: readonly PlaceDraft[]): PlaceDraft[] {
  return places.map((place, i) => {
    if (place.lat !== undefined || place.in !== undefined) return place;
    const near = [i - 1, i + 1].find((k) => {
      const other = places[k];
      if (other?.lat === undefined || other.in === i || !isSameSentence(text, place.span, other.span)) return false;
      return place.country === undefined || place.country === other.country;
    });
    return near === undefined ? place : { ...place, in: near };
  });
}

const isSameSentence = (text: string, a: Span, b: Span): boolean =>
  !/[.!?]\s+\p{Lu}|\n/u.test(text.slice(Math.min(a[1], b[1]), Math.max(a[0], b[0])));

function notesOf(
  named: readonly ToponymDraft[],
  resolved: readonly (Resolved | undefined)[],
  places: readonly PlaceDraft[],
  gazetteer: Gazetteer,
): Note[] {
  const told = new Set<string>();
  return named.flatMap((one, i) => {
    const found = resolved[i];
    if (!found?.orElse || found.margin >= UNSURE || told.has(one.name)) return [];
    if (!places.some((place) => covers(place.span, one.span))) return [];
    told.add(one.name);
    const [first, second] = [found.place, found.orElse].map((place) => whereOf(place, gazetteer));
    return [
      { code: 'place-unsure', message: `"${one.text}" is read as ${first}; it may be ${second}`, span: one.span },
    ];
  });
}

/** "Tripoli in Libya", with its area where there is one. */
function whereOf(place: Place, gazetteer: Gazetteer): string {
  const state = countryOf(place, gazetteer);
  const area = place.code === 'PCLI' ? undefined : place.areas.at(-1);
  return `${place.name}${state === undefined || state === place.name ? '' : ` in ${state}`}${area === undefined ? '' : ` (${area})`}`;
}
