import { expect, test } from 'vitest';
import { bcubed, bestSum, ceafe, conll, lea, muc } from './clusters.ts';

const clustering = (...clusters: readonly string[]): Map<string, string> =>
  new Map(clusters.flatMap((items, i) => [...items].map((item) => [item, `c${i}`] as const)));

// Worked out by hand: gold {a b c}{d e f g}, found {a b}{c d}{e f g}.
const gold = clustering('abc', 'defg');
const found = clustering('ab', 'cd', 'efg');

test('MUC counts links: one of two and two of three are kept, and of the four found three are right', () => {
  expect(muc(gold, found).r).toBeCloseTo(3 / 5);
  expect(muc(gold, found).p).toBeCloseTo(3 / 4);
});

test('B³ counts for each item how much of its cluster is shared', () => {
  expect(bcubed(gold, found).r).toBeCloseTo((5 / 3 + 10 / 4) / 7);
  expect(bcubed(gold, found).p).toBeCloseTo((2 + 1 + 3) / 7);
});

test('CEAF matches clusters one to one', () => {
  const sum = (2 * 2) / 5 + (2 * 3) / 7;
  expect(ceafe(gold, found).r).toBeCloseTo(sum / 2);
  expect(ceafe(gold, found).p).toBeCloseTo(sum / 3);
});

test('LEA counts the links of each cluster, weighed by its size; one alone is right where it is alone', () => {
  expect(lea(gold, found).r).toBeCloseTo((3 * (1 / 3) + 4 * (3 / 6)) / 7);
  expect(lea(gold, found).p).toBeCloseTo((2 + 0 + 3) / 7);
  expect(lea(clustering('a', 'bc'), clustering('a', 'b', 'c')).r).toBeCloseTo(1 / 3);
  expect(lea(gold, gold).f).toBeCloseTo(1);
});

test('equal clusterings score 1; one by one there are no links', () => {
  expect(conll(gold, gold).f).toBeCloseTo(1);
  expect(muc(gold, clustering(...'abcdefg')).f).toBe(0);
  expect(bcubed(gold, clustering('abcdefg')).p).toBeCloseTo((9 + 16) / 7 / 7);
});

test('the best matching is no worse than any other', () => {
  const weight = (i: number, j: number, n: number) => ((i * 31 + j * 17 + n * 13) % 97) / 97;
  for (let n = 0; n < 60; n++) {
    const [rows, columns] = [1 + (n % 4), 1 + ((n * 7) % 5)];
    const weights = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => weight(i, j, n)));
    const tryAll = (i: number, used: number): number =>
      i === rows
        ? 0
        : Math.max(
            tryAll(i + 1, used),
            ...Array.from({ length: columns }, (_, j) =>
              (used >> j) & 1 ? 0 : (weights[i]?.[j] as number) + tryAll(i + 1, used | (1 << j)),
            ),
          );
    expect(bestSum(weights)).toBeCloseTo(tryAll(0, 0));
  }
});
