import { expect, test } from 'vitest';
import { agree, type Interval, refines } from './figure.ts';

const dozens: Interval = { least: 24, most: 99 };
const exactly = (n: number): Interval => ({ least: n, most: n });
const atLeast = (n: number): Interval => ({ least: n, most: null });

test.each([
  ['54', exactly(54), 'dozens', dozens, true],
  ['54', exactly(54), '45', exactly(45), false],
  ['at least 54', atLeast(54), 'dozens', dozens, true],
  ['at least 54', atLeast(54), '50', exactly(50), false],
  ['at least 54', atLeast(54), 'at least 400', atLeast(400), true],
])('%s and %s agree: %5$s', (_a, a, _b, b, expected) => {
  expect(agree(a, b)).toBe(expected);
  expect(agree(b, a)).toBe(expected);
});

test.each([
  ['54', exactly(54), 'dozens', dozens, true],
  ['dozens', dozens, '54', exactly(54), false],
  ['54', exactly(54), '54', exactly(54), false],
  ['54', exactly(54), 'at least 50', atLeast(50), true],
  ['at least 60', atLeast(60), 'at least 50', atLeast(50), true],
  ['at least 60', atLeast(60), 'dozens', dozens, false],
])('%s refines %s: %5$s', (_a, a, _b, b, expected) => {
  expect(refines(a, b)).toBe(expected);
});
