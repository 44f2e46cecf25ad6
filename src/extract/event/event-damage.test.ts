import { expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';

/** Class, word and modality where it is not plain, of each event. */
const told = (text: string): string[] =>
  extract(text, tables).events.map(({ class: kind, trigger, modality }) =>
    [kind, text.slice(...trigger), modality === 'happened' ? '' : modality].filter(Boolean).join(' '),
  );

test.each([
  ['Port Selin was attacked with drones overnight. Two tanks are alight.', 'ASSAULT alight'],
  ["Rockets hit Mirvo on Friday. The infants' school lost its roof.", 'ASSAULT lost'],
  ['Rockets hit the port in the night.\n\nThe oil terminal is burning, the mayor says.', 'ASSAULT burning'],
])('what burns or lost its roof recalls the attack told before: %s', (text, event) => {
  expect(told(text)).toContain(event);
});

test.each([
  'The oil terminal is burning, the mayor says.',
  'Rockets hit the port. The school lost its roof in the storm of 1987.',
  'Rockets hit the port. The stove in the school is burning well.',
  'Rockets hit the port. The oil terminal is not burning.',
  'Rockets hit the port. Many homes are on fire.',
])('what burns by itself, or before any attack, tells none: %s', (text) => {
  expect(told(text).filter((event) => !event.endsWith('hit'))).toEqual([]);
});

test.each([
  ['Gunners of the coast brigade brought two of the drones down over the salt pans.', 'ASSAULT brought'],
  ['The brigade is out of the barracks.', 'RETREAT out'],
  ['Observers counted 30 army lorries leaving the village on 4 June.', 'RETREAT leaving'],
  ['Two of those who had complained were taken to a prison.', 'COERCE taken'],
  ['Police broke up the march against the law.', 'PROTEST march'],
])('a particle behind the object, a state with "out of", whose lorries they are, a known march: %s', (text, event) => {
  expect(told(text)).toContain(event);
});

test('what is still to be done under a deal leaves the deal made', () => {
  expect(told('The army will leave the village under a deal brokered by Merova.')).toContain('AGREE deal');
});

test('lorries that bear the name of a maker are nobody’s troops', () => {
  expect(
    told('Two Orimo trucks and a pistol were seized as well.').filter((event) => /ASSAULT|MOBILIZE/.test(event)),
  ).toEqual([]);
});
