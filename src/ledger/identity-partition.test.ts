import { describe, expect, test } from 'vitest';
import { partition, type Ruling, type Tie } from './identity-partition.ts';

const tie = (a: string, b: string, length = 1000): Tie => ({ a, b, length });
let at = 0;
const same = (a: string, b: string): Ruling => ({ a, b, verdict: 'same', at: ++at });
const apart = (a: string, b: string): Ruling => ({ a, b, verdict: 'different', at: ++at });

/** The groups of a partition, each in order, the least node first. */
function groups(nodes: string, ties: readonly Tie[], rulings: readonly Ruling[] = []): string {
  const roots = partition([...nodes], ties, rulings);
  const sets = new Map<string, string>();
  for (const node of [...nodes].sort())
    sets.set(roots.get(node) ?? '', `${sets.get(roots.get(node) ?? '') ?? ''}${node}`);
  return [...sets.values()].sort().join(' ');
}

describe('nodes are divided', () => {
  test.each<[string, string, readonly Tie[], readonly Ruling[], string]>([
    ['by their ties', 'abcd', [tie('a', 'b'), tie('b', 'c')], [], 'abc d'],
    ['by the word of a person', 'abcd', [tie('a', 'b')], [same('c', 'd')], 'ab cd'],
    ['apart where a person says so', 'ab', [tie('a', 'b')], [apart('a', 'b')], 'a b'],
    [
      'each with the one it is nearer to',
      'abcde',
      [tie('a', 'c'), tie('c', 'd'), tie('d', 'e'), tie('e', 'b')],
      [apart('a', 'b')],
      'acd be',
    ],
    [
      'with the one named first, when it is as near to both',
      'abc',
      [tie('a', 'c'), tie('b', 'c')],
      [apart('b', 'a')],
      'a bc',
    ],
    ['by the surer tie', 'abc', [tie('a', 'c', 1200), tie('b', 'c')], [apart('a', 'b')], 'a bc'],
    [
      'with the others, when one of many is taken out',
      'abcdn',
      [...'abcd'].map((x) => tie(x, 'n')),
      [apart('b', 'a')],
      'a bcdn',
    ],
    ['by the later word', 'abc', [], [same('a', 'b'), apart('a', 'b')], 'a b c'],
    ['by the later word, also through a third', 'abc', [], [same('a', 'b'), same('b', 'c'), apart('a', 'c')], 'a bc'],
    ['so that a word for one holds against ties', 'abc', [tie('b', 'c')], [apart('a', 'c'), same('a', 'b')], 'ab c'],
    [
      'three apart, whom one name ties',
      'abcn',
      [...'abc'].map((x) => tie(x, 'n')),
      [apart('a', 'b'), apart('a', 'c')],
      'an b c',
    ],
    [
      'together, where two pairs apart do not part these',
      'abxy',
      [tie('a', 'x'), tie('b', 'y')],
      [apart('a', 'b'), apart('x', 'y')],
      'ax by',
    ],
  ])('%s', (_, nodes, ties, rulings, expected) => {
    expect(groups(nodes, ties, rulings)).toBe(expected);
  });
});

/** Numbers that look random and are the same each time. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

describe('for two hundred heaps of ties and words', () => {
  const NODES = 'abcdefghijklmnop';
  const heaps = Array.from({ length: 200 }, (_, seed) => {
    const roll = dice(seed + 1);
    const node = (): string => NODES[roll(NODES.length)] as string;
    const ties = Array.from({ length: 4 + roll(18) }, () => tie(node(), node(), 1000 + roll(3) * 100));
    const rulings = Array.from({ length: roll(7) }, () => (roll(2) ? same(node(), node()) : apart(node(), node())));
    return { ties: ties.filter(({ a, b }) => a !== b), rulings: rulings.filter(({ a, b }) => a !== b), roll };
  });

  test('the order of ties and of nodes, and the direction of ties, do not matter', () => {
    for (const { ties, rulings, roll } of heaps) {
      const expected = groups(NODES, ties, rulings);
      const mixed = [...ties].map((one) => (roll(2) ? one : tie(one.b, one.a, one.length))).sort(() => roll(2) - 1);
      expect(groups([...NODES].reverse().join(''), mixed, [...rulings].reverse())).toBe(expected);
    }
  });

  test('the last word about two always holds, whichever it is', () => {
    for (const { ties, rulings } of heaps) {
      const last = rulings.at(-1);
      if (!last) continue;
      const together = groups(NODES, ties, rulings)
        .split(' ')
        .some((group) => group.includes(last.a) && group.includes(last.b));
      expect(together).toBe(last.verdict === 'same');
    }
  });

  test('two in one group are led to each other by ties and words inside it', () => {
    for (const { ties, rulings } of heaps)
      for (const group of groups(NODES, ties, rulings).split(' ')) {
        const inside = ({ a, b }: { a: string; b: string }) => group.includes(a) && group.includes(b);
        const led = [...ties, ...rulings.filter(({ verdict }) => verdict === 'same')].filter(inside);
        const reached = new Set(group[0]);
        for (let grew = true; grew; ) {
          const before = reached.size;
          for (const { a, b } of led) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
          grew = reached.size > before;
        }
        expect([...reached].sort().join('')).toBe(group);
      }
  });

  test('without the word of a person everything tied is one', () => {
    for (const { ties } of heaps) {
      const split = groups(NODES, ties).split(' ');
      for (const { a, b } of ties)
        expect(split.filter((group) => group.includes(a) && group.includes(b))).toHaveLength(1);
    }
  });
});
