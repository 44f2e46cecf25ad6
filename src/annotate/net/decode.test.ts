import { describe, expect, test } from 'vitest';
import { bestTree } from './decode.ts';

/** A seeded generator of numbers from 0 to 1. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** All assignments of heads that are trees with one root. */
function allTrees(n: number): number[][] {
  const found: number[][] = [];
  const heads = new Array<number>(n + 1).fill(-1);
  const fill = (d: number) => {
    if (d > n) {
      if (isTree(heads)) found.push([...heads]);
      return;
    }
    for (let h = 0; h <= n; h++) {
      if (h === d) continue;
      heads[d] = h;
      fill(d + 1);
    }
  };
  fill(1);
  return found;
}

function isTree(heads: ArrayLike<number>): boolean {
  let roots = 0;
  for (let d = 1; d < heads.length; d++) {
    if (heads[d] === 0) roots++;
    let node = d;
    for (let steps = 0; node !== 0; steps++) {
      if (steps > heads.length) return false;
      node = heads[node] as number;
    }
  }
  return roots === 1;
}

describe('the best tree', () => {
  test('of one word is its root', () => {
    expect(Array.from(bestTree(1, () => -3))).toEqual([-1, 0]);
  });

  test('is as good as the best of all trees', () => {
    const random = makeRandom(7);
    for (let n = 2; n <= 5; n++) {
      const trees = allTrees(n);
      for (let round = 0; round < 60; round++) {
        const table = Array.from({ length: (n + 1) ** 2 }, () => Math.round(random() * 40) - 20);
        // Every third round the root is dear to all, so that several words want it.
        const score = (d: number, h: number) =>
          (table[d * (n + 1) + h] as number) + (h === 0 && round % 3 === 0 ? 30 : 0);
        const worth = (heads: ArrayLike<number>) => {
          let sum = 0;
          for (let d = 1; d <= n; d++) sum += score(d, heads[d] as number);
          return sum;
        };
        const ours = bestTree(n, score);
        expect(isTree(ours)).toBe(true);
        expect(worth(ours)).toBe(Math.max(...trees.map(worth)));
      }
    }
  });

  test('is a tree for 300 words with scores at random, and for scores all alike', () => {
    const random = makeRandom(3);
    expect(isTree(bestTree(300, () => random()))).toBe(true);
    expect(isTree(bestTree(40, () => 0))).toBe(true);
  });
});
