import { expect, test } from 'vitest';
import { readFilter } from './api/query.ts';
import { readSince } from './since.ts';

test.each([
  ['2024-12-16', '2024-12-16'],
  ['2024-12', '2024-12-31'],
  ['2024', '2024-12-31'],
])('the day as of which something is asked may be %s and is read as %s, everywhere alike', (asOf, read) => {
  expect(readFilter({ asOf })).toEqual({ asOf: read });
  expect(readSince({ asOf })).toEqual({ asOf: read });
});

test.each(['2024-13', '2024-02-30', '16 December', '2024-12-16T00:00'])('%s is no date, everywhere alike', (date) => {
  const why = 'takes a date such as 2024-12-16, 2024-12 or 2024';
  expect(readFilter({ asOf: date })).toEqual({ name: 'asOf', why });
  expect(readSince({ asOf: date })).toEqual({ name: 'asOf', why });
  for (const name of ['from', 'to', 'since', 'until']) expect(readFilter({ [name]: date })).toEqual({ name, why });
  expect(readSince({ since: date })).toMatchObject({ name: 'since' });
});

test('since may be a day, a month or a revision; four digits are a revision', () => {
  expect(readSince({ since: '2024-12' })).toEqual({ day: '2024-12' });
  expect(readSince({ since: '2024' })).toEqual({ revision: 2024 });
});
