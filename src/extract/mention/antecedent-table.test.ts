import { expect, test } from 'vitest';
import { TableError } from '../../core/table.ts';
import { readSignWeights } from './antecedent-table.ts';

test('each class of pronoun has the weights of its own column, an empty cell none', () => {
  const { he, it, they } = readSignWeights('sign\the\tit\tthey\nback 0\t0.5\t\t-1.25\n');
  expect([he.get('back 0'), it.get('back 0'), they.get('back 0')]).toEqual([0.5, undefined, -1.25]);
});

test('a cell that is no number is named by its line', () => {
  expect(() => readSignWeights('sign\the\tit\tthey\nback 0\tmuch\t\t\n')).toThrow(
    new TableError(2, '"much" is no weight'),
  );
});
