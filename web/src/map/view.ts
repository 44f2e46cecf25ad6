import { type GeoProjection, geoMercator } from 'd3-geo';
import type { Spot } from './spot.ts';

/** What part of the world the map shows: its middle and how many times it is drawn larger than the whole. */
export interface View {
  readonly middle: readonly [longitude: number, latitude: number];
  readonly zoom: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

const MOST = 400;
/** The map never opens narrower than this around a lone place, in degrees. */
const LEAST_SPAN = 4;

/** Pixels for a whole turn of the globe at zoom 1. */
const turn = ({ width }: Frame): number => width;

/** The projection that draws a view into a frame. */
export const projectionOf = (view: View, frame: Frame): GeoProjection =>
  geoMercator()
    .center([view.middle[0], view.middle[1]])
    .scale((turn(frame) / (2 * Math.PI)) * view.zoom)
    .translate([frame.width / 2, frame.height / 2])
    .clipExtent([
      [-20, -20],
      [frame.width + 20, frame.height + 20],
    ]);

/** The view in which all spots can be seen with some land around them; the whole world when there is none. */
export function viewOf(spots: readonly Spot[], frame: Frame): View {
  if (spots.length === 0) return { middle: [10, 25], zoom: 1 };
  const [west, east] = spanOf(spots.map(({ at }) => at[0]));
  const [south, north] = spanOf(spots.map(({ at }) => mercator(at[1])));
  const wide = Math.max(east - west, LEAST_SPAN) * 1.25;
  const high = Math.max(north - south, LEAST_SPAN / 2) * 1.35;
  const zoom = Math.min(360 / wide, (360 * frame.height) / (turn(frame) * high));
  return { middle: [(west + east) / 2, latitude((south + north) / 2)], zoom: clamp(zoom) };
}

/** The view drawn `by` times larger around its middle. */
export const closer = (view: View, by: number): View => ({ ...view, zoom: clamp(view.zoom * by) });

/** The view moved by pixels, as when the paper is dragged. */
export function dragged(view: View, frame: Frame, dx: number, dy: number): View {
  const degrees = 360 / (turn(frame) * view.zoom);
  const south = mercator(view.middle[1]) + dy * degrees;
  return { ...view, middle: [view.middle[0] - dx * degrees, latitude(Math.max(-170, Math.min(170, south)))] };
}

const clamp = (zoom: number): number => Math.max(1, Math.min(MOST, zoom));
const spanOf = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

const RADIAN = Math.PI / 180;
/** A latitude on the paper of a Mercator map, in degrees of its equator; and back. */
const mercator = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * RADIAN) / 2)) / RADIAN;
const latitude = (y: number): number => (2 * Math.atan(Math.exp(y * RADIAN)) - Math.PI / 2) / RADIAN;
