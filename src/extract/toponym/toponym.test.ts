import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { findToponyms } from './toponym.ts';
import { findCandidates } from './toponym-candidate.ts';
import { CUES } from './toponym-cue.ts';
import { cuesOf, lookOver } from './toponym-sight.ts';

const { model, names, mentions, gazetteer } = await loadTables();
const tables = { gazetteer, mentions, lexicon: names.lexicon };
const docOf = (text: string) => annotate(text, [[0, text.length]], model, names);
const cuesIn = (text: string): string[] => {
  const doc = docOf(text);
  const candidates = findCandidates(doc, gazetteer);
  const sight = lookOver(doc, candidates, tables);
  return candidates.flatMap((one) => cuesOf(sight, one));
};
const found = (text: string) => findToponyms(docOf(text), tables).map(({ text: words, use }) => [words, use]);

describe('every row of the table of cues', () => {
  test('has a reason and points that say something', () => {
    expect(CUES.filter(({ why, points }) => why === '' || points === 0)).toEqual([]);
    expect(new Set(CUES.map(({ cue }) => cue)).size).toBe(CUES.length);
  });
  test.each(CUES.map(({ cue, fires, notIn }) => [cue, fires, notIn] as const))('%s: %s', (cue, fires, notIn) => {
    expect(cuesIn(fires)).toContain(cue);
    expect(cuesIn(notIn)).not.toContain(cue);
  });
});

test.each([
  [
    'Shells fell on Saraqib and Khan Younis.',
    [
      ['Saraqib', 'place'],
      ['Khan Younis', 'place'],
    ],
  ],
  [
    'They fled to Lancaster, Texas.',
    [
      ['Lancaster', 'place'],
      ['Texas', 'place'],
    ],
  ],
  ['Lena Lancaster told Florence Haro to wait.', []],
  ['The Chicago Police Department denied it.', [['Chicago', 'name-part']]],
  ['A Turkish officer spoke in English.', [['Turkish', 'adjective']]],
  [
    'Crimean farmers met in Kherson.',
    [
      ['Crimean', 'adjective'],
      ['Kherson', 'place'],
    ],
  ],
  ['They learned Turkish from a nurse.', []],
  ['The reading of the meter was held back.', []],
])('names of places: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a name of a place is found once, however many shorter names are in it', () => {
  expect(found('Deputies of Clarke County closed the road.')).toEqual([['Clarke County', 'place']]);
});
