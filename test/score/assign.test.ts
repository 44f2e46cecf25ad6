import { expect, test } from 'vitest';
import { assign } from './assign.ts';

const by = (table: readonly (readonly number[])[]) =>
  assign(table.length, table[0]?.length ?? 0, (row, column) => table[row]?.[column] ?? 0);

test('the best sum wins over the best single pair', () => {
  expect(
    by([
      [9, 8],
      [8, 1],
    ]),
  ).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
test('what weighs nothing stays alone', () => {
  expect(
    by([
      [0, 0],
      [0, 2],
    ]),
  ).toEqual([[1, 1]]);
  expect(by([])).toEqual([]);
});
test('a wide table is matched by the heaviest pair first', () => {
  const wide = Array.from({ length: 2 }, (_, row) =>
    Array.from({ length: 30 }, (_, column) => (row === column ? 5 : 1)),
  );
  expect(by(wide)).toEqual([
    [0, 0],
    [1, 1],
  ]);
});
