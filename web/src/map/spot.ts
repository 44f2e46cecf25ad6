import type { Precision } from '../../../src/core/reading.ts';
import type { PlaceRow } from '../../../src/core/view.ts';

/** A place with a point, ready to be drawn. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [longitude: number, latitude: number];
  readonly precision: Precision;
  /** How many events are told of it. */
  readonly events: number;
}

/** How far from its point a place of this precision may reach, in kilometres: what is drawn as its area. */
export const REACH: Readonly<Record<Precision, number>> = {
  site: 2,
  settlement: 6,
  district: 25,
  region: 90,
  country: 0,
  unresolved: 40,
};

const DEGREE = 111.2;

/** Kilometres on the ground as degrees of a great circle. */
export const degreesOf = (kilometres: number): number => kilometres / DEGREE;

/** A place as it is drawn; one without a point of its own stands at the wider place around it, and one without either nowhere. */
export function spotOf({ id, name, precision, lat, lon, near, events }: PlaceRow): readonly Spot[] {
  if (lat !== undefined && lon !== undefined) return [{ id, name, at: [lon, lat], precision, events }];
  return near ? [{ id, name, at: [near.lon, near.lat], precision: 'unresolved', events }] : [];
}
