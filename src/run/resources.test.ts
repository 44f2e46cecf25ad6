import { expect, test } from 'vitest';
import { readPlaceNouns } from '../extract/place/place-table.ts';
import { loadTable } from './resources.ts';

test('a table that is not there is missing', async () => {
  await expect(loadTable('nowhere.tsv', readPlaceNouns)).rejects.toMatchObject({ code: 'E_NO_TABLE' });
});

test('a row that cannot be read is named with its line', async () => {
  const read = () => readPlaceNouns('words\tprecision\nhill\tsite\nvale\tnarrow');
  await expect(loadTable('place-nouns.tsv', read)).rejects.toMatchObject({
    code: 'E_BAD_TABLE',
    message: expect.stringMatching(/^line 3 of .*place-nouns\.tsv is no row of the table: "narrow" is no precision/),
  });
});

test('our own mistake while a table is read is not told as a missing table', async () => {
  const read = (tsv: string) => (tsv as unknown as { rows: string[] }).rows.length;
  await expect(loadTable('place-nouns.tsv', read)).rejects.toThrow(TypeError);
});
