import { expect, test } from 'vitest';
import { packWeights } from '../../train/pack.ts';
import { readLists, readTable } from './model.ts';
import { bestClass, makeScores } from './weights.ts';

// A table of eight rows with three classes; the second and the last row have no weight.
const w = Float32Array.from([4, 0, 0, 0, 0, 0, 0, -2, 1, 0, 3, 0, 1, 1, 1, 0, 0, 5, -4, 0, 2, 0, 0, 0]);
const { bytes, ...table } = packWeights({ bits: 3, classes: 3, w }, 0);
const packed = { table, bytes };
const [rows, lists] = [readTable(packed), readLists(packed)];

test.each([[[]], [[0]], [[1]], [[7]], [[2, 3, 3]], [[5, 6, 0, 4, 2]], [[0, 1, 2, 3, 4, 5, 6, 7]]])(
  'rows and lists give the same scores and the same best class for %j',
  (chosen) => {
    const [a, b] = [makeScores(rows), makeScores(lists)];
    const best = bestClass(rows, Int32Array.from(chosen), chosen.length, a);
    expect(bestClass(lists, Int32Array.from(chosen), chosen.length, b)).toBe(best);
    expect(b).toEqual(a);
  },
);

test('lists hold the weights that are not zero and nothing else', () => {
  expect(lists.cells.length).toBe(w.filter((weight) => weight !== 0).length);
  expect(lists.starts.at(-1)).toBe(lists.cells.length);
});
