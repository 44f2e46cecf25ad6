import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { loadModel } from '../../src/run/resources.ts';
import { scoreLanguage } from './language-figures.ts';
import { belowFloor, readData, readFloors } from './score.ts';

// The accurate model reads tens of thousands of words here.
vi.setConfig({ testTimeout: 180_000 });

const FOLDER = join('..', 'shared', 'bench', 'language');

describe('tags, trees, sentences and tokens stay above their floors', () => {
  for (const set of ['ewt-dev', 'gumfree-dev']) {
    const text = readData(join(FOLDER, `${set}.conllu.gz`));
    const name = text === undefined ? `${set}: the gold trees are not in ${FOLDER}, nothing was measured` : set;
    // Without the data the test shows as skipped, with its reason in its name; it never passes unseen.
    test.skipIf(text === undefined)(name, async () => {
      expect(belowFloor(set, scoreLanguage(text ?? '', await loadModel()), readFloors('language'))).toEqual([]);
    });
  }
});

describe('the accurate model stays above its floors', () => {
  for (const set of ['ewt-dev', 'gumfree-dev']) {
    const text = readData(join(FOLDER, `${set}.conllu.gz`));
    const name = text === undefined ? `${set}: the gold trees are not in ${FOLDER}, nothing was measured` : set;
    test.skipIf(text === undefined)(name, async () => {
      const model = await loadModel('accurate');
      expect(belowFloor(set, scoreLanguage(text ?? '', model), readFloors('language-accurate'))).toEqual([]);
    });
  }
});

test('a floor that was not measured counts as missed', () => {
  expect(belowFloor('toy', { UAS: 90 }, { toy: { UAS: 89, LAS: 80 } })).toEqual([
    'toy: LAS is not measured, its floor is 80',
  ]);
});
