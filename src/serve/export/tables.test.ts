import { expect, test } from 'vitest';
import type { StatementRow } from '../../core/view.ts';
import { csvLines } from './csv.ts';
import { STATEMENT_COLUMNS } from './tables.ts';

const cite = { article: '1f', span: [0, 3] as const, quote: 'yes' };
const row: StatementRow = {
  ...{ id: '1f.s1', article: '1f', sentence: cite, act: 'assert', quote: 'direct', stance: 'neutral', hedge: false },
  ...{ anonymous: true, source: [], cue: [], content: [cite], chain: [] },
};

test.each([
  [undefined, ',,,'],
  [{ id: '0a.s4', articles: 3, outlets: 2, first: false }, '0a.s4,3,2,false'],
  [{ id: '1f.s1', articles: 3, outlets: 2, first: true }, '1f.s1,3,2,true'],
  [{ id: '1f.s1', articles: 3, outlets: 2, first: true, shared: true }, '1f.s1,3,2,shared'],
])('a row of the table of statements tells its saying: %o', (saying, cells) => {
  const columns = STATEMENT_COLUMNS.filter(({ name }) => /^saying|^first_report/.test(name));
  expect(columns.map(({ name }) => name)).toEqual(['saying', 'saying_articles', 'saying_outlets', 'first_report']);
  const [, line] = [...csvLines(columns, [saying ? { ...row, saying } : row])].join('').trim().split(/\r?\n/);
  expect(line).toBe(cells);
});
