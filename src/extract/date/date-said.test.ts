import { expect, test } from 'vitest';
import { isOfSaying } from './date-said.ts';

test.each([
  ['Shells hit the mill, the army said on ', true],
  ['The mayor told reporters in Orim on ', true],
  ['our report of ', true],
  ['The ministry announced ', true],
  ['Shells hit the mill on ', false],
  ['men of the army who said nothing left the mill on ', false],
])('%s', (before, expected) => {
  expect(isOfSaying(before)).toBe(expected);
});
