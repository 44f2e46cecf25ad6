import { expect, test } from 'vitest';
import type { PartOfDay, Value } from '../slot/value.ts';
import { compareValues } from './compare.ts';

const figure = (least: number, most: number | null, more: Partial<Extract<Value, { kind: 'figure' }>> = {}): Value => ({
  ...{
    kind: 'figure',
    least,
    most,
    who: null,
    of: 'people',
    among: null,
    loose: false,
    side: null,
    scope: null,
    seen: false,
    later: false,
  },
  ...more,
});
const place = (name: string, precision: string, ...inside: string[]): Value => ({
  kind: 'place',
  name,
  precision,
  inside,
});
const near = (name: string): Value => ({ kind: 'place', name, precision: 'settlement', inside: [], near: true });
const days = (first: string, last = first): Value => ({ kind: 'days', days: [first, last] });
const partOf = (day: string, part: PartOfDay): Value => ({ kind: 'days', days: [day, day], part });

test.each<[string, Value, Value, string]>([
  ['dozens and 54', figure(24, 99), figure(54, 54), 'refines'],
  ['dozens and at least 47', figure(24, 99), figure(47, null), 'compatible'],
  ['54 and 30', figure(54, 54), figure(30, 30), 'conflict'],
  ['54 and 54', figure(54, 54), figure(54, 54), 'same'],
  ['54 people and 12 fighters', figure(54, 54), figure(12, 12, { who: 'fighters' }), 'scope'],
  ['a part and the whole', figure(54, 54), figure(5, 5, { scope: 'part' }), 'scope'],
  ['another one', figure(2, 2), figure(1, 1, { scope: 'more' }), 'scope'],
  ['sailors of two sides', figure(21, null, { side: 'Orim' }), figure(3, 3, { side: 'Harim' }), 'scope'],
  ['three children and five people', figure(3, 3, { among: 'children' }), figure(5, 5), 'scope'],
  ['seven children and five people', figure(7, 7, { among: 'children' }), figure(5, 5), 'conflict'],
  ['inmates and guards', figure(31, 31, { of: 'inmates' }), figure(2, 2, { of: 'guards' }), 'scope'],
  [
    'soldiers and terrorists',
    figure(24, 99, { who: 'fighters', of: 'soldiers' }),
    figure(201, null, { who: 'fighters', of: 'terrorists' }),
    'scope',
  ],
  [
    'militants and gunmen',
    figure(9, 9, { who: 'fighters', of: 'militants' }),
    figure(30, 30, { who: 'fighters', of: 'gunmen' }),
    'conflict',
  ],
  ['terrorists and people', figure(30, 30, { who: 'fighters', of: 'terrorists' }), figure(34, 34), 'conflict'],
  [
    'terrorists and civilians',
    figure(12, 12, { who: 'fighters', of: 'terrorists' }),
    figure(21, 21, { who: 'civilians', of: 'guests' }),
    'conflict',
  ],
  [
    'terrorists and soldiers',
    figure(30, 30, { who: 'fighters', of: 'terrorists' }),
    figure(4, 4, { of: 'soldiers' }),
    'scope',
  ],
  ['policemen and marchers', figure(6, 6, { of: 'policemen' }), figure(30, 30, { of: 'marchers' }), 'scope'],
  ['soldiers and fighters', figure(6, 6, { of: 'soldiers' }), figure(4, 4, { of: 'fighters' }), 'scope'],
  ['inmates and prisoners', figure(31, 31, { of: 'inmates' }), figure(40, null, { of: 'prisoners' }), 'conflict'],
  ['bodies seen and all dead', figure(26, 26, { seen: true }), figure(61, 61), 'compatible'],
  ['more bodies than dead', figure(26, 26, { seen: true }), figure(12, 12), 'conflict'],
  [
    'civilians among the dead',
    figure(59, 59, { who: 'civilians', scope: 'part' }),
    figure(54, 54, { who: 'civilians', scope: 'part' }),
    'conflict',
  ],
  [
    'children among the dead, and all children',
    figure(7, 7, { among: 'children', scope: 'part' }),
    figure(4, 4, { among: 'children' }),
    'conflict',
  ],
  ['families and people', figure(40, 40, { of: 'families' }), figure(200, 200), 'scope'],
  ['a ferry and a transport', { kind: 'sort', sort: 'civil' }, { kind: 'sort', sort: 'military' }, 'conflict'],
  ['about sixty and 58', figure(60, 60, { loose: true }), figure(58, 58), 'compatible'],
  ['about sixty and 41', figure(60, 60, { loose: true }), figure(41, 41), 'conflict'],
  ['two towns', place('Kelm', 'settlement', 'Tarn'), place('Olm', 'settlement', 'Tarn'), 'conflict'],
  ['a town and a place near another', place('Kelm', 'settlement'), near('Olm'), 'compatible'],
  ['a town in its district', place('Kelm', 'settlement', 'Tarn'), place('Tarn', 'district'), 'refines'],
  ['a town and another district', place('Kelm', 'settlement', 'Tarn'), place('Ule', 'district'), 'compatible'],
  [
    'a town and the village of its name',
    place('Kelm', 'settlement'),
    place('Kelm village', 'settlement'),
    'compatible',
  ],
  ['a town and a capital', place('Kelm', 'settlement'), place('Merovan capital', 'settlement'), 'compatible'],
  ['a town and a name nobody knows', place('Kelm', 'settlement'), place('Hen Ford', 'unresolved'), 'compatible'],
  ['Monday and Sunday', days('2024-05-06'), days('2024-05-05'), 'conflict'],
  [
    'overnight on Sunday, early on Monday',
    partOf('2024-05-05', 'overnight'),
    partOf('2024-05-06', 'early'),
    'compatible',
  ],
  ['overnight on Sunday, some time on Monday', partOf('2024-05-05', 'overnight'), days('2024-05-06'), 'conflict'],
  ['a day of the month', days('2024-05-06'), days('2024-05-01', '2024-05-31'), 'refines'],
])('%s', (_what, a, b, expected) => {
  expect([compareValues(a, b), compareValues(b, a)]).toEqual([expected, expected]);
});
