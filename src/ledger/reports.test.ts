import { expect, test } from 'vitest';
import { type Given, makeEntry } from '../../test/ledger-fixture.ts';
import type { Reading, ReadingDate, Statement } from '../core/reading.ts';
import { reportsOf } from './reports.ts';

/** The one report of a small article, with its date and statement changed. */
function report(given: Given = {}, date: Partial<ReadingDate> = {}, statement: Partial<Statement> = {}) {
  const { reading } = makeEntry({ id: 'x', published: '2024-12-11', ...given });
  const changed: Reading = {
    ...reading,
    dates: reading.dates.map((one) => ({ ...one, ...date })),
    statements: reading.statements.map((one) => ({ ...one, ...statement })),
  };
  return reportsOf(changed)[0];
}

test('a report holds speaker, words, quotation, publication and the day on which it was said', () => {
  expect(report()).toMatchObject({
    ...{ id: 'x.s1', speaker: 'x.a1', act: 'assert', content: 'We hold the bridge at Ossel', since: '2024-12-11' },
    ...{ quoted: ['We hold the bridge at Ossel'], until: '2024-12-11', said: '2024-12-10' },
    sentence: { quote: '"We hold the bridge at Ossel," said Talin Varo of the Harim Front on Tuesday.' },
  });
});

test.each([
  ['after it was published', '2024-12-17'],
  ['long before', '2023-05-03'],
  ['that is a month', '2024-12'],
])('a date %s is not the day on which it was said', (_what, edtf) => {
  expect(report({}, { edtf })).toBeDefined();
  expect(report({}, { edtf })?.said).toBeUndefined();
});

test('an article without a date gives no days, and one without a name no speaker', () => {
  const undated = report({ published: undefined, unnamed: true });
  expect(undated).toBeDefined();
  for (const field of ['since', 'until', 'said', 'speaker'] as const) expect(undated).not.toHaveProperty(field);
});

test('indirect words are no quotation, whatever marks stand near them', () => {
  expect(report({}, {}, { quote: 'indirect' })?.quoted).toEqual([]);
});

test('what was not said is no report', () => {
  expect(report({}, {}, { cuePolarity: 'negated' })).toBeUndefined();
  expect(report({}, {}, { content: [] })).toBeUndefined();
});
