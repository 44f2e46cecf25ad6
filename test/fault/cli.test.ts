import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { article, freshFolder, heard, outcomeOf, startStemma, stemma, stemmaOfClone } from './stemma.ts';

// Each test starts the real command line several times; a busy machine needs its time for that.
vi.setConfig({ testTimeout: 120_000 });

const home = freshFolder();
const LEDGER = 'ledger';
// Each takes a tenth of a second or more to read, a signal none: enough are left when the first is told.
const many = 25;

beforeAll(async () => {
  writeFileSync(join(home, 'one.txt'), article(1));
  writeFileSync(join(home, 'two.txt'), article(2));
  const lines = Array.from({ length: many }, (_, n) => JSON.stringify({ text: article(n + 10), clean: true }));
  writeFileSync(join(home, 'many.jsonl'), lines.join('\n'));
  const { code, out } = await stemma(home, ['--ledger', LEDGER, 'add', 'one.txt']);
  expect(out).toContain('added 1');
  expect(code).toBe(0);
});

test.concurrent.each([
  [['lits'], /unknown command/],
  [['list', 'everything'], /unknown|too many/],
  [['read', '--tokenz', 'one.txt'], /unknown option '--tokenz'/],
  [['read'], /missing required argument/],
  [['read', '--published', '2024-02-30', 'one.txt'], /"2024-02-30" is no date.*\[E_BAD_DATE\]/],
  [['read', '--url', 'ftp://x', 'one.txt'], /\[E_BAD_URL\]/],
  [['list', 'articles', '--limit', 'many'], /--limit cannot be "many".*\[E_BAD_OPTION\]/],
  [['list', 'statements', '--act', 'lie'], /'lie' is invalid.*assert, confirm/],
  [['list', 'statements', '--stance', 'true'], /'true' is invalid.*neutral, distancing, endorsing/],
  [['export', 'csv', '--table', 'truths'], /'truths' is invalid/],
  [['export', 'pdf'], /json, csv, md, html, bundle, gexf.*\[E_BAD_OPTION\]/],
  [['export', 'acled', 'pdf'], /csv or json.*\[E_BAD_OPTION\]/],
  [['export', 'plover', 'csv'], /json.*\[E_BAD_OPTION\]/],
  [['export', 'ucdp', 'csv', 'a.csv', 'b.csv'], /b\.csv.*\[E_BAD_OPTION\]/],
  [['export', 'json', 'a.jsonl', 'b.jsonl'], /b\.jsonl.*\[E_BAD_OPTION\]/],
  [['list', 'events', '--modality', 'true'], /'true' is invalid.*happened, planned/],
  [['list', 'events', '--since', 'soon'], /--since cannot be "soon".*\[E_BAD_OPTION\]/],
  [['serve', '--port', '99999'], /0 to 65535/],
])('%j is a wrong command: exit 2, one sentence, no stack', async (args, says) => {
  const { code, out, err } = await stemma(home, args);
  expect(code).toBe(2);
  expect(err).toMatch(says);
  expect(err).toMatch(/^stemma: /);
  expect(err).not.toMatch(/\n\s+at /);
  expect(out).toBe('');
});

test('every command has help with an example', async () => {
  const commands = [
    'read',
    'add',
    'demo',
    'list',
    'show',
    'search',
    'export',
    'import',
    'serve',
    'doctor',
    'parse',
    'actors',
  ];
  const helps = await Promise.all(commands.map((name) => stemmaOfClone(home, [name, '--help'])));
  helps.forEach(({ code, out }, i) => {
    expect(code).toBe(0);
    expect(out).toMatch(/Examples?:\n {2}stemma/);
    expect(out).toContain(`stemma ${commands[i]}`);
  });
  expect((await stemma(home, ['--help'])).out).toContain('130 interrupted');
});

test('events are read out by a convention, into a file with those left out beside it, or to standard output', async () => {
  const file = await stemma(home, ['--ledger', LEDGER, 'export', 'acled', 'csv', 'acled.csv']);
  expect(file.code).toBe(0);
  expect(file.out).toBe('');
  expect(file.err).toMatch(/^stemma: \d+ rows, \d+ events left out/);
  expect(readFileSync(join(home, 'acled.csv'), 'utf8')).toMatch(/^event_id_cnty,event_date,/);
  expect(readFileSync(join(home, 'acled.csv.left-out.csv'), 'utf8')).toMatch(/^event,class,mode,why\r\n/);
  const lines = await stemma(home, ['--ledger', LEDGER, 'export', 'plover', '--all']);
  expect(lines.code).toBe(0);
  for (const line of lines.out.trim().split('\n').filter(Boolean))
    expect(JSON.parse(line)).toHaveProperty('event_type');
});

