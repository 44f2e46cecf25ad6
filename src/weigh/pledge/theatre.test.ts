import { expect, test } from 'vitest';
import { actsBeside } from '../../../test/acts-beside.ts';

const PROMISE =
  'The Minister of the Interior, Ruta Sarn, promised the wives of the strikers of Harim that their husbands would be set free by June.';

test('what an Interior Ministry does in an article with the same places stands beside the promise', async () => {
  expect(
    await actsBeside(PROMISE, 'Security forces arrested nine strikers in Harim, the Interior Ministry said.'),
  ).toBe(1);
});

test.each([
  ['Security forces arrested nine strikers in Ossel, the Interior Ministry said.', 'of another state'],
  [
    'Security forces arrested nine strikers in Sarn, the Interior Ministry said.',
    'in a town called as the minister is',
  ],
])('what one does elsewhere does not: %s (%s)', async (text) => {
  expect(await actsBeside(PROMISE, text)).toBe(0);
});
