import { describe, expect, test, vi } from 'vitest';
import { MODELS } from '../../src/run/model-name.ts';
import { loadModel } from '../../src/run/resources.ts';
import { measureSet, SETS } from './language-sets.ts';
import { belowFloor, readData, readFloors } from './score.ts';

// The accurate model reads tens of thousands of words here.
vi.setConfig({ testTimeout: 240_000 });

describe.each(MODELS)('the %s model stays above its floors', (model) => {
  const floors = readFloors(model === 'fast' ? 'language' : `language-${model}`);
  for (const set of SETS) {
    if (!floors[set.name]) continue;
    const text = readData(set.file);
    // Without the data the test shows as skipped, with its reason in its name; it never passes unseen.
    const name = text === undefined ? `${set.name}: ${set.file} is not there, nothing was measured` : set.name;
    test.skipIf(text === undefined)(name, async () => {
      const { figures } = await measureSet(set, text ?? '', await loadModel(model));
      expect(belowFloor(set.name, figures, floors)).toEqual([]);
    });
  }
});

test('every set of trees has floors for both models, every set of names for the fast one', () => {
  const named = (score: string) => Object.keys(readFloors(score)).sort();
  expect(named('language')).toEqual(SETS.map(({ name }) => name).sort());
  expect(named('language-accurate')).toEqual(['ewt-dev', 'gumfree-dev']);
});

test('a floor that was not measured counts as missed', () => {
  expect(belowFloor('toy', { UAS: 90 }, { toy: { UAS: 89, LAS: 80 } })).toEqual([
    'toy: LAS is not measured, its floor is 80',
  ]);
});