test('an id that is nowhere is named', async () => {
  const { code, err } = await stemmaOfClone(home, ['--ledger', LEDGER, 'show', 'nobody']);
  expect(err).toContain('nobody');
  expect(err).toContain('[E_NO_SUCH_CELL]');
  expect(code).toBe(2);
});

test('who is who is told, judged and taken back, also through the server that holds the ledger', async () => {
  const actors = (...args: string[]) => stemma(home, ['--ledger', LEDGER, 'actors', ...args]);
  expect(await actors('why', 'Nobody Known', 'Orla Venn')).toMatchObject({
    code: 2,
    err: expect.stringContaining('[E_NOBODY]'),
  });
  expect(await actors('split', 'Orla Venn', 'Orla Venn')).toMatchObject({
    code: 2,
    err: expect.stringContaining('[E_CANNOT_PART]'),
  });
  const merged = await actors('merge', 'Orla Venn', 'Harim Front', '--by', 'R. Tester', '--json');
  const { id, about } = JSON.parse(merged.out);
  expect(about).toHaveLength(2);
  expect((await actors('why', 'Orla Venn', 'Harim Front')).out).toContain('R. Tester');
  const server = startStemma(home, ['--ledger', LEDGER, 'serve', '--port', '0']);
  await heard(server, /workbench is at/);
  expect((await actors('withdraw', id)).out).toContain('no longer holds');
  expect((await actors('withdraw', id)).err).toContain('[E_NO_SUCH_CELL]');
  writeFileSync(join(home, 'names.csv'), 'name,alias,verdict\nOrla Venn,O. Venn,same\n');
  expect((await actors('aliases', 'names.csv')).out).toContain('1 word taken from 1 row');
  expect((await actors('judgements')).out).toMatch(/names\.csv.*“Orla Venn” and “O\. Venn” are the same/);
  expect((await actors('export-aliases')).out).toContain('Orla Venn,O. Venn,same,,names.csv,');
  expect((await actors('review')).err).toContain('no pair waits');
  server.kill('SIGINT');
  expect((await outcomeOf(server)).code).toBe(0);
  expect((await actors('why', 'Orla Venn', 'Harim Front')).out).toContain('are two.');
});

test('a folder without a ledger is not made into one by looking', async () => {
  const { code, err } = await stemma(home, ['--ledger', 'none', 'list', 'articles']);
  expect(err).toContain('[E_NO_LEDGER]');
  expect(code).toBe(3);
  expect(existsSync(join(home, 'none'))).toBe(false);
});

test('a folder of something else is left alone', async () => {
  mkdirSync(join(home, 'photos'));
  writeFileSync(join(home, 'photos', 'cat.jpg'), 'x');
  const { code, err } = await stemma(home, ['--ledger', 'photos', 'add', 'one.txt']);
  expect(err).toContain('[E_NOT_A_LEDGER]');
  expect(code).toBe(3);
  expect(readdirSync(join(home, 'photos'))).toEqual(['cat.jpg']);
});

test('a ledger that another process holds is refused with that process', async () => {
  mkdirSync(join(home, 'held'));
  writeFileSync(join(home, 'held', 'lock'), JSON.stringify({ pid: process.pid }));
  const { code, err } = await stemma(home, ['--ledger', 'held', 'add', 'one.txt']);
  expect(err).toContain(`in use by process ${process.pid} [E_LEDGER_LOCKED]`);
  expect(code).toBe(3);
});

test('a damaged ledger is named and nothing of it is removed', async () => {
  await stemma(home, ['--ledger', 'broken', 'add', 'one.txt']);
  const inside = join(home, 'broken', 'pglite');
  rmSync(join(inside, 'global', 'pg_control'));
  const before = readdirSync(inside).sort();
  for (const args of [
    ['list', 'articles'],
    ['add', 'two.txt'],
  ]) {
    const { code, err } = await stemma(home, ['--ledger', 'broken', ...args]);
    expect(err).toContain('[E_LEDGER_DAMAGED]');
    expect(code).toBe(3);
  }
  expect(readdirSync(inside).sort()).toEqual(before);
});

