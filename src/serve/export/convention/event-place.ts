import type { Precision } from '../../../core/reading.ts';
import type { EventRow } from '../../../core/view.ts';

/** ACLED's geographic precision: 1 the town, 2 a part of a region, 3 the region or coarser. */
const ACLED: Readonly<Record<Precision, number | undefined>> = {
  ...{ site: 1, settlement: 1, district: 2, region: 3, country: 3, unresolved: undefined },
};

/** UCDP's: 1 exact, 3 a second-level area, 4 a first-level area, 6 the country. 2, 5 and 7 never follow from a name. */
const UCDP: Readonly<Record<Precision, number | undefined>> = {
  ...{ site: 1, settlement: 1, district: 3, region: 4, country: 6, unresolved: undefined },
};

/** Numbers of the two scales; nothing where the place, or how narrow it is, is not told. */
export const geoPrecision = ({ place }: EventRow): number | undefined => place && ACLED[place.precision];
export const wherePrecision = ({ place }: EventRow): number | undefined => place && UCDP[place.precision];

/** The first-level area: the place itself where it is one, else the wider place the text puts it in. */
export function areaOf({ place }: EventRow): string | undefined {
  if (place === undefined) return undefined;
  if (place.precision === 'region') return place.name;
  return place.inside === place.country ? undefined : place.inside;
}

/** The country: the one the place lies in, or is. */
export const countryOf = ({ place }: EventRow): string | undefined =>
  place?.country ?? (place?.precision === 'country' ? place.name : undefined);

/**
 * A coordinate as an export gives it: that of a site is rounded to about a kilometre, so that no house is pointed at; none
 * for what has no edge, such as a river.
 */
export function coordinate({ place }: EventRow, which: 'lat' | 'lon'): number | undefined {
  const value = place?.[which];
  if (value === undefined || place?.precision === 'unresolved') return undefined;
  return place?.precision === 'site' ? Math.round(value * 100) / 100 : value;
}
