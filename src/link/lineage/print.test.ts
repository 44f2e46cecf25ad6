import { describe, expect, test } from 'vitest';
import { imprintOf } from './imprint.ts';
import { chooseRuns } from './print.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `w${(from + i).toString(36)}x${((from + i) * 7919) % 1000}`).join(' ');
const chosen = (text: string): readonly number[] => chooseRuns(imprintOf('a', text, []));

describe('the chosen runs of a text', () => {
  test('are about a quarter of all', () => {
    const all = imprintOf('a', words(0, 4000), []).runs.size;
    expect(chosen(words(0, 4000)).length / all).toBeGreaterThan(0.2);
    expect(chosen(words(0, 4000)).length / all).toBeLessThan(0.3);
  });

  test('have one in common wherever two texts share eleven words in a row', () => {
    const long = new Set(chosen(words(0, 5000)));
    for (let first = 0; first + 11 <= 5000; first += 37) {
      const short = `${words(9000 + first, 9020 + first)} ${words(first, first + 11)} ${words(12000 + first, 12020 + first)}`;
      expect(chosen(short).some((run) => long.has(run))).toBe(true);
    }
  });

  test('of a text too short for a choice are its least one', () => {
    expect(chosen(words(0, 6)).length).toBe(1);
    expect(chosen(words(0, 3))).toEqual([]);
  });
});
