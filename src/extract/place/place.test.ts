import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { readTable } from '../../core/table.ts';
import { findMentions } from '../mention/mention.ts';
import { findPlaces } from './place.ts';
import { readPlaceNouns } from './place-table.ts';

const { model, names, mentions, placeNouns } = await loadTables();
const placesIn = (text: string) => {
  const doc = annotate(text, [[0, text.length]], model, names);
  return findPlaces(doc, findMentions(doc, mentions), { mentions, nouns: placeNouns });
};
const narrow = (text: string) => placesIn(text).map((p) => [p.name, p.precision]);

describe('every row of data/place-nouns.tsv', () => {
  const tsv = readFileSync(new URL('../../../data/place-nouns.tsv', import.meta.url), 'utf8');
  const rows = readTable<'words' | 'precision' | 'why' | 'fires' | 'notIn'>(tsv);

  test('has a reason and two sentences, and words of its own', () => {
    expect(rows.every((row) => row.why !== '' && row.fires !== '' && row.notIn !== '')).toBe(true);
    const words = rows.flatMap((row) => row.words.split('|'));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
  test.each(rows.map((row) => [row.fires, row] as const))('%s', (_fires, row) => {
    expect(placesIn(row.fires).map((p) => p.precision)).toContain(row.precision);
    expect(placesIn(row.notIn).map((p) => p.precision)).not.toContain(row.precision);
    expect(placesIn(row.notIn)).toHaveLength(1);
  });
  test('gives a precision that there is', () => {
    expect(() => readPlaceNouns('words\tprecision\nwell\tdeep')).toThrow('deep');
  });
});

test.each([
  ['Rebels shelled Harim.', [['Harim', 'unresolved']]],
  ['Rebels shelled the village of Harim.', [['Harim', 'settlement']]],
  ['Rebels fired on Talin province.', [['Talin province', 'region']]],
  ['They met in Jordan.', [['Jordan', 'country']]],
  [
    'A bomb exploded in a bus at the Salt Gate of Orvan.',
    [
      ['Salt Gate', 'site'],
      ['Orvan', 'unresolved'],
    ],
  ],
  [
    'A shell fell on the Old Market of Orvan.',
    [
      ['Old Market', 'site'],
      ['Orvan', 'unresolved'],
    ],
  ],
  ['They met in Kabul.', [['Kabul', 'settlement']]],
  ['A shell hit the ferry Jordan. Nine people died on the Jordan.', []],
  ['Nine people died aboard the Jordan.', []],
  ['Rebels shelled the ferry Talin off the coast of Jordan.', [['Jordan', 'region']]],
  ['A shell hit the ferry Orvan. The ferry was built in Orvan.', [['Orvan', 'unresolved']]],
  ['Jordan condemned the raid.', []],
])('how narrow: %s', (text, expected) => {
  expect(narrow(text)).toEqual(expected);
});

test.each([
  ['Five died in Harim, in Talin province.', ['Harim', 'Talin province']],
  ['Five died in the town of Harim in Jordan.', ['Harim', 'Jordan']],
  ['Five died in Harim, Jordan.', ['Harim', 'Jordan']],
  ["Five died in Harim's Orim district.", ['Orim district', 'Harim']],
])('the wider place: %s', (text, [inner, outer]) => {
  const places = placesIn(text);
  const place = places.find((p) => p.name === inner);
  expect(places[place?.in ?? -1]?.name).toBe(outer);
});

test('a place takes its country from the wider one, and two places side by side lie in neither', () => {
  expect(placesIn('Five died in Harim, Jordan.')[0]?.country).toBe('Jordan');
  expect(placesIn('Five died in Harim and Orim.').map((p) => p.in)).toEqual([undefined, undefined]);
});
