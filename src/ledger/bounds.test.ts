import { expect, test } from 'vitest';
import { bounds, dayAway, reach } from './bounds.ts';

test.each([
  ['2024-12-11', '2024-12-11', '2024-12-11'],
  ['2024-12-07/2024-12-08', '2024-12-07', '2024-12-08'],
  ['2024-12', '2024-12', '2024-12'],
  ['2024-12-07/..', '2024-12-07', '2024-12-07'],
  ['../2024-12-08', '2024-12-08', '2024-12-08'],
])('%s lasts from %s to %s', (edtf, since, until) => {
  expect(bounds(edtf)).toEqual({ since, until });
});

test('what holds no date has no bounds', () => {
  expect(bounds('../..')).toBeUndefined();
  expect(bounds('')).toBeUndefined();
});

test('a month reaches over all its days and not into the next', () => {
  expect('2024-12-31' <= reach('2024-12')).toBe(true);
  expect('2025-01-01' <= reach('2024-12')).toBe(false);
  expect('2024-12-08' <= reach('2024-12-08')).toBe(true);
  expect('2024-12-09' <= reach('2024-12-08')).toBe(false);
});

test.each([
  ['2024-03-01', -1, '2024-02-29'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2024-12', 5, '2024-12'],
  ['2024-99-99', 5, '2024-99-99'],
])('%s and %i days are %s', (date, days, expected) => expect(dayAway(date, days)).toBe(expected));
