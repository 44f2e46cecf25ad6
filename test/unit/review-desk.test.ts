import { expect, test } from 'vitest';
import type { ReviewRow } from '../../src/core/view.ts';
import { aboutOf, type Desk, stepped, verdictOf, without, withWord } from '../../web/src/review/said.ts';

const brief = (id: string) => ({ id, name: id, type: 'person', articles: 1 });
const row = (a: string, b: string): ReviewRow => ({
  ...{ a: brief(a), b: brief(b), lines: [], sentences: { a: [], b: [] } },
});
const rows = [row('a', 'b'), row('c', 'd'), row('e', 'f')];
const word = (n: number, id = `w${n}`) => ({ id, about: aboutOf(rows[n] as ReviewRow), verdict: 'same' as const });
const start: Desk = { at: 0, said: [] };

test('a word brings the next pair of which nothing was said, the first ones again after the last', () => {
  const second = withWord({ ...start, at: 2 }, word(2), rows);
  expect(second.at).toBe(0);
  expect(withWord(second, word(0), rows).at).toBe(1);
  expect(withWord(withWord(second, word(0), rows), word(1), rows).at).toBe(1);
});

test('a word that is taken back brings its pair into view, and what was said before stands', () => {
  const both = withWord(withWord(start, word(0), rows), word(1), rows);
  const back = without(both, 'w1', rows);
  expect(back.at).toBe(1);
  expect(verdictOf(back, rows[0] as ReviewRow)).toBe('same');
  expect(verdictOf(back, rows[1] as ReviewRow)).toBeUndefined();
  expect(without(back, 'nothing', rows)).toEqual(back);
});

test('a second word on a pair stands before the first', () => {
  const twice = withWord(withWord(start, word(0), rows), { ...word(0, 'later'), verdict: 'different' }, rows);
  expect(verdictOf(twice, rows[0] as ReviewRow)).toBe('different');
});

test('steps end at the first and the last pair', () => {
  expect(stepped(start, -1, 3).at).toBe(0);
  expect(stepped({ ...start, at: 2 }, 1, 3).at).toBe(2);
});
