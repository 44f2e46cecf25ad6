import { expect, test } from 'vitest';
import { csvCell, csvLines } from './csv.ts';

test.each([
  ['plain', 'plain'],
  ['with, comma', '"with, comma"'],
  ['with "quotes"', '"with ""quotes"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+41 79', "'+41 79"],
  ['-5 degrees', "'-5 degrees"],
  ['@home', "'@home"],
  ['\tx', "'\tx"],
  ['＝SUM(A1)', "'＝SUM(A1)"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['a=b', 'a=b'],
])('the text %j becomes the cell %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('numbers stay numbers, nothing stays empty', () => {
  expect([csvCell(-3), csvCell(0), csvCell(true), csvCell(null), csvCell(undefined)]).toEqual([
    '-3',
    '0',
    'true',
    '',
    '',
  ]);
});

test('a table names its columns first and ends each line as RFC 4180 wants it', () => {
  const columns = [
    { name: 'a', of: (row: { a: string }) => row.a },
    { name: 'b', of: () => 2 },
  ];
  expect([...csvLines(columns, [{ a: 'x' }])].join('')).toBe('a,b\r\nx,2\r\n');
});
