import { describe, expect, test } from 'vitest';
import { heldOf } from '../../web/src/actor/held.ts';
import { layOut } from '../../web/src/network/layout.ts';
import { sideOf } from '../../web/src/network/tie.ts';

const WIDTH = 900;
const nodes = Array.from({ length: 30 }, (_, n) => ({ id: `n${n}`, room: 22 + (n % 8) }));
// Three stars of ten, tied by one edge each.
const edges = nodes.flatMap(({ id }, n) => {
  const hub = `n${Math.floor(n / 10) * 10}`;
  return hub === id ? [] : [{ from: hub, to: id, weight: 1 }];
});

describe('the drawing of a network', () => {
  const { places, height } = layOut(nodes, edges, WIDTH);
  const between = (a: string, b: string): number => {
    const [p, q] = [places.get(a), places.get(b)];
    return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : Number.NaN;
  };

  test('is the same every time', () => {
    expect(layOut(nodes, edges, WIDTH)).toEqual({ places, height });
  });

  test('has every node inside, and none over another', () => {
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    for (const [n, a] of nodes.entries())
      for (const b of nodes.slice(n + 1))
        expect(between(a.id, b.id), `${a.id} ${b.id}`).toBeGreaterThan((a.room + b.room) / 2);
  });

  test('puts who is tied nearer than who is not', () => {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const tied = mean(edges.map(({ from, to }) => between(from, to)));
    const apart = mean(['n5', 'n15', 'n25'].map((id, n, all) => between(id, all[(n + 1) % 3] as string)));
    expect(tied).toBeLessThan(apart / 2);
  });

  test('stands without edges too', () => {
    expect(layOut([{ id: 'a', room: 20 }], [], WIDTH).places.get('a')?.x).toBeCloseTo(WIDTH / 2);
  });
});

describe('when a relation holds', () => {
  const day = (text: string) => Date.parse(`${text}T00:00Z`);

  test.each([
    [{ since: '2017' }, { from: '2017-01-01', to: '2018-01-01', openStart: false, openEnd: true, moment: false }],
    [{ until: '2020-03' }, { from: '2020-03-01', to: '2020-04-01', openStart: true, openEnd: false, moment: false }],
    [
      { since: '2014', until: '2016-05-01' },
      { from: '2014-01-01', to: '2016-05-02', openStart: false, openEnd: false, moment: false },
    ],
    [{ asOf: '2021' }, { from: '2021-01-01', to: '2022-01-01', openStart: false, openEnd: false, moment: true }],
  ])('%j', (told, { from, to, ...rest }) => {
    expect(heldOf(told)).toEqual({ from: day(from), to: day(to), ...rest });
  });

  test('is not drawn where no day is told, or the days are turned round', () => {
    expect(heldOf({})).toBeUndefined();
    expect(heldOf({ since: '2020', until: '2010' })).toBeUndefined();
  });
});

test('a tie that is denied takes no side', () => {
  expect(sideOf({ tie: 'relation', kind: 'backed-by' })).toBe('with');
  expect(sideOf({ tie: 'relation', kind: 'backed-by', negated: true })).toBe('beside');
  expect(sideOf({ tie: 'event', kind: 'ASSAULT' })).toBe('against');
  expect(sideOf({ tie: 'event', kind: 'AID' })).toBe('with');
});
