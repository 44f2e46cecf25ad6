import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadResources } from '../../src/run/resources.ts';
import { actorsFigures, linkMentions } from './actors-figures.ts';
import { headOf } from './mention-head.ts';

test.each([
  ['the mayor of Talin', 'mayor'],
  ['Mayor Lena Haro', 'haro'],
  ["Lena Haro's", 'haro'],
  ['Benno Haro, 40', 'haro'],
  ['"We', 'we'],
])('the head of %s is %s', (text, head) => {
  expect(headOf(text)).toBe(head);
});

/** A row of a set: each mention is a piece of the text with its gold cluster. */
function row(id: string, story: string, text: string, ...mentions: readonly (readonly [string, string])[]): string {
  return JSON.stringify({
    ...{ id, story, text },
    mentions: mentions.map(([piece, cluster], n) => {
      const start = text.indexOf(piece);
      return { id: `${id}-${n}`, kind: 'entity', type: 'HUM', start, end: start + piece.length, text: piece, cluster };
    }),
  });
}

describe('mentions of two articles', () => {
  test('are one where the ledger has one actor, by another spelling and by pronoun', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'stemma-actors-')), 'set.jsonl');
    const first = 'Mayor Khalid al-Jumari opened the bridge on Monday. He thanked the engineers.';
    const second = 'Khaled el-Djoumari said the bridge was safe. Nabil Harim disagreed.';
    writeFileSync(
      file,
      [
        row('a', 's', first, ['Khalid al-Jumari', 'K'], ['He', 'K']),
        row('b', 's', second, ['Khaled el-Djoumari', 'K'], ['Nabil Harim', 'N']),
      ].join('\n'),
    );
    const linked = (await linkMentions(file, await loadResources())) ?? [];
    const of = (text: string) => linked.find((one) => one.text === text)?.ledger;
    expect(of('Khalid al-Jumari')).toBe(of('Khaled el-Djoumari'));
    expect(of('He')).toBe(of('Khalid al-Jumari'));
    expect(of('Nabil Harim')).not.toBe(of('Khalid al-Jumari'));
    const figures = actorsFigures(linked);
    expect(figures.F1).toBe(100);
    expect(figures['same-head F1']).toBeLessThan(100);
  });

  test('are not measured when the file is missing', async () => {
    expect(await linkMentions('/nowhere/set.jsonl', await loadResources())).toBeUndefined();
  });
});
