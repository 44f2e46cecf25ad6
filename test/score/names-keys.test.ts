import { describe, expect, test } from 'vitest';
import { blockingKeys, nameKeys } from '../../src/ground/romanisation/romanisation-key.ts';
import { nearPairs } from '../../src/ground/romanisation/romanisation-near.ts';
import { inventNames } from './names-invented.ts';
import { keyRecall, recallOf } from './names-keys.ts';
import { belowFloor, benchPath, percent, readFloors } from './score.ts';

const floors = readFloors('names-keys');

describe('the keys of names', () => {
  test('find the spellings of invented persons', () => {
    const { all, met } = recallOf(inventNames(4000, 11));
    expect(all).toBeGreaterThan(2000);
    expect(percent(met, all)).toBeGreaterThanOrEqual(floors.invented?.['keys R'] as number);
  });

  test('find the spellings of the development set', ({ skip }) => {
    const found = keyRecall(benchPath('grounding/names-unsc-dev.jsonl.gz'));
    if (found === undefined) return skip('the UN list is not on this machine');
    expect(belowFloor('names-unsc-dev', { 'keys R': found }, floors)).toEqual([]);
  });

  test('are few', () => {
    const keys = inventNames(2000, 3).map(({ name }) => blockingKeys(name).length);
    expect(keys.reduce((sum, n) => sum + n, 0) / keys.length).toBeLessThan(12);
  });
});

describe('pairs by keys', () => {
  test('come once each, the smaller place first, and share a key', () => {
    const names = inventNames(1500, 5).map(({ name }) => name);
    const pairs = [...nearPairs(names)];
    expect(new Set(pairs.map(([i, j]) => `${i} ${j}`)).size).toBe(pairs.length);
    for (const [i, j] of pairs) {
      expect(i).toBeLessThan(j);
      const keys = new Set(blockingKeys(names[i] as string));
      expect(blockingKeys(names[j] as string).some((key) => keys.has(key))).toBe(true);
    }
  });

  test('a word that very many bear makes no pairs alone; two words together do', () => {
    const many = Array.from({ length: 60 }, (_, i) => `Hasan ${'bdfkmnr'[i % 7]}a${'lmnrst'[i % 6]}i${'bdkn'[i % 4]}`);
    const alone = [...nearPairs(many)].filter(([i, j]) => {
      const couples = new Set(nameKeys(many[i] as string).couples);
      return !nameKeys(many[j] as string).couples.some((key) => couples.has(key));
    });
    expect(alone.length).toBeLessThan(many.length * 4);
    expect([...nearPairs([...many, 'Hasan Talin', 'Hassan Taleen'])]).toContainEqual([60, 61]);
  });
});
