import { expect, test } from 'vitest';
import { eventsOf } from '../../../test/event-fixture.ts';

const assaults = (text: string) => eventsOf(text).filter(({ class: kind }) => kind === 'ASSAULT');

test.each([
  'An explosion rocked the fireworks factory on Monday.',
  'A boiler blast shook the laundry and shattered the windows of the bakery.',
  'Gas blast in flats near Orim.',
  'Five people were injured when two buses collided.',
  'An unexploded bomb went off in a field.',
  'An unexploded shell detonated in a schoolyard in Harim.',
])('nobody meant it: %s', (text) => {
  expect(assaults(text)).toEqual([]);
});

test.each(['Fog closes Harim airport for a third hour.', 'Pensioners collapsed as the mercury hit 43C in Harim.'])(
  'nobody did it: %s',
  (text) => {
    expect(eventsOf(text)).toEqual([]);
  },
);

test.each([
  'A bomb exploded at the barracks on Monday.',
  'Rebels blew up the ferry in the harbour.',
  'Raiders set the fireworks factory on fire.',
  'A gas attack on the village killed nine people.',
])('somebody did it: %s', (text) => {
  expect(assaults(text)).not.toEqual([]);
});
