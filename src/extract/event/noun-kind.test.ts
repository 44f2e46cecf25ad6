import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';
import { readTable } from '../../core/table.ts';
import { readEventTable } from './event-table.ts';
import { readNounKinds } from './noun-kind.ts';

const read = (name: string): string => readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const [tsv, frames, standing, contexts] = ['noun-kinds.tsv', 'events.tsv', 'standing.tsv', 'contexts.tsv'].map(
  read,
) as [string, string, string, string];
const rows = readTable<'kind' | 'names' | 'words' | 'why' | 'fires' | 'notIn'>(tsv);
const count = (text: string, events = tables.events): number => extract(text, { ...tables, events }).events.length;

describe('every row of data/noun-kinds.tsv', () => {
  test('has a reason, two sentences, and no word twice', () => {
    expect(rows.filter(({ why, fires, notIn }) => why === '' || fires === '' || notIn === '')).toEqual([]);
    for (const { words } of rows) expect(words.split('|')).toEqual([...new Set(words.split('|'))]);
  });
  test.each(rows.map((row) => [row.kind, row] as const))('%s', (kind, row) => {
    expect(count(row.fires), row.fires).toBe(1);
    expect(count(row.notIn), row.notIn).toBe(0);
    const empty = tsv.replace(`${kind}\t${row.names}\t${row.words}\t`, `${kind}\t\tnothing\t`);
    const without = readEventTable({ frames, kinds: empty, standing, contexts });
    expect(count(row.fires, without), 'without the row').toBe(0);
  });
  test('names kinds of names that there are, and comes once', () => {
    expect(() => readNounKinds('kind\tnames\twords\nforce\tarmies\tarmy')).toThrow('"armies" is no kind of names');
    expect(() => readNounKinds('kind\tnames\twords\nforce\t\tarmy\nforce\t\tnavy')).toThrow('comes twice');
  });
});

test('a frame that asks for a kind nobody knows is refused with its line', () => {
  const row = 'frame\tpos\tclass\tmode\tacled\twhy\tfires\tnotIn\nraid o:@sight\tverb\tASSAULT\t\t\tw\ta\tb';
  expect(() => readEventTable({ frames: row, kinds: tsv, standing, contexts })).toThrow('"@sight"');
});

test.each([
  ['Rebels detained six.', 1],
  ['Militants took him prisoner.', 1],
])('a bare number and a pronoun stand for people: %s', (text, events) => {
  expect(count(text)).toBe(events);
});
