import type { Precision } from '../../../src/core/reading.ts';
import type { PlaceTold } from '../../../src/core/view.ts';
import { CiteLink } from '../parts/Where.tsx';
import { FRAMES } from './told.ts';

const PRECISIONS: Readonly<Record<Precision, string>> = {
  site: 'a site',
  settlement: 'a settlement',
  district: 'a district',
  region: 'a region',
  country: 'a country',
  unresolved: 'how narrow is not told',
};

/** The place of an event: its name, how narrow it is, what it lies in, and where the words stand. */
export function PlaceWords({ place, cited = false }: { place: PlaceTold; cited?: boolean }) {
  const wider = [place.inside, place.country].filter((name) => name !== undefined && name !== place.name);
  const notes = [
    PRECISIONS[place.precision],
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
