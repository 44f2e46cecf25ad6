import { expect, test } from 'vitest';
import { firstDay, isDate, lastDay } from './date.ts';

test.each([
  ['2024-12-16', true, '2024-12-16', '2024-12-16'],
  ['2024-02', true, '2024-02-01', '2024-02-29'],
  ['2023-02', true, '2023-02-01', '2023-02-28'],
  ['2024', true, '2024-01-01', '2024-12-31'],
  ['0099-02', true, '0099-02-01', '0099-02-28'],
  ['2024-13', false, '2024-01-01', '2024-12-31'],
  ['2024-02-30', false, '2024-02-30', '2024-02-30'],
  ['2024-00', false, '2024-01-01', '2024-12-31'],
  ['2024-21', false, '2024-01-01', '2024-12-31'],
  ['2024-12-16~', false, '2024-12-16', '2024-12-16'],
  ['16 December', false, '16 December', '16 December'],
] as const)('%s is a date: %s; it reaches from %s to %s', (text, date, first, last) => {
  expect(isDate(text)).toBe(date);
  expect(firstDay(text)).toBe(first);
  expect(lastDay(text)).toBe(last);
});
