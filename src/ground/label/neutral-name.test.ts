import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Actor } from '../../core/reading.ts';
import { readLabelTable } from '../../extract/label/label-table.ts';
import { withNeutralNames } from './neutral-name.ts';

const table = readLabelTable(readFileSync('data/labels.tsv', 'utf8'));
const named = (...names: readonly string[]): Actor => ({
  ...{ id: 'a0', name: names[0] as string, kind: 'armed-group', names, roles: [] },
});
const shown = (...names: readonly string[]): string | undefined => withNeutralNames([named(...names)], table)[0]?.name;

test('a name that takes a side gives way to one that takes none', () => {
  expect(shown('Daesh', 'Islamic State')).toBe('Islamic State');
  expect(shown('Haro regime', 'Talin government')).toBe('Talin government');
});

test('stands where the article has no other', () => {
  expect(shown('Daesh')).toBe('Daesh');
});

test('is not seen in the words of another language', () => {
  expect(shown('Jund al-Sham', 'JS')).toBe('Jund al-Sham');
});
