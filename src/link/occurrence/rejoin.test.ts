import { describe, expect, test } from 'vitest';
import type { AccountRuling } from '../../core/incident.ts';
import type { Outline } from '../../core/outline.ts';
import { compareSketches } from './compare.ts';
import { ENOUGH, LIKELY } from './occurrence.ts';
import { rejoinSketches, type Seen } from './rejoin.ts';
import { sketchOf } from './sketch.ts';

type Given = Partial<Outline> & { readonly was?: string; readonly is?: string };

/** A raid on the village of Tern by somebody who was, and is now, held for some actor of the ledger. */
function raid(id: string, { was = 'x', is = was, ...given }: Given = {}): [string, Seen] {
  const outline: Outline = {
    ...{ version: '1', id, nearbyDays: [], deeds: ['violence'] as unknown as Outline['deeds'], standing: 'done' },
    ...{
      again: false,
      recalled: false,
      spots: [{ name: 'tern', wide: [], rank: 5 }],
      nearby: [],
      targets: [],
      tolls: [],
    },
    ...{ triggers: [], modes: [], words: [], doers: [{ text: 'they', local: 'a1', heads: [] }], ...given },
  };
  const as = (actor: string) => sketchOf(outline, new Map([['a1', { id: actor, type: 'armed-group' }]]));
  return [id, { was: as(was), is: as(is) }];
}

/** Words of an account: each that it shares with another makes the two more alike, two of them not so much that a place would do. */
const words = (...keys: readonly string[]): Outline['words'] => keys.map((key) => [key, 0.95]);
const HELD = words('mill', 'fire');

function rejoin(
  seen: readonly [string, Seen][],
  asked: {
    readonly incidents: readonly (readonly string[])[];
    readonly joins?: readonly (readonly [account: string, to: string, score: number])[];
    readonly rulings?: readonly AccountRuling[];
  },
) {
  const joins = (asked.joins ?? []).map(([account, to, score]) => ({ account, to, score }));
  const { gone, renewed, made } = rejoinSketches(
    { accounts: ['a'], incidents: asked.incidents, joins, rulings: asked.rulings ?? [] },
    new Map(seen),
  );
  const pair = ({ account, to }: { readonly account: string; readonly to: string }): string => `${account} ${to}`;
  return { gone: gone.map(pair), renewed: renewed.map((one) => [pair(one), one.reason.score]), made: made.map(pair) };
}

const score = (one: Seen, other: Seen, when: 'was' | 'is'): number => compareSketches(one[when], other[when]).score;

describe('accounts whose doer is held for another', () => {
  test('are one with what the new doer did, where enough speaks for it', () => {
    const seen = [raid('a', { was: 'y', is: 'x', words: HELD }), raid('b', { words: HELD })];
    expect(rejoin(seen, { incidents: [['a'], ['b']] })).toEqual({ gone: [], renewed: [], made: ['a b'] });
  });

  test('are left alone where they compare as before, however alike', () => {
    const seen = [raid('a', { words: HELD }), raid('b', { words: HELD })];
    expect(compareSketches(seen[0]?.[1].is as never, seen[1]?.[1].is as never).score).toBeGreaterThan(ENOUGH);
    expect(rejoin(seen, { incidents: [['a'], ['b']] }).made).toEqual([]);
  });

  test('are not one where another account of the incident excludes it', () => {
    const seen = [
      raid('a', { was: 'y', is: 'x', words: HELD }),
      raid('b', { words: HELD }),
      raid('c', { standing: 'ahead' }),
    ];
    expect(rejoin(seen, { incidents: [['a'], ['b', 'c']] }).made).toEqual([]);
  });

  test('are not one where a person said so', () => {
    const seen = [raid('a', { was: 'y', is: 'x', words: HELD }), raid('b', { words: HELD })];
    const rulings = [{ a: 'b', b: 'a', verdict: 'different' as const }];
    expect(rejoin(seen, { incidents: [['a'], ['b']], rulings }).made).toEqual([]);
  });

  test('are no longer one where too little is left', () => {
    const seen = [raid('a', { was: 'x', is: 'y', words: HELD }), raid('b', { words: HELD })];
    const held = score(seen[0]?.[1] as Seen, seen[1]?.[1] as Seen, 'was');
    expect(held).toBeGreaterThan(ENOUGH);
    expect(rejoin(seen, { incidents: [['a', 'b']], joins: [['a', 'b', held]] })).toEqual({
      ...{ gone: ['a b'], renewed: [], made: [] },
    });
  });

  test('stay one for today’s reasons where enough is left', () => {
    const when: Given = { when: ['2031-02-03', '2031-02-03'], words: HELD };
    const seen = [raid('a', { was: 'x', is: 'y', ...when }), raid('b', when)];
    const [one, other] = seen.map(([, sketch]) => sketch) as [Seen, Seen];
    const [held, left] = [score(one, other, 'was'), score(one, other, 'is')];
    expect(left).toBeGreaterThan(ENOUGH);
    expect(left).toBeLessThan(held);
    expect(rejoin(seen, { incidents: [['a', 'b']], joins: [['a', 'b', held]] })).toEqual({
      ...{ gone: [], renewed: [['a b', Math.round(100 * left) / 100]], made: [] },
    });
  });

  test('that were joined since nothing else came near stay so, more alike or less', () => {
    const near: Given = { published: ['2031-02-03', '2031-02-03'] };
    const [less, more] = [
      [raid('a', { was: 'y', is: 'x', ...near }), raid('b', near)],
      [raid('a', { was: 'x', is: 'y', ...near }), raid('b', near)],
    ] as [[string, Seen][], [string, Seen][]];
    const held = score(less[0]?.[1] as Seen, less[1]?.[1] as Seen, 'was');
    expect(held).toBeGreaterThan(LIKELY);
    expect(held).toBeLessThan(ENOUGH);
    for (const seen of [less, more])
      expect(rejoin(seen, { incidents: [['a', 'b']], joins: [['a', 'b', held]] })).toEqual({
        ...{ gone: [], renewed: seen === more ? [['a b', held]] : [], made: [] },
      });
  });

  test('make two incidents one only where this is sure', () => {
    const made = (...keys: readonly string[]): string[] =>
      rejoin(
        [
          raid('a', { was: 'y', is: 'x', words: HELD }),
          raid('b', { words: HELD }),
          raid('c', { words: words(...keys) }),
        ],
        { incidents: [['a'], ['b'], ['c']] },
      ).made;
    expect(made('mill')).toEqual(['a b']);
    expect(made('mill', 'fire')).toEqual(['a b', 'a c']);
  });
});
