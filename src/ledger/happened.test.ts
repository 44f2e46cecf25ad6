import { expect, test } from 'vitest';
import { happenedIn } from './happened.ts';
import { foldWords } from './words.ts';

test.each([
  ['2024-12-10', '2024-12-10', '2024-12-10'],
  ['2024-12', '2024-12', '2024-12'],
  ['2024-12-07/2024-12-08', '2024-12-07', '2024-12-08'],
  ['2024-11-27/..', '2024-11-27', '9999'],
  ['../2024-04', '0000', '2024-04'],
  ['2024-22', '2024-06', '2024-08'],
  ['2024-24', '2024-12', '2025-02'],
  ['2024-12-10~', '2024-12-10', '2024-12-10'],
  ['2024-XX', '2024', '2024'],
  ['201X', '2010', '2019'],
  ['[2024-05-02,2024-05-01]', '2024-05-01', '2024-05-02'],
  ['2024-05-02T21:30', '2024-05-02', '2024-05-02'],
])('%s lies between %s and %s', (edtf, since, until) => {
  expect(happenedIn(edtf)).toEqual({ since, until });
});

test.each(['', '..', '../..', 'soon', 'P3D'])('%j has no days', (edtf) => {
  expect(happenedIn(edtf)).toBeUndefined();
});

test('a place is found without its accents and in any case', () => {
  expect(foldWords('  Al-Ħasakâh\nOld Town ')).toBe('al-ħasakah old town');
});
