import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownModel } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';
import { readTable } from '../../core/table.ts';
import { findFigures } from './figure.ts';
import { type FigureTable, readFigureTable } from './figure-table.ts';

const model = ownModel();
const tsv = readFileSync(new URL('../../../data/figures.tsv', import.meta.url), 'utf8');
const table = readFigureTable(tsv);
const figures = (text: string, conventions: FigureTable = table) =>
  findFigures(annotate(text, paragraphsOf(text), model), conventions);
const told = (text: string) =>
  figures(text).map((f) => [text.slice(f.span[0], f.span[1]), f.least, f.most, f.unit, f.measure, f.of]);

describe('every row of the figure table', () => {
  const head = tsv.split('\n').find((line) => line.startsWith('kind')) as string;
  const rows = readTable<'kind' | 'words' | 'value' | 'least' | 'most' | 'why' | 'fires' | 'notIn'>(tsv);
  const shape = (text: string, conventions: FigureTable) => JSON.stringify(figures(text, conventions));
  test.each(rows.map((row) => [row.kind, row.words, row] as const))('%s %s', (_kind, _words, row) => {
    const others = rows.filter((other) => other !== row);
    const without = readFigureTable(
      [
        head,
        ...others.map((o) => [o.kind, o.words, o.value, o.least, o.most, o.why, o.fires, o.notIn].join('\t')),
      ].join('\n'),
    );
    expect(row.why).not.toBe('');
    expect(shape(row.fires, table)).not.toBe(shape(row.fires, without));
    expect(shape(row.notIn, table)).toBe(shape(row.notIn, without));
  });
});

test.each([
  [
    'At least 54 soldiers and two civilians were killed.',
    [
      ['At least 54', 54, null, 'persons', 'killed', 'soldiers'],
      ['two', 2, 2, 'persons', 'killed', 'civilians'],
    ],
  ],
  [
    'The blast left 12 dead and wounded between 30 and 40 villagers.',
    [
      ['12', 12, 12, 'persons', 'killed', null],
      ['between 30 and 40', 30, 40, 'persons', 'injured', 'villagers'],
    ],
  ],
  ['Rebels killed 54 soldiers who were fleeing.', [['54', 54, 54, 'persons', 'killed', 'soldiers']]],
  [
    'The group has between 12,000 and 15,000 fighters.',
    [['between 12,000 and 15,000', 12000, 15000, 'persons', 'strength', 'fighters']],
  ],
  ['Jets carried out seventeen strikes.', [['seventeen', 17, 17, 'strikes', 'strikes', 'strikes']]],
  ['The state lost $1.5 million.', [['$1.5 million', 1_500_000, 1_500_000, 'USD', 'money', null]]],
  ['Nearly 2,000 villagers fled.', [['Nearly 2,000', 1800, 2000, 'persons', 'displaced', 'villagers']]],
  [
    'Two hundred and ten thousand people were displaced.',
    [['Two hundred and ten thousand', 210_000, 210_000, 'persons', 'displaced', 'people']],
  ],
  ['Turnout fell to 40 percent.', [['40 percent', 40, 40, 'percent', 'other', null]]],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  'In 2011 the war began.',
  'Talin Harim, 42, leads the front.',
  'The 17-year-old fled.',
  'They met at 10:30.',
  'Call 555 123 4567 today.',
  'The convoy took the M4.',
  'The fifth brigade left.',
  'They fought for three days.',
  'Resolution 2254 was adopted.',
  'The two sides met.',
  'It was one of the worst days.',
])('no count stands in: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('spans hold the words, ids follow the offsets, and no two figures overlap', () => {
  const text = 'At least 54 soldiers died on Friday. Dozens fled; 12 to 15 were arrested, and $10m vanished in 2019.';
  const found = figures(text);
  expect(found.map((f) => f.id)).toEqual(found.map((f) => `f${f.span[0]}`));
  for (const [i, f] of found.entries()) {
    expect(text.slice(f.span[0], f.span[1]).trim()).toBe(text.slice(f.span[0], f.span[1]));
    expect(f.most === null || f.least <= f.most).toBe(true);
    expect(i === 0 || (found[i - 1]?.span[1] ?? 0) <= f.span[0]).toBe(true);
  }
  expect(found.map((f) => f.measure)).toEqual(['killed', 'displaced', 'detained', 'money']);
});