test('a port in use is named', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const { code, err } = await stemma(home, ['--ledger', LEDGER, 'serve', '--port', String(port)]);
  other.close();
  expect(err).toContain(`port ${port} on 127.0.0.1 is in use`);
  expect(err).toContain('[E_PORT_IN_USE]');
  expect(code).toBe(4);
});

test('while a server runs, reading and adding go through it and other writing is refused', async () => {
  const server = startStemma(home, ['--ledger', LEDGER, 'serve', '--port', '0']);
  const ended = outcomeOf(server);
  await heard(server, /workbench is at http:\/\/127\.0\.0\.1:\d+/);
  const run = (...args: string[]) => stemma(home, ['--ledger', LEDGER, '--json', ...args]);
  const before = JSON.parse((await run('list', 'articles')).out).total;
  const added = await run('add', 'two.txt');
  expect(JSON.parse(added.out).added.length).toBe(1);
  expect(JSON.parse((await run('list', 'articles')).out).total).toBe(before + 1);
  const lines = (await run('export', 'json')).out.trimEnd().split('\n');
  expect(lines.filter((line) => JSON.parse(line).kind === 'article')).toHaveLength(before + 1);
  writeFileSync(join(home, 'lines.jsonl'), lines.join('\n'));
  const refused = await run('import', 'lines.jsonl');
  expect(refused.err).toContain('[E_LEDGER_LOCKED]');
  expect(refused.code).toBe(3);
  server.kill('SIGINT');
  expect((await ended).code).toBe(0);
  expect(JSON.parse((await run('list', 'articles')).out).total).toBe(before + 1);
});

test('Ctrl-C in the middle of adding ends with 130, a sound ledger, and the rest can be added after', async () => {
  const child = startStemma(home, ['--ledger', 'cut', '--json', 'add', 'many.jsonl']);
  const ended = outcomeOf(child);
  await heard(child, /\d+ articles? so far/);
  child.kill('SIGINT');
  const { code, out } = await ended;
  const report = JSON.parse(out);
  expect(code).toBe(130);
  expect(report.stopped).toBe(true);
  expect(report.added.length).toBeGreaterThan(0);
  expect(report.added.length).toBeLessThan(many);
  const list = await stemma(home, ['--ledger', 'cut', '--json', 'list', 'articles', '--limit', '1000']);
  expect(JSON.parse(list.out).total).toBe(report.added.length);
  expect(existsSync(join(home, 'cut', 'lock'))).toBe(false);
  const again = await stemma(home, ['--ledger', 'cut', '--json', 'add', 'many.jsonl']);
  const rest = JSON.parse(again.out);
  expect(rest.present.length).toBe(report.added.length);
  expect(rest.added.length + rest.present.length).toBe(many);
});

test('a killed process leaves a ledger that opens again', async () => {
  const child = startStemma(home, ['--ledger', 'killed', 'add', 'many.jsonl']);
  await heard(child, /\d+ articles? so far/);
  child.kill('SIGKILL');
  await outcomeOf(child);
  const { code, out } = await stemma(home, ['--ledger', 'killed', '--json', 'list', 'articles']);
  expect(code).toBe(0);
  expect(JSON.parse(out).total).toBeGreaterThan(0);
});

test('a full disk under an export is named', async () => {
  const { code, err } = await stemma(home, ['--ledger', LEDGER, 'export', 'md', '--out', '/dev/full']);
  expect(err).toContain('the disk is full: /dev/full');
  expect(code).toBe(4);
});

// A disk that fills up is a small memory disk, which only a privileged user may mount.
const small = join(home, 'small');
mkdirSync(small);
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', small]).status === 0;
afterAll(() => {
  if (mounted) spawnSync('umount', [small]);
});

test(`a full disk under the ledger is named${mounted ? '' : ' (shown with /dev/full only: nothing may be mounted here)'}`, async () => {
  const args = mounted
    ? ['--ledger', join(small, 'ledger'), 'add', 'one.txt']
    : ['--ledger', LEDGER, 'export', 'json', '--out', '/dev/full'];
  const { code, err } = await stemma(home, args);
  expect(err).toContain('[E_DISK_FULL]');
  expect(code).toBe(4);
  if (mounted) expect(existsSync(join(small, 'ledger', 'pglite'))).toBe(false);
});
