import type { Place } from '../extract/gazetteer/atlas.ts';
import { compareNames } from '../ground/romanisation/romanisation.ts';
import { loadGazetteer } from './resources.ts';

/** A place of the gazetteer as it is shown. */
export type PlaceLine = Place;

/** The places of a name, the largest first; where none bears it, those that sound alike, the likest first. */
export async function placesOfName(
  name: string,
): Promise<{ readonly places: readonly PlaceLine[]; readonly alike: boolean }> {
  const gazetteer = await loadGazetteer();
  const named = [...gazetteer.find(name)].sort((a, b) => b.people - a.people);
  if (named.length > 0) return { places: named, alike: false };
  const rated = gazetteer
    .soundLike(name)
    .map(({ place, names }) => ({ place, score: Math.max(...names.map((one) => compareNames(name, one).score)) }))
    .sort((a, b) => b.score - a.score || b.place.people - a.place.people);
  return { places: rated.map(({ place }) => place), alike: true };
}
