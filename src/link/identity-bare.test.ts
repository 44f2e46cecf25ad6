import { expect, test } from 'vitest';
import { BARE, bodyOf, officeOf, stemOf } from './identity-bare.ts';

test.each(BARE)('“$bare” tells not whose it is, “$own” does', ({ words, why, bare, own }) => {
  expect(words.length * why.length).toBeGreaterThan(0);
  expect(officeOf(bare)?.office).toBeDefined();
  expect(officeOf(bare)?.owner).toBeUndefined();
  // A head alone behind a name makes a name of its own.
  expect(officeOf(own) === undefined || officeOf(own)?.owner !== undefined).toBe(true);
});

test.each([
  ['Ministry of Defence', 'Defence Ministry'],
  ['Defense Ministry', 'the Defence Ministry'],
  ['Ministry of Foreign Affairs', 'Foreign Ministry'],
  ["People's Party", 'People’s Party'],
])('%s and %s are one office', (one, other) => {
  expect(officeOf(one)).toEqual(officeOf(other));
  expect(officeOf(one)).toBeDefined();
});

test.each([
  ['Talinese Interior Ministry', 'talin'],
  ['Interior Ministry of Talinia', 'talin'],
  ["Talin's Interior Ministry", 'talin'],
  ['North Talin Interior Ministry', 'north talin'],
  ['Army of Harim', 'harim'],
])('%s tells whose it is', (name, owner) => {
  expect(officeOf(name)?.owner).toBe(owner);
});

test('an office in a town is that of the town or of its state', () => {
  expect(officeOf('Defence Ministry in Talin')).toMatchObject({ office: 'defence ministry', seat: 'talin' });
  expect(officeOf('Defence Ministry in Talin')?.owner).toBeUndefined();
});

test.each(['Harim Front', 'Council of Transition', 'Talin Watch', 'Security Council', 'HLF', 'Ministry of Dunes'])(
  '%s is a name of its own',
  (name) => expect(officeOf(name)).toBeUndefined(),
);

test.each([
  ['Talin', 'Talinese'],
  ['Harimia', 'Harimian'],
  ['Osmarra', 'Osmarran'],
  ['Syria', 'Syrian'],
  ['Talin province', 'the Talin district'],
])('%s and %s have one stem', (land, adjective) => expect(stemOf(land)).toBe(stemOf(adjective)));

test('only a body has an office', () => {
  expect(bodyOf('person', ['Supreme Court'])).toBeUndefined();
  expect(bodyOf('armed-group', ['Harim Front', 'Front'])).toMatchObject({ own: ['Harim Front'] });
});
