interface Point {
  readonly lat: number;
  readonly lon: number;
}

const RADIUS = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points. */
export function distance(a: Point, b: Point): number {
  const high = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const wide = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return (
    2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(high + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * wide)))
  );
}
