import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { lastSpeaker } from '../../test/unit/last-speaker.ts';
import { readTable } from '../core/table.ts';
import { readNounTable } from '../extract/mention/noun-table.ts';
import { loadResources, type Resources } from './resources.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

describe('every row of data/nouns.tsv', () => {
  const tsv = readFileSync(new URL('../../data/nouns.tsv', import.meta.url), 'utf8');
  const rows = readTable<'says' | 'words' | 'kinds' | 'why' | 'fires' | 'who' | 'notIn'>(tsv);

  test('has a reason and two sentences, and kinds, offices or a whole word where it takes those up', () => {
    for (const { kinds, ...row } of rows) {
      expect(Object.values(row).every((cell) => cell !== '')).toBe(true);
      expect(kinds !== '', row.words).toBe(/^(body|wider|short)$/.test(row.says));
    }
  });

  test('has words that say the same in no other row', () => {
    const words = rows.flatMap((row) => row.words.split('|').map((word) => `${row.says} ${word}`));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test('uses one of the words in the sentence that fires', () => {
    for (const row of rows)
      expect(
        row.words.split('|').some((word) => new RegExp(`\\b${word}\\b`, 'i').test(row.fires)),
        row.words,
      ).toBe(true);
  });

  test.each(rows.map((row) => [row.says, row.fires, row] as const))('%s: %s', async (_says, fires, row) => {
    expect(await lastSpeaker(fires, resources)).toBe(row.who);
    expect(await lastSpeaker(row.notIn, resources), row.notIn).not.toBe(row.who);
    const others = tsv.split('\n').filter((line) => !line.includes(`\t${fires}\t`));
    const nouns = readNounTable(others.join('\n'));
    const without = { ...resources, mentions: { ...resources.mentions, nouns } };
    expect(await lastSpeaker(fires, without), 'without the row').not.toBe(row.who);
  });

  test('says something that Stemma knows of', () => {
    expect(() => readNounTable('says\twords\tkinds\nplant\toak\t')).toThrow('plant');
  });
});
