import type { Place } from '../../extract/gazetteer/atlas.ts';
import type { Context } from './place-context.ts';
import type { Group } from './place-group.ts';

/** The country and the province that most names of the article can lie in together. */
export interface Focus {
  readonly country: string;
  readonly area: string;
}

/** The focus that explains the names best, with the home of the outlet. */
export function findFocus(groups: readonly Group[], context: Context): Focus {
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

/** What a place gains by lying in the focus, or in a state that is named. */
export const focusPoints = (place: Place, focus: Focus, { weights, named }: Context): number =>
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
