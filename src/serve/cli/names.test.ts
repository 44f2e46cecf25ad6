import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { main } from './main.ts';

afterEach(() => vi.restoreAllMocks());

/** What a command writes to standard output, line by line as JSON, and its exit code. */
async function run(...argv: readonly string[]): Promise<{ code: number; lines: unknown[] }> {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await main(argv);
  vi.restoreAllMocks();
  return { code, lines: written.map((line) => JSON.parse(line) as unknown) };
}

function file(...lines: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'stemma-names-')), 'pairs.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

test('stemma names compare gives score and cover for each line, and with --explain verdict and reason', async () => {
  const path = file('{"id": "p", "a": "Hasan Darro", "b": "Hasan Darro"}');
  expect(await run('names', 'compare', '--jsonl', path)).toEqual({ code: 0, lines: [{ id: 'p', score: 1, cover: 1 }] });
  expect((await run('names', 'compare', '--jsonl', path, '--explain')).lines).toEqual([
    { id: 'p', score: 1, cover: 1, verdict: 'merge', reason: 'same-name' },
  ]);
});

test('a line that cannot be read is an error of its own, and the exit code 1 says so', async () => {
  const path = file('{"id": "q", "a": "Hasan"}', '{"id": "p", "a": "Hasan", "b": "Hasan"}');
  const { code, lines } = await run('names', 'compare', '--jsonl', path);
  expect(code).toBe(1);
  expect(lines).toMatchObject([
    { id: 'q', error: { code: 'E_BAD_LINE' } },
    { id: 'p', score: 1 },
  ]);
});

test('two names are compared without a file; one name is refused', async () => {
  expect(await run('names', 'compare', 'Hasan Darro', 'Hassan Daro')).toMatchObject({
    code: 0,
    lines: [{ verdict: 'merge' }],
  });
  expect((await run('names', 'compare', 'Hasan Darro')).code).toBe(2);
});
