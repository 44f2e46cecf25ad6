import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { article, freshFolder, stemma } from './stemma.ts';

vi.setConfig({ testTimeout: 120_000 });

const home = freshFolder();
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(home, name), content);
  return name;
};
const row = (id: string, form: string, misc = '_') => [id, form, ...'_'.repeat(7), misc].join('\t');
/** The words of CoNLL-U, ten cells each. */
const wordsOf = (out: string): string[][] =>
  out
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));

test.each(['fast', 'accurate'])('the %s model parses a text, with places that lead back into it', async (model) => {
  const text = `${article()}\nMayor Venn 😀 left.\n`;
  const { code, out, err } = await stemma(home, ['parse', '--model', model, file('article.txt', text)]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    new RegExp(`^# newdoc\n# model = ${model}@\\S+ [0-9a-f]{8}.*\n# newpar\n# sent_id = 1\n# text = Talin bridge`),
  );
  const characters = Array.from(text);
  const words = wordsOf(out);
  expect(words.length).toBeGreaterThan(40);
  for (const [, form, lemma, upos, xpos, , head, rel, , misc] of words) {
    const [start, end] = (/TokenRange=(\d+):(\d+)/.exec(misc as string) ?? []).slice(1).map(Number);
    expect(characters.slice(start, end).join('')).toBe(form);
    for (const cell of [lemma, upos, xpos, rel]) expect(cell).toMatch(/^\S/);
    expect(rel === 'root').toBe(head === '0');
  }
  expect(out).toContain('Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin');
});

test('what parse gives can be parsed again, and comes back the same', async () => {
  const once = await stemma(home, ['parse', file('again.txt', article(2))]);
  const twice = await stemma(home, ['parse', file('again.conllu', once.out)]);
  expect(wordsOf(twice.out)).toEqual(wordsOf(once.out));
  const thrice = await stemma(home, ['parse', '-'], twice.out);
  expect(thrice.out).toBe(twice.out);
});

const GOOD = `# text = They left.\n${row('1', 'They')}\n${row('2', 'left', 'SpaceAfter=No')}\n${row('3', '.')}\n\n`;

test.each([
  [
    'a row of nine cells at the start',
    GOOD.replace('\tSpaceAfter=No', '').replace('\t_\n', '\n'),
    'line 2 of .* it has 9 cells',
  ],
  ['a row of three cells', `${GOOD}1\tThey\tleft\n`, 'line 6 of .* it has 3 cells'],
  ['an ID out of turn', `${GOOD}${row('2', 'They')}\n`, 'line 6 of .* its ID is 2 where 1 should be'],
  ['an error behind half a megabyte', `${GOOD.repeat(6000)}${row('x', 'They')}\n`, 'line 30001 of .* "x" is no ID'],
])('%s is refused by its file and line: exit 1, no stack', async (_what, content, says) => {
  const { code, err } = await stemma(home, ['parse', file('broken.conllu', content)]);
  expect(err).toMatch(new RegExp(`^stemma: ${says}.* \\[E_BAD_LINE\\]\n$`));
  expect(err).toContain('broken.conllu');
  expect(code).toBe(1);
});

test.each([
  ['an empty file', '', '[E_EMPTY_FILE]'],
  ['blanks', ' \n\n\t\n', '[E_EMPTY_FILE]'],
])('%s is refused', async (_what, content, says) => {
  const { code, out, err } = await stemma(home, ['parse', file('empty.txt', content)]);
  expect(err).toContain(says);
  expect([code, out]).toEqual([1, '']);
});

test('a file that is not there and an unknown model are named', async () => {
  const absent = await stemma(home, ['parse', 'nowhere.txt']);
  expect(absent.err).toContain('nowhere.txt does not exist [E_NO_FILE]');
  expect(absent.code).toBe(1);
  const folder = await stemma(home, ['parse', '.']);
  expect(folder.err).toContain('[E_NOT_READABLE]');
  const model = await stemma(home, ['parse', '--model', 'best', 'nowhere.txt']);
  expect(model.err).toMatch(/'best' is invalid.*fast, accurate/);
  expect(model.code).toBe(2);
});

test('a long text is parsed in pieces as it would be whole: sentences and places count on', async () => {
  const text = Array.from({ length: 1400 }, (_, n) => article(n)).join('\n');
  const { code, out } = await stemma(home, ['parse', '-'], text);
  expect(code).toBe(0);
  const ids = [...out.matchAll(/^# sent_id = (\d+)$/gm)].map((match) => Number(match[1]));
  expect(ids).toEqual(ids.map((_, i) => i + 1));
  expect(out.match(/^# newdoc$/gm)).toHaveLength(1);
  const wrong = wordsOf(out).filter(([, form, , , , , , , , misc]) => {
    const [start, end] = (/TokenRange=(\d+):(\d+)/.exec(misc as string) ?? []).slice(1).map(Number);
    return text.slice(start, end) !== form;
  });
  expect(wrong).toEqual([]);
});
