import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/stemma.js', import.meta.url));

/** How a run of the real command line ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the real command line in a folder. */
export const startStemma = (cwd: string, args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });

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
export function stemma(cwd: string, args: readonly string[], input = ''): Promise<Outcome> {
  const child = startStemma(cwd, args);
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
