import { expect, test } from 'vitest';
import { readTable } from './table.ts';

test('a table is read by its first line; comments and blank lines are skipped, missing cells are empty', () => {
  const rows = readTable<'lemma' | 'act' | 'why'>(
    '# written for Stemma\nlemma\tact\twhy\n\nvow\tpledge\tbinds\r\ndeny\tdeny\n',
  );
  expect(rows).toEqual([
    { lemma: 'vow', act: 'pledge', why: 'binds' },
    { lemma: 'deny', act: 'deny', why: '' },
  ]);
});

test('a row with too many cells is refused by its line', () => {
  expect(() => readTable('a\tb\n1\t2\t3\n')).toThrow(/line 2 .* 3 cells for 2 columns/);
});
