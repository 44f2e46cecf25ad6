import type { PlaceTold } from '../../../src/core/view.ts';
import { CiteLink } from '../parts/Where.tsx';
import { sayPrecision } from '../words.ts';
import { FRAMES } from './told.ts';

/** The place of an event: its name, how narrow it is, what it lies in, and where the words stand. */
export function PlaceWords({ place, cited = false }: { place: PlaceTold; cited?: boolean }) {
  const wider = [place.inside, place.country].filter((name) => name !== undefined && name !== place.name);
  const notes = [
    sayPrecision(place.precision),
    ...(wider.length > 0 ? [`in ${[...new Set(wider)].join(', ')}`] : []),
    ...(place.from && FRAMES[place.from] ? [FRAMES[place.from]] : []),
  ];
  return (
    <>
      {cited ? <CiteLink cite={place.cite}>{place.name}</CiteLink> : place.name}{' '}
      <span className="fine">({notes.join(', ')})</span>
    </>
  );
}
