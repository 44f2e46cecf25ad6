import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StemmaError } from '../../../core/errors.ts';
import { readLock } from '../../../ledger/lock.ts';
import { examineData } from '../../../run/health.ts';
import { WORKBENCH } from '../../api/workbench.ts';
import { writeJson, writeLine } from '../output.ts';
import { type Globals, openStore } from '../store.ts';

/** One thing looked at: how it stands, and whether it stands in the way. */
interface Finding {
  readonly what: string;
  readonly state: string;
  /** Exit code of what is wrong; 0 when nothing is. */
  readonly exit: number;
}

const WARN_BELOW = 500 * 1024 * 1024;

/** `stemma doctor`: looks at everything Stemma needs. Gives the exit code of the first thing that is wrong. */
export async function doctorCommand(options: Globals): Promise<number> {
  const findings = [
    { what: 'node', state: `${process.version} on ${process.platform} ${process.arch}`, exit: 0 },
    ...(await examineData()).map(({ file, state, sound }) => ({ what: file, state, exit: sound ? 0 : 4 })),
    workbench(),
    await disk(options),
    lock(options),
    await ledger(options),
  ];
  if (options.json) await writeJson(findings);
  else
    for (const { what, state, exit } of findings)
      await writeLine(`${exit === 0 ? 'ok ' : 'BAD'}  ${what.padEnd(12)} ${state}`);
  return findings.find((finding) => finding.exit > 0)?.exit ?? 0;
}

const workbench = (): Finding =>
  existsSync(`${WORKBENCH}/index.html`)
    ? { what: 'workbench', state: 'built', exit: 0 }
    : { what: 'workbench', state: 'not built; run npm run build', exit: 0 };

async function disk({ ledger: folder }: Globals): Promise<Finding> {
  let there = resolve(folder);
  while (!existsSync(there)) there = dirname(there);
  const { bavail, bsize } = await statfs(there);
  const free = bavail * bsize;
  const state = `${Math.round(free / 1024 / 1024)} MB free in ${there}`;
  return free < WARN_BELOW
    ? { what: 'disk', state: `${state}; a new ledger needs some 100 MB`, exit: free < WARN_BELOW / 10 ? 4 : 0 }
    : { what: 'disk', state, exit: 0 };
}

function lock({ ledger: folder, store }: Globals): Finding {
  const held = store === undefined ? readLock(folder) : undefined;
  if (!held) return { what: 'lock', state: 'nobody holds the ledger', exit: 0 };
  const served = held.address ? `, served at ${held.address.replace(/#.*$/, '')}` : '';
  return { what: 'lock', state: `held by process ${held.pid}${served}`, exit: 0 };
}

async function ledger(options: Globals): Promise<Finding> {
  const what = 'ledger';
  try {
    const opened = await openStore(options);
    try {
      const summary = await opened.ledger.summary();
      const through = opened.kind === 'remote' ? ' (through its server)' : '';
      return { what, state: `${summary.ledger}: ${summary.store}, ${summary.articles} articles${through}`, exit: 0 };
    } finally {
      await opened.ledger.close();
    }
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error;
    return { what, state: `${error.message} [${error.code}]`, exit: error.code === 'E_NO_LEDGER' ? 0 : error.exit };
  }
}
