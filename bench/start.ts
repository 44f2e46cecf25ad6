import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArticles } from './articles.ts';

const BIN = fileURLToPath(new URL('../bin/stemma.js', import.meta.url));

/** Wall seconds until the process ends; rejects when it fails. */
function finish(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`exit ${code}`))));
  });
}

const seconds = (from: number): number => Math.round((performance.now() - from) / 10) / 100;

/** Highest resident memory of a running process in MB, read from the kernel; 0 where there is no /proc. */
function peak(pid: number): number {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Math.round(Number(match[1]) / 1024) : 0;
  } catch {
    return 0;
  }
}

/** Start-up of `--help`, adding `count` articles (seconds, peak MB), and the workbench on that ledger (seconds to its first answer). */
export async function measureStart(count = 1000): Promise<Record<string, number>> {
  const home = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  const ledger = join(home, 'ledger');
  const input = join(home, 'articles.jsonl');
  const rows = makeArticles(count).map((text, n) =>
    JSON.stringify({ id: `bench-${n}`, text, outlet: `Outlet ${n % 12}`, published: '2024-01-01' }),
  );
  writeFileSync(input, `${rows.join('\n')}\n`);
  try {
    const help = performance.now();
    await finish(spawn(process.execPath, [BIN, '--help'], { stdio: 'ignore' }));
    const helpTook = seconds(help);

    const add = performance.now();
    const adding = spawn(process.execPath, [BIN, 'add', input, '--ledger', ledger], { stdio: 'ignore' });
    let addPeak = 0;
    const watch = setInterval(() => {
      addPeak = Math.max(addPeak, peak(adding.pid as number));
    }, 100);
    await finish(adding).finally(() => clearInterval(watch));
    const addTook = seconds(add);

    const open = performance.now();
    const port = 20000 + (process.pid % 20000);
    const server = spawn(process.execPath, [BIN, 'serve', '--ledger', ledger, '--port', String(port)], {
      stdio: 'ignore',
    });
    let opened = 0;
    let servePeak = 0;
    try {
      for (let tries = 0; tries < 600 && !opened; tries++) {
        const answer = await fetch(`http://127.0.0.1:${port}/api/summary`).catch(() => undefined);
        if (answer?.ok) opened = seconds(open);
        else await new Promise((wait) => setTimeout(wait, 25));
      }
      servePeak = peak(server.pid as number);
    } finally {
      server.kill('SIGINT');
    }
    return {
      'stemma --help (s)': helpTook,
      [`add ${count} articles (s)`]: addTook,
      [`add ${count} articles, peak memory (MB)`]: addPeak,
      'workbench on that ledger, first answer (s)': opened,
      'workbench, memory at first answer (MB)': servePeak,
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
