import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../web/src/map/labels.ts';
import type { Spot } from '../../web/src/map/spot.ts';
import { spotOf } from '../../web/src/map/spot.ts';
import { closer, dragged, projectionOf, viewOf } from '../../web/src/map/view.ts';

const FRAME = { width: 800, height: 480 };
const spot = (id: string, lon: number, lat: number, events = 1): Spot => ({
  ...{ id, name: id, at: [lon, lat], precision: 'settlement', events },
});
const pixels = (view: ReturnType<typeof viewOf>, { at }: Spot) =>
  projectionOf(view, FRAME)([at[0], at[1]]) as [number, number];

describe('the view of the map', () => {
  const pairs: readonly (readonly Spot[])[] = [
    [spot('Aleppo', 37.16, 36.2), spot('Damascus', 36.29, 33.51)],
    [spot('Kyiv', 30.52, 50.45), spot('Khartoum', 32.53, 15.59)],
    [spot('Lima', -77.03, -12.05), spot('Suva', 178.44, -18.14)],
    [spot('Tromso', 18.96, 69.65), spot('Ushuaia', -68.3, -54.8)],
  ];
  test.each(pairs)('holds all places with room around them: $name and $1.name', (...spots) => {
    const view = viewOf(spots, FRAME);
    for (const [x, y] of spots.map((one) => pixels(view, one))) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(FRAME.width - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(FRAME.height - 20);
    }
  });

  test('around a lone place still shows the country about it', () => {
    const view = viewOf([spot('Idlib', 36.63, 35.93)], FRAME);
    const [west] = pixels(view, spot('a', 35.2, 35.93));
    const [east] = pixels(view, spot('b', 38.1, 35.93));
    expect(west).toBeGreaterThan(0);
    expect(east).toBeLessThan(FRAME.width);
  });

  test('follows the pointer when it is dragged', () => {
    const place = spot('Idlib', 36.63, 35.93);
    const view = viewOf([place], FRAME);
    const [x, y] = pixels(view, place);
    const [x2, y2] = pixels(dragged(view, FRAME, 60, -35), place);
    expect(x2 - x).toBeCloseTo(60, 0);
    expect(y2 - y).toBeCloseTo(-35, 0);
  });

  test('is never drawn smaller than the whole world', () => {
    expect(closer(viewOf([], FRAME), 0.1).zoom).toBe(1);
  });
});

describe('the names on the map', () => {
  const point = (id: string, x: number, y: number, events: number) => ({ spot: spot(id, 0, 0, events), x, y, r: 5 });

  test('are those of most events where two would cover each other', () => {
    const labels = labelsOf([point('Few', 100, 100, 1), point('Many', 104, 104, 9), point('Far', 300, 300, 1)], FRAME);
    expect(labels.map(({ id }) => id)).toEqual(['Many', 'Far']);
  });

  test('never run over the edge', () => {
    expect(labelsOf([point('A long name of a town', 780, 100, 5)], FRAME)).toEqual([]);
  });
});

test('a place without a point stands at the wider place around it, or nowhere', () => {
  const row = { id: 'p', name: 'Old bridge', names: [], precision: 'site' as const, articles: 1, events: 2 };
  expect(spotOf(row)).toEqual([]);
  const near = { id: 'q', name: 'Idlib', lat: 35.93, lon: 36.63 };
  expect(spotOf({ ...row, near })).toEqual([
    { id: 'p', name: 'Old bridge', at: [36.63, 35.93], precision: 'unresolved', events: 2 },
  ]);
  expect(spotOf({ ...row, near, lat: 1, lon: 2 })[0]).toMatchObject({ at: [2, 1], precision: 'site' });
});
