import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../test/event-fixture.ts';
import { readTable } from '../../core/table.ts';
import { CONTEXTS, readContextTable } from './context-table.ts';

const tsv = readFileSync(new URL('../../../data/contexts.tsv', import.meta.url), 'utf8');
const rows = readTable<'context' | 'words' | 'why' | 'fires' | 'notIn'>(tsv);
const contexts = (text: string): string[] => eventsOf(text).flatMap((event) => event.contexts ?? []);

describe('every row of the table of contexts', () => {
  test('every context has a row with a reason', () => {
    expect(new Set(rows.map((row) => row.context))).toEqual(new Set(CONTEXTS));
    expect(rows.filter((row) => row.why === '')).toEqual([]);
  });
  test.each(rows.map((row) => [row.context, row] as const))('%s', (context, row) => {
    expect(eventsOf(row.fires).length).toBeGreaterThan(0);
    expect(contexts(row.fires)).toContain(context);
    expect(eventsOf(row.notIn).length).toBeGreaterThan(0);
    expect(contexts(row.notIn)).not.toContain(context);
  });
});

test('contexts are told in the order of the list, each once', () => {
  expect(contexts('The minister visited two mines and an oil field near the border.')).toEqual([
    'executive',
    'territory',
    'natural_resource',
  ]);
});

test('words of another clause say nothing', () => {
  expect(contexts('Police arrested two bakers after the vote was lost.')).toEqual([]);
});

test.each([
  ['weather\train\twet\tx\ty', /line 2 .*"weather" is unknown/],
  ['health\t\twet\tx\ty', /line 2 .*has no words/],
])('a row that cannot be used is refused: %s', (row, message) => {
  expect(() => readContextTable(`context\twords\twhy\tfires\tnotIn\n${row}\n`)).toThrow(message);
});
