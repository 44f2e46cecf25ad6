import { expect, test } from 'vitest';
import type { Line } from '../../../core/line.ts';
import { discreet, discretionOf } from './discretion.ts';

const TEXT = 'Ann Holt, who sells bread, said that Governor Bo Reik shot at Kesh. Reik denied it. Holt wept.';
const at = (words: string, from = 0): readonly [number, number] => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};
const mention = (id: string, words: string, actor: string | null, kind: string, from = 0) => ({
  ...{ id, span: at(words, from), head: at(words, from), form: 'name', kind, actor },
});
const person = (id: string, name: string, roles: readonly string[]) => ({
  ...{ id, name, kind: 'person', names: [name], roles: roles.map((text) => ({ text, span: [0, 1] })) },
});
const lines = (...more: readonly object[]) =>
  ({
    async *lines() {
      yield {
        kind: 'article',
        id: 'a',
        reading: {
          text: TEXT,
          mentions: [
            mention('m1', 'Ann Holt', 'a1', 'person'),
            mention('m2', 'Bo Reik', 'a2', 'person'),
            mention('m3', 'Kesh', null, 'place'),
            mention('m4', 'Reik', 'a2', 'person', 50),
            mention('m5', 'Holt', 'a1', 'person', 60),
          ],
          actors: [person('a1', 'Ann Holt', []), person('a2', 'Bo Reik', ['Governor'])],
        },
      };
      yield { kind: 'actor', id: 'actor-1', type: 'person', name: 'Ann Holt', members: ['a.a1'] };
      yield { kind: 'actor', id: 'actor-2', type: 'person', name: 'Bo Reik', members: ['a.a2'] };
      yield* more;
    },
  }) as unknown as { lines(): AsyncIterable<Line> };

test('a person in no public role has no name in a dossier, one in office keeps it', async () => {
  const { without, isPrivate } = await discretionOf(lines());
  expect(without(['a'], TEXT)).toBe(
    '[name withheld], who sells bread, said that Governor Bo Reik shot at Kesh. Reik denied it. [name withheld] wept.',
  );
  expect([isPrivate({ id: 'actor-1', type: 'person' }), isPrivate({ id: 'actor-2', type: 'person' })]).toEqual([
    true,
    false,
  ]);
});

test('who speaks for somebody is named', async () => {
  const relation = { kind: 'relation', relation: 'spokesman-of', from: 'actor-1', negated: false };
  expect((await discretionOf(lines(relation))).without(['a'], 'Ann Holt wept.')).toBe('Ann Holt wept.');
});

test('a name is taken out as a whole word, and only of articles that hold it', async () => {
  const { without } = await discretionOf(lines());
  expect(without(['a'], 'Holtheim, said Holt.')).toBe('Holtheim, said [name withheld].');
  expect(without(['b'], 'Holt wept.')).toBe('Holt wept.');
});

test('a line, what lies below it, and their sentences lose the name alike, and keep their place', async () => {
  const cite = { article: 'a', span: [85, 95] as const, quote: 'Holt wept.' };
  const told = {
    text: 'Ann Holt promised',
    cites: [cite] as const,
    under: [{ text: 'Holt did', cites: [cite] as const }],
  };
  const { blocks, from } = discreet(
    { blocks: [{ kind: 'told', rows: [told] }], from: () => 'Wire, “Holt wept”' },
    await discretionOf(lines()),
  );
  const quote = '[name withheld] wept.';
  expect(blocks).toEqual([
    {
      kind: 'told',
      rows: [
        {
          ...{ text: '[name withheld] promised', cites: [{ ...cite, quote }] },
          under: [{ text: '[name withheld] did', cites: [{ ...cite, quote }] }],
        },
      ],
    },
  ]);
  expect(from('a')).toBe('Wire, “[name withheld] wept”');
});
