import { expect, test } from 'vitest';
import { findLanguage } from './language.ts';

test.each([
  ['Rebels eliminated 200 soldiers.', 'und'],
  ['A border post was taken by rebels', 'en'],
  ['Ein Soldat wurde gestern getötet', 'de'],
  ['Los rebeldes tomaron la ciudad', 'es'],
  ['Napatay ang siyam na sundalo', 'tl'],
  ['Drone hits depot', 'und'],
])('a line of a few words is called foreign only when it is clearly so: %s', (text, language) => {
  expect(findLanguage(text, undefined)).toEqual({ language, differs: false });
});

test('what the page declares stands where the words tell nothing', () => {
  expect(findLanguage('Rebels eliminated 200 soldiers.', 'en-GB')).toEqual({ language: 'en', differs: false });
});
