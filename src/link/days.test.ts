import { expect, test } from 'vitest';
import { byWidth, type Days, daysOf } from './days.ts';

test('the narrowest days come first, an open end before an open beginning, in whatever year', () => {
  const told = ['../2024-12-08', '2024/..', '3024/..', '..', '2024', '1024/2024', '2024-12-08', '3024-12'];
  const sorted = told.map((edtf) => [edtf, daysOf(edtf) as Days] as const).sort(([, a], [, b]) => byWidth(a, b));
  expect(sorted.map(([edtf]) => edtf)).toEqual([
    ...['2024-12-08', '3024-12', '2024', '1024/2024'],
    ...['3024/..', '2024/..', '../2024-12-08', '..'],
  ]);
});
