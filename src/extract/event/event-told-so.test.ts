import { expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';

/** Class, doers and those it was done to of each event, with what is said against its having happened. */
const told = (text: string): string[] =>
  extract(text, tables).events.map(({ class: kind, agents, recipients, polarity, modality }) => {
    const words = (spans: readonly (readonly [number, number])[]): string =>
      spans.map((span) => text.slice(...span)).join(' + ') || '-';
    const standing = [polarity === 'negated' ? 'no' : '', modality === 'happened' ? '' : modality].filter(Boolean);
    return [kind, `${words(agents)} > ${words(recipients)}`, ...standing].join(' ');
  });

test.each([
  ['Trains have not run since the bombing of the bridge.', 'ASSAULT - > the bridge'],
  ['Nobody has been allowed into the quarter since the shelling of Harim.', 'ASSAULT - > Harim'],
])('what is told as known was done, whatever the clause around it says: %s', (text, event) => {
  expect(told(text)).toContain(event);
});

test('what somebody calls a strike on a clinic is named so, and not called for', () => {
  expect(told('The envoy spoke of what he called a strike on the clinic.').join()).not.toContain('called-for');
});

test.each([
  ['He was detained on Friday and set free on Monday.', 'RETREAT - > He'],
  ['The leaders were arrested on Friday and let go on Monday.', 'RETREAT - > The leaders'],
])('a past form like the present shares the helping verb before it: %s', (text, event) => {
  expect(told(text)).toContain(event);
});

test('ground falls to whoever takes it', () => {
  expect(told('The town fell to the rebels on Friday.')).toEqual(['ASSAULT the rebels > The town']);
});

test('who shoots is a doer, though the word alone heads a line', () => {
  expect(told('Snipers killed a nurse on Friday.')).toEqual(['ASSAULT Snipers > a nurse']);
});

test('what goes on for hours is what is done', () => {
  expect(told('Rebels subjected the garrison to three hours of shelling.')).toEqual(['ASSAULT Rebels > the garrison']);
});

test('what was done stays done beside what will be, though the tree hangs it there', () => {
  const text =
    'Gunners of the shore guard brought them down over the reeds west of Harim, and the wreckage, with the stamp of the arsenal on it, will be shown in the market square on Saturday.';
  expect(told(text).join()).not.toContain('planned');
});

test.each([
  ['Rockets hit the market of Harim.', 'ASSAULT - > the market of Harim'],
  ['The men were taken behind the mill and shot.', 'ASSAULT - > The men'],
  ['The rebels let go four hostages.', 'RETREAT The rebels > four hostages'],
])('whom it was done to is read in more ways: %s', (text, event) => {
  expect(told(text)).toContain(event);
});
