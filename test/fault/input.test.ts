import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { article, freshFolder, linesOf, stemma } from './stemma.ts';

const home = freshFolder();
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(home, name), content);
  return name;
};

file('good.txt', article());
file('empty.txt', '');
file('blank.txt', ' \n\n\t\n');
file('binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
file('huge.txt', 'a');
truncateSync(join(home, 'huge.txt'), 50_000_000);
file('picture.png', new Uint8Array([1]));
mkdirSync(join(home, 'folder'));
file('folder/notes.csv', 'a,b');

const BAD = [
  ['an empty file', 'empty.txt', 'E_EMPTY_FILE'],
  ['a file of blanks', 'blank.txt', 'E_EMPTY_TEXT'],
  ['a binary file', 'binary.txt', 'E_BINARY_FILE'],
  ['a file of 50 MB', 'huge.txt', 'E_TOO_LARGE'],
  ['a file of an unknown form', 'picture.png', 'E_UNKNOWN_FORM'],
  ['a file that is not there', 'nowhere.txt', 'E_NO_FILE'],
  ['a folder without articles', 'folder', 'E_NO_ARTICLES'],
] as const;

interface Given {
  readonly text?: string;
  readonly error?: { readonly code: string; readonly message: string };
}
let exit: number | null;
let said: string;
let given: Given[];

beforeAll(async () => {
  const run = await stemma(home, ['read', ...BAD.map(([, name]) => name), 'good.txt']);
  exit = run.code;
  said = run.err;
  given = linesOf(run.out);
});

test.each(BAD.map((row, place) => [...row, place] as const))(
  '%s is refused by its name, in its place',
  (_what, name, code, place) => {
    expect(given[place]?.error?.code).toBe(code);
    expect(given[place]?.error?.message).toContain(name);
  },
);

test('what can be read is read after all refusals, and the exit code says that there were some', () => {
  expect(given).toHaveLength(BAD.length + 1);
  expect(given.at(-1)?.text).toContain('Mayor Orla Venn');
  expect(exit).toBe(1);
  expect(said).toContain(`${BAD.length} of ${BAD.length + 1} inputs`);
});

test('broken UTF-8 is read without loss of a word, and said', async () => {
  const [before, after] = article().split('Orla');
  const broken = Buffer.concat([Buffer.from(`${before}`), Buffer.from([0xe2, 0x82, 0x20]), Buffer.from(`${after}`)]);
  const { code, out } = await stemma(home, ['read', file('broken.txt', broken)]);
  const reading = JSON.parse(out);
  expect(code).toBe(0);
  expect(reading.text).toContain('denied that its fighters had shelled the bridge');
  expect(reading.notes.map((note: { code: string }) => note.code).join()).toMatch(/charset|encoding|utf/i);
});

test('a bad line of JSON lines is refused with its number and the lines around it are read', async () => {
  const lines = [
    JSON.stringify({ id: 'one', text: article(1) }),
    '{"id": "two", "text": ',
    JSON.stringify({ id: 'three', words: 'no text' }),
    JSON.stringify({ id: 'four', text: article(4), published: 'someday' }),
    JSON.stringify({ id: 'five', text: article(5), clean: true }),
  ];
  const { code, out } = await stemma(home, ['read', '--jsonl', '-'], lines.join('\n'));
  const read = linesOf<Given & { readonly id: string }>(out);
  expect(read.map((each) => each.error?.code ?? each.id)).toEqual([
    'one',
    'E_BAD_LINE',
    'E_BAD_LINE',
    'E_BAD_LINE',
    'five',
  ]);
  expect(read[2]?.error?.message).toContain('line 3');
  expect(read[4]?.text).toBe(article(5));
  expect(code).toBe(1);
});

test('the same bytes give the same reading', async () => {
  const [one, two] = await Promise.all([stemma(home, ['read', 'good.txt']), stemma(home, ['read', 'good.txt'])]);
  expect(one.out.length).toBeGreaterThan(200);
  expect(one.out).toBe(two.out);
});
