import { expect, test } from 'vitest';
import { together } from './rejoin.ts';

const move = (cell: string, before: string, after: string) => ({ cell, before, after });

test('moves hang together by the actors that they lead from or to', () => {
  const [a, b, c, d] = [move('1', 'x', 'y'), move('2', 'u', 'v'), move('3', 'z', 'y'), move('4', 'v', 'w')];
  const groups = together([a, b, c, d]).map((group) => group.map(({ cell }) => cell).sort());
  expect(groups.sort()).toEqual([
    ['1', '3'],
    ['2', '4'],
  ]);
});

test('a later move can tie what was apart, and no move is told twice', () => {
  const groups = together([move('1', 'a', 'b'), move('2', 'c', 'd'), move('3', 'b', 'c')]);
  expect(groups.map((group) => group.map(({ cell }) => cell).sort())).toEqual([['1', '2', '3']]);
  expect(together([])).toEqual([]);
});
