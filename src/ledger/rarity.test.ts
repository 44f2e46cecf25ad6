import { expect, test } from 'vitest';
import { byRarity, rarity } from './rarity.ts';

test('a key that brings up fewer counts for more', () => {
  expect([3, 1, 48, 2].map(rarity).sort(byRarity)).toEqual([1, 2, 3, 48].map(rarity));
  expect(byRarity(rarity(5), rarity(5))).toBe(0);
});

test('parts are as near to the true ones as twenty digits can be, and sums do not hang on their order', () => {
  expect(rarity(3)).toBe(33_333_333_333_333_333_333n);
  expect(rarity(6)).toBe(16_666_666_666_666_666_667n);
  expect(rarity(3) + rarity(6)).toBe(rarity(2));
});
