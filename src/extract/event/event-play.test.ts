import { expect, test } from 'vitest';
import { eventsOf } from '../../../test/event-fixture.ts';

test.each([
  'The striker fired a shot past the goalkeeper.',
  'The goalkeeper was beaten by a late header.',
  'United were slaughtered in the second half of the match.',
  'The batsman was hit on the helmet by a bouncer.',
  'The two clubs clash on Saturday in the cup.',
  'The opera ends with the stabbing of the tenor.',
  'The painting depicts the execution of a king.',
  'Her novel opens with the burning of a village.',
])('sport and art harm nobody: %s', (text) => {
  expect(eventsOf(text).filter(({ class: kind }) => kind === 'ASSAULT')).toEqual([]);
});

test.each([
  'Gunmen killed two players after the cup match.',
  'Police fired tear gas at fans in the stadium after the match.',
  'The team was attacked on its way from the airport.',
  'The book was burned when rebels shelled the library.',
  'A bomb exploded during the league match.',
])('harm done at a game or to a work is told: %s', (text) => {
  expect(eventsOf(text).some(({ class: kind }) => kind === 'ASSAULT')).toBe(true);
});
