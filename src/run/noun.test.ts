import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../core/table.ts';
import { readNounTable } from '../extract/noun-table.ts';
import { capture } from '../intake/capture.ts';
import { readArticle } from './pipeline.ts';
import { loadResources, type Resources } from './resources.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

/** Whose the last statement of a text is: "nobody" hides who said it, "none" is no actor. */
async function lastSpeaker(text: string, resources: Resources): Promise<string> {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', outlet: 'Harim Post', published: '2024-05-01' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  const last = reading.statements.at(-1);
  if (!last) throw new Error(`no statement in: ${text}`);
  if (last.anonymous) return 'nobody';
  return reading.actors.find(({ id }) => id === last.sourceActor)?.name ?? 'none';
}

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
