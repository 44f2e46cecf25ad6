import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareFile, pairFile } from './names.ts';

function file(...lines: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'stemma-names-')), 'names.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

async function all<T>(lines: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

test('each line gives its score under its id, in order; blank lines give nothing', async () => {
  const path = file(
    '{"id": "one", "a": "Hasan Darro", "b": "Hassan Daro"}',
    '',
    '{"id": 2, "a": "Hasan Darro", "b": "Karim al-Talin"}',
    '{"id": 3, "a": "Army of Talin", "b": "Army of Talina", "kind": "body"}',
  );
  expect(await all(compareFile(path))).toMatchObject([
    { id: 'one', cover: 1, verdict: 'merge', reason: 'spelling' },
    { id: 2, verdict: 'other', reason: 'far' },
    { id: 3, verdict: 'review', reason: 'weak-word' },
  ]);
});

test('a broken line gives an error in its place, under its id where it has one, and the rest goes on', async () => {
  const path = file('{"id": "x", "a": 5, "b": "Darro"}', 'Hasan Darro', '{"id": "y", "a": "Darro", "b": "Darro"}');
  expect(await all(compareFile(path))).toMatchObject([
    { id: 'x', error: { code: 'E_BAD_LINE' } },
    { id: `${path}:2`, error: { code: 'E_BAD_LINE', message: `line 2 of ${path} cannot be used: it is no JSON` } },
    { id: 'y', score: 1, verdict: 'merge' },
  ]);
});

test('a file that is not there gives one error', async () => {
  expect(await all(compareFile('/nowhere/names.jsonl'))).toMatchObject([{ error: { code: 'E_NO_FILE' } }]);
});

test('of a list of names those are given that may be one', async () => {
  const path = file(
    '{"id": "a", "name": "Khalid al-Jumari"}',
    '{"id": "b", "name": "Nabil Harim"}',
    '{"id": "c", "name": "Khaled el-Djoumari"}',
    '{"id": "d"}',
  );
  const [refused, ...pairs] = await all(pairFile(path));
  expect(refused).toMatchObject({ id: 'd', error: { code: 'E_BAD_LINE' } });
  expect(pairs).toMatchObject([{ a: 'a', b: 'c', verdict: 'merge' }]);
});
