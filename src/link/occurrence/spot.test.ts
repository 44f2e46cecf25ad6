import { expect, test } from 'vitest';
import type { Spot } from '../../core/outline.ts';
import { nearest } from './spot.ts';

const spot = (name: string, rank: number, wide: readonly string[] = []): Spot => ({ name, rank, wide });

test.each([
  ['a street may lie in any town', spot('mill street', 5), spot('harim', 4), 'open'],
  ['but not in two', spot('mill street', 5, ['orim']), spot('harim', 4), 'apart'],
  ['two streets are two', spot('mill street', 5), spot('salt lane', 5), 'apart'],
  ['a prison is named after its town', spot('harim prison', 5), spot('harim', 4), 'inside'],
  ['and not after another', spot('harim prison', 5), spot('orim', 4), 'apart'],
] as const)('%s', (_why, a, b, near) => {
  expect(nearest([a], [b])).toBe(near);
  expect(nearest([b], [a])).toBe(near);
});
