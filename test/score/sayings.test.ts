import { describe, expect, test } from 'vitest';
import { readPairs } from './saying-pair.ts';
import { inPart, judgePairs, PARTS, sayingFigures } from './sayings-figures.ts';
import { belowFloor, readFloors } from './score.ts';

const pairs = readPairs();

describe.each(PARTS)('pairs of reports, %s', (part) => {
  test('are joined and kept apart as well as the floors ask', () => {
    const floors = readFloors('sayings');
    expect(Object.keys(floors[part] ?? {})).toEqual(['P', 'R']);
    expect(belowFloor(part, sayingFigures(judgePairs(inPart(pairs, part))), floors)).toEqual([]);
  });
});

test('the gold has more pairs that are apart than such as are one, and no pair twice', () => {
  const count = (label: string): number => pairs.filter((pair) => pair.label === label).length;
  expect(count('different')).toBeGreaterThan(count('same'));
  expect(count('part')).toBeGreaterThan(20);
  const seen = pairs.map(({ a, b }) =>
    [a.content, b.content, a.act, b.act, a.since, b.since, a.speaker, b.speaker].join(),
  );
  expect(seen.filter((one, at) => seen.indexOf(one) !== at)).toEqual([]);
});

test('which of two reports comes first does not matter to the verdict', () => {
  const turned = judgePairs(pairs.map(({ a, b, ...pair }) => ({ ...pair, a: b, b: a })));
  expect(turned.map(({ match }) => match)).toEqual(judgePairs(pairs).map(({ match }) => match));
});

test('a pair whose label or speaker is none of those known is refused with its place', () => {
  expect(() => readPairs(new URL('sayings.test.ts', import.meta.url))).toThrow(/pair 1|columns/);
});
