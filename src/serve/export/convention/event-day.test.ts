import { expect, test } from 'vitest';
import { acledPrecision, daysOf, ucdpPrecision } from './event-day.ts';

test.each([
  ['2024-05-03', '2024-05-03', '2024-05-03', 1, 1],
  ['2024-05-03T21:30', '2024-05-03', '2024-05-03', 1, 1],
  ['2024-05-03~', '2024-05-03', '2024-05-03', 2, 2],
  ['2024-05-04/2024-05-05', '2024-05-04', '2024-05-05', 2, 2],
  ['2024-04-29/2024-05-05', '2024-04-29', '2024-05-05', 2, 3],
  ['2024-05-01/2024-05-10', '2024-05-01', '2024-05-10', 3, 4],
  ['2024-02', '2024-02-01', '2024-02-29', 3, 4],
  ['2023', '2023-01-01', '2023-12-31', 3, 5],
  ['2024-11-27/..', '2024-11-27', undefined, 3, 5],
  ['../2024-04', undefined, '2024-04-30', 3, 5],
])('%s lasts from %s to %s: time precision %i, date precision %i', (edtf, start, end, acled, ucdp) => {
  const days = daysOf(edtf);
  expect([days?.start, days?.end, acledPrecision(days), ucdpPrecision(days)]).toEqual([start, end, acled, ucdp]);
});

test.each([
  undefined,
  '',
  '2024-13',
  '2024-02-31',
  '2024-22',
  '202X',
  '[2024-05-01,2024-05-03]',
  '2024-05-05/2024-05-01',
])('%s gives no day', (edtf) => {
  const days = daysOf(edtf);
  expect([days, acledPrecision(days), ucdpPrecision(days)]).toEqual([undefined, undefined, undefined]);
});
