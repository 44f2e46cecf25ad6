import { describe, expect, test } from 'vitest';
import { clusterByOdds } from './cluster.ts';
import { FAMILIES, familiesOf } from './family.ts';
import { compareSights, oddsOf, PARTS } from './likeness.ts';
import { type Sight, sightsOf } from './sight.ts';

describe('families of deeds', () => {
  test.each(FAMILIES.map(({ why, words }) => [why, words] as const))('%s', (why, words) => {
    expect(why.length).toBeGreaterThan(3);
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words).size).toBe(words.length);
    const [first, ...others] = words.map((word) => new Set(familiesOf(word)));
    for (const other of others) expect([...other].some((family) => first?.has(family))).toBe(true);
  });

  test.each([
    ['kill', 'injure'],
    ['arrest', 'release'],
    ['earthquake', 'flood'],
    ['win', 'lose'],
    ['convict', 'charge'],
    ['appoint', 'resign'],
  ])('%s and %s are none', (a, b) => {
    expect(familiesOf(a).some((family) => familiesOf(b).includes(family))).toBe(false);
  });
});

const sight = (given: Partial<Sight>): Sight => ({
  ...{ id: 'x', article: 'a', form: 'shot', stems: ['shoot', 'shoot'], kin: 'shoot', families: ['shoot'], tag: 'VERB' },
  ...{ doers: [], objects: [], others: [], over: '', sentence: 0, figures: new Set<string>() },
  ...{ around: new Set(['miner']), near: new Set(['miner']) },
  ...given,
});
const known = { rarity: () => 1, alike: () => 0.5, triggers: () => 2 };
const partsOf = (a: Partial<Sight>, b: Partial<Sight>): Record<string, number> => {
  const parts = compareSights(sight(a), sight({ article: 'b', ...b }), known);
  return Object.fromEntries(PARTS.map((part, n) => [part, parts[n] as number]));
};

test('two places are compared part by part, one weight for each', () => {
  expect(compareSights(sight({}), sight({}), known)).toHaveLength(PARTS.length);
  expect(partsOf({}, {})).toMatchObject({ form: 1, stem: 1, kin: 1, family: 0, articles: 0.5, near: 1 });
  expect(partsOf({ objects: ['miner'] }, { objects: ['judg'] })).toMatchObject({ 'same object': 0, 'other object': 1 });
  expect(partsOf({ figures: new Set(['54']) }, { figures: new Set(['9']) })).toMatchObject({ 'other figures': 1 });
  const gunfire = { stems: ['gunfir', 'gunfir'], kin: 'gunfir', form: 'gunfire' } as const;
  expect(partsOf({}, gunfire)).toMatchObject({ stem: 0, kin: 0, family: 1 });
});

test('what speaks for one event is summed by weight', () => {
  expect(oddsOf([1, 0.5, 0], [-1, 4, 9])).toBe(1);
});

test('groups become one as long as more speaks for it than against it on average', () => {
  const odds: Record<string, number> = { '1 0': 3, '2 0': 1, '2 1': -4, '3 2': 2 };
  expect(clusterByOdds(4, (a, b) => odds[`${a} ${b}`] ?? -5)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(clusterByOdds(0, () => 1)).toEqual([]);
});

test('a place is seen by its head word and what hangs on it', () => {
  const text = 'Police shot two miners.';
  const token = (start: number, end: number, upos: string, lemma: string, head: number, deprel: string) => ({
    ...{ span: [start, end] as const, upos, lemma, head, deprel },
  });
  const none = { mentions: [], actors: [], aliases: [], dates: [], figures: [], statements: [], events: [], notes: [] };
  const [seen] = sightsOf(
    {
      ...{
        schema: 'stemma/reading@1',
        id: 'a',
        sha256: '',
        language: 'en',
        text,
        setAside: [],
        quotes: [],
        readBy: '',
      },
      ...none,
      sentences: [[0, 23]],
      tokens: [
        token(0, 6, 'NOUN', 'police', 1, 'nsubj'),
        token(7, 11, 'VERB', 'shoot', -1, 'root'),
        token(12, 15, 'NUM', 'two', 3, 'nummod'),
        token(16, 22, 'NOUN', 'miner', 1, 'obj'),
      ],
    },
    [{ id: 'e1', span: [7, 11] }],
  );
  expect(seen).toMatchObject({
    form: 'shot',
    tag: 'VERB',
    doers: ['polic'],
    objects: ['miner'],
    over: '',
    sentence: 0,
  });
  expect(seen?.stems[1]).toBe('shoot');
  expect([...(seen?.near ?? [])]).toContain('miner');
});
