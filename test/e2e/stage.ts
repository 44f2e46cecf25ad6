import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser; empty when there is none and the tests are skipped. */
    chromium: string;
    /** Address of the real server over a real ledger of the sample story. */
    address: string;
    /** Folder of the static bundle written from that ledger. */
    bundle: string;
  }
}

const run = promisify(execFile);
const CLI = 'bin/stemma.js';
const PATIENCE = 180_000;

/** The revision since which the bundle tells what is new. */
export const BUNDLE_SINCE = '5';

/** Before the browser tests: the sample story in a fresh ledger, served by the command, and exported as a bundle. */
export default async function stage(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = findChromium();
  if (!chromium) {
    console.log('browser tests are skipped: no Chromium on this machine (STEMMA_CHROMIUM can name one)');
    project.provide('chromium', '');
    project.provide('address', '');
    project.provide('bundle', '');
    return undefined;
  }
  if (isStale()) await run(process.execPath, ['scripts/build.mjs', '--web']);
  const folder = await mkdtemp(join(tmpdir(), 'stemma-browser-'));
  const ledger = join(folder, 'ledger');
  const address = `http://127.0.0.1:${await freePort()}/`;
  const port = new URL(address).port;
  const server = spawn(process.execPath, [CLI, '--ledger', ledger, 'demo', '--no-open', '--port', port], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await answered(server, `${address}api/summary`);
  const bundle = join(folder, 'bundle');
  await run(process.execPath, [CLI, '--ledger', ledger, 'export', 'bundle', bundle, '--since', BUNDLE_SINCE]);
  project.provide('chromium', chromium);
  project.provide('address', address);
  project.provide('bundle', bundle);
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    const late = setTimeout(() => server.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(late);
    await rm(folder, { recursive: true, force: true });
  };
}

/** True when the built workbench is missing or older than what it is made of. */
function isStale(): boolean {
  const built = 'dist/web/index.html';
  if (!existsSync(built)) return true;
  const sources = ['web', 'src/core', 'src/annotate'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  return sources.some((file) => statSync(file).mtimeMs > statSync(built).mtimeMs);
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

/** Waits until the server answers; throws with what it printed when it ends before, or takes too long. */
export async function answered(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`stemma demo ended with ${server.exitCode}:\n${said}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  server.kill('SIGKILL');
  throw new Error(`stemma demo did not answer in ${PATIENCE / 1000} s:\n${said}`);
}
