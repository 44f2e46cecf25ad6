import type { Spot } from '../../core/outline.ts';
import type { Precision } from '../../core/reading-place.ts';
import { plainName } from '../../ground/name.ts';
import { distance } from '../../ground/place/place-distance.ts';
import type { TellingPlace } from '../telling/around.ts';

const RANK: Readonly<Record<Precision, number>> = {
  site: 5,
  settlement: 4,
  unresolved: 4,
  district: 3,
  region: 2,
  country: 1,
};
/** Kilometres beyond which two places of one name are two. */
const FAR = 60;

/** A place of a telling as it is compared. */
export function spotOf(place: TellingPlace): Spot {
  const { geonameid, lat, lon, country, loose } = place;
  return {
    name: plainName(place.name),
    wide: [...place.inside.map(({ name }) => plainName(name)), ...(country === undefined ? [] : [plainName(country)])],
    rank: RANK[place.precision],
    ...(loose === undefined ? {} : { loose }),
    ...(geonameid === undefined ? {} : { geonameid }),
    ...(lat === undefined || lon === undefined ? {} : { point: { lat, lon } }),
  };
}

/** A place that the text only names as the thing that was hit. */
export const namedSpot = (name: string): Spot => ({ name: plainName(name), wide: [], rank: 4 });

/** Words for a thing or an area that is named after a place and lies in it or around it. Upper Maro and Maro Mill are places of their own. */
const PARTS =
  /^(?:bridge|station|airport|airfield|port|harbour|harbor|camp|base|barracks|dam|university|hospital|market|pass|gate|strait|junction|crossing|checkpoint|prison|jail|clinic|school|church|mosque|monastery|stadium|pier|jetty|landing|cemetery|pit|mine|mill|quarry|waterworks|refinery|depot|terminal|quay|farm|forest|ridge|hill|road|ford)$/;
const AREAS = /^(?:district|province|region|governorate|county|valley|area|city|town|municipality|prefecture)$/;

/** "Kolm bridge" lies in Kolm, and Kolm in "Kolm district"; "Kolm town" is Kolm. */
const isNamedAfter = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const rest = long.startsWith(`${short} `) ? long.slice(short.length + 1) : '';
  return PARTS.test(rest) || AREAS.test(rest);
};

/** "Mill Street" lies in some town, and any town may have it. */
const isStreetOf = (street: Spot, town: Spot): boolean =>
  street.wide.length === 0 && STREET.test(street.name) && !STREET.test(town.name) && town.rank === 4;
const STREET = / (?:street|avenue|boulevard|square|lane|quay|embankment|alley|quarter)$/;

/** How two places stand to each other. `open`: one is so wide, or so little known, that nothing follows. */
export type Near = 'same' | 'inside' | 'open' | 'apart';

/** Compares two places by name, spelling and what lies in what; of one name but far from each other they are apart. */
function nearness(a: Spot, b: Spot): Near {
  if (sameName(a, b)) return isFar(a, b) ? 'apart' : 'same';
  if (a.wide.includes(b.name) || b.wide.includes(a.name)) return Math.min(a.rank, b.rank) === 1 ? 'open' : 'inside';
  if (isNamedAfter(a.name, b.name)) return 'inside';
  const [inner, outer] = a.rank >= b.rank ? [a, b] : [b, a];
  // "Orlen district" says nothing of what lies in it: a village elsewhere is told only by a wider name of its own.
  if (inner.rank >= 4 && outer.rank >= 4)
    return isStreetOf(inner, outer) || isStreetOf(outer, inner) ? 'open' : 'apart';
  return 'open';
}

/** True where two places are one, by name, spelling and point. */
export const isSame = (a: Spot, b: Spot): boolean => sameName(a, b) && !isFar(a, b);

const isFar = (a: Spot, b: Spot): boolean => Boolean(a.point && b.point && distance(a.point, b.point) > FAR);

const sameName = (a: Spot, b: Spot): boolean => {
  if (a.name === b.name) return true;
  if (a.rank < 4 !== b.rank < 4) return false;
  const [x, y] = [a, b].map(({ name }) => name.split(' ')) as [string[], string[]];
  return x.length === y.length && x.every((word, at) => isSpelling(word, y[at] as string));
};

/** Two spellings of one word: one letter other, more or less, in words of four letters or more. */
function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length < 4 || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Without those that another one lies inside: of a street and its town the street tells where it was. */
const narrow = (spots: readonly Spot[]): readonly Spot[] =>
  spots.filter(({ name }) => !spots.some((other) => other.name !== name && other.wide.includes(name)));

/** The best that any two of the places of two accounts say, or that all of them are apart. */
export function nearest(a: readonly Spot[], b: readonly Spot[]): Near | undefined {
  const all = narrow(a).flatMap((x) => narrow(b).map((y) => nearness(x, y)));
  return (['same', 'inside', 'open', 'apart'] as const).find((one) => all.includes(one));
}
