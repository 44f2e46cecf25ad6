import { expect, test } from 'vitest';
import { readTable, readTableLines, TableError } from './table.ts';

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

test('rows can be had with their lines, remarks and blank lines counted', () => {
  expect(readTableLines('# remark\na\tb\n\n1\t2\n# more\n3\t4\n')).toEqual([
    [4, { a: '1', b: '2' }],
    [6, { a: '3', b: '4' }],
  ]);
});

test('a row with too many cells is refused with its line', () => {
  const refused = (): unknown => readTable('a\tb\n\n1\t2\t3\n');
  expect(refused).toThrow(TableError);
  expect(refused).toThrow(expect.objectContaining({ line: 3, why: 'it has 3 cells for 2 columns' }));
});
