import type { Spot } from './spot.ts';

interface Point {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const LETTER = 6.4;
const LINE = 14;

/** The names that have room beside their points: places of most events first, none over another. */
export function labelsOf(
  points: readonly Point[],
  frame: { readonly width: number; readonly height: number },
): Label[] {
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  const labels: Label[] = [];
  for (const { spot, x, y, r } of [...points].sort(
    (a, b) => b.spot.events - a.spot.events || (a.spot.id < b.spot.id ? -1 : 1),
  )) {
    const wide = spot.name.length * LETTER;
    const left = x + r + 3;
    const box = [left, y - LINE / 2, left + wide, y + LINE / 2] as const;
    const outside = x < 0 || y < LINE || box[2] > frame.width || box[3] > frame.height;
    if (outside || taken.some((other) => crosses(box, other))) continue;
    taken.push(box);
    labels.push({ id: spot.id, text: spot.name, x: left, y: y + 4 });
  }
  return labels;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const crosses = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
