import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache');

/**
 * The command line as the package ships it, emitted once for all test files: through tsx each of a hundred processes
 * would compile it anew. It lies below `node_modules`, where it finds what it imports, under a name of its sources.
 */
async function builtBin(): Promise<string> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const newest = Math.max(...files.map((file) => statSync(join(ROOT, 'src', file)).mtimeMs));
  const home = join(CACHE, `stemma-${files.length}-${Math.round(newest)}`);
  const bin = join(home, 'bin', 'stemma.js');
  if (existsSync(bin)) return bin;
  mkdirSync(CACHE, { recursive: true });
  for (const stale of readdirSync(CACHE).filter((name) => /^stemma-\d+-\d+$/.test(name)))
    rmSync(join(CACHE, stale), { recursive: true, force: true });
  const fresh = mkdtempSync(join(CACHE, 'new-'));
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--noCheck', '--outDir', join(fresh, 'dist')];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the command line could not be built: ${stderr}`);
  for (const part of ['data', 'sample', 'docs']) symlinkSync(join(ROOT, part), join(fresh, part));
  await cp(join(ROOT, 'bin'), join(fresh, 'bin'), { recursive: true });
  await cp(join(ROOT, 'package.json'), join(fresh, 'package.json'));
  // Another test file may have been quicker.
  if (!existsSync(home)) renameSync(fresh, home);
  rmSync(fresh, { recursive: true, force: true });
  return bin;
}

const BUILT = await builtBin();
const SOURCE = join(ROOT, 'bin', 'stemma.js');

/** How a run of the real command line ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the real command line in a folder. */
export const startStemma = (cwd: string, args: readonly string[], bin = BUILT): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });

/** Waits until a started command ends. */
export function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** Runs the real command line to its end. */
export const stemma = (cwd: string, args: readonly string[], input = ''): Promise<Outcome> =>
  fed(startStemma(cwd, args), input);

/** The same as a clone runs it: its sources, through tsx. */
export const stemmaOfClone = (cwd: string, args: readonly string[]): Promise<Outcome> =>
  fed(startStemma(cwd, args, SOURCE), '');

function fed(child: ChildProcessWithoutNullStreams, input: string): Promise<Outcome> {
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return outcomeOf(child);
}

/** Resolves when the command has written something that fits to standard error. */
export function heard(child: ChildProcessWithoutNullStreams, pattern: RegExp): Promise<string> {
  let err = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      err += chunk;
      if (pattern.test(err)) resolve(err);
    });
    child.once('close', () => reject(new Error(`ended without ${pattern}: ${err}`)));
  });
}

/** A fresh folder that goes away after the tests of the file. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-fault-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A short invented article; the number makes its bytes its own. */
export const article = (n = 1): string =>
  `Talin bridge reopens, day ${n}\n\nThe Talin city council said on Monday that bridge number ${n} was open again. ` +
  `"Nobody was hurt," said Mayor Orla Venn. The Harim Front denied that its fighters had shelled the bridge.\n`;

/** The JSON lines of an output. */
export const linesOf = <T = unknown>(out: string): T[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
