import type { Place } from '../../extract/gazetteer/atlas.ts';
import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { ToponymDraft } from '../../extract/toponym/toponym.ts';
import { type Context, sharesOfStates } from './place-context.ts';
import { distance } from './place-distance.ts';
import { type Focus, findFocus, focusPoints } from './place-focus.ts';
import { type Candidate, type Group, groupNames, INSIDE, PEOPLE, SOUND } from './place-group.ts';
import { type Home, isWithin } from './place-home.ts';
import { PLACE_WEIGHTS, type PlaceWeights } from './place-weight.ts';

/** What became of one name: the place it stands for, why that one, and the next best. */
export interface Resolved {
  readonly place: Place;
  readonly why: string;
  readonly orElse?: Place;
  /** How far the place lies above the next best; infinite where there is none. */
  readonly margin: number;
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

const NEAR = 100;
/** Degrees of latitude from which two places are so far apart that nearness is nothing. */
const FAR = 9;

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
  return why === SOUND || named.size > 0 || rest.length >= 2 || place.people < TINY;
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
  for (const other of others)
    if (other.key !== place.key && Math.abs(other.lat - place.lat) < FAR)
      least = Math.min(least, distance(place, other));
  return Math.exp(-least / NEAR);
}
