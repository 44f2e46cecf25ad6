import { expect, test } from 'vitest';
import { extract } from '../../../test/event-fixture.ts';
import { cut } from '../../core/span.ts';

const counted = (text: string): string[] =>
  extract(text).events.flatMap(({ figures }) =>
    extract(text)
      .figures.filter(({ id }) => figures.includes(id))
      .map(({ span }) => cut(text, span)),
  );

test.each([
  ['Rockets came down on the market. Twelve people died.', ['Twelve']],
  ['Four people died when a rocket hit the bakery.', ['Four']],
])('the dead belong to the deed told before or beside them: %s', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each([
  'Rockets came down on the market. On Friday twelve people died.',
  'Rockets came down on the market. Twelve people died in a flood.',
])('the dead of another day or of a mishap belong to no deed: %s', (text) => {
  expect(counted(text)).toEqual([]);
});
