import { spawn } from 'node:child_process';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { Stated } from '../../../run/inputs.ts';
import { count } from '../../export/denominator.ts';
import { onInterrupt } from '../interrupt.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { startProgress } from '../progress.ts';
import { type Globals, openStore } from '../store.ts';
import { stopOnInterrupt } from './add.ts';

export interface ServeCommand extends Globals, Stated {
  readonly port?: number;
  readonly open?: boolean;
  /** Stop after the summary, without a server. */
  readonly once?: boolean;
  /** Add the invented sample story. */
  readonly sample?: boolean;
}

/** `stemma serve`: adds the files named, if any, prints the summary and serves the workbench until Ctrl-C. */
export async function serveCommand(files: readonly string[], options: ServeCommand): Promise<number> {
  const inputs = await inputsFor(files, options);
  const opened = await openStore(options, { create: inputs !== undefined });
  if (opened.kind === 'remote') return alreadyServed(files, options);
  const { ledger } = opened;
  try {
    const code = inputs ? await addInputs(ledger, inputs) : 0;
    if (code === 130) return code;
    if (options.once) await tellSummary(ledger, options, undefined);
    else await untilInterrupted(ledger, options);
    return code;
  } finally {
    await ledger.close();
  }
}

type Inputs = ReturnType<typeof import('../../../run/inputs.ts').inputsOf>;

async function inputsFor(files: readonly string[], options: ServeCommand): Promise<Inputs | undefined> {
  if (options.sample) return (await import('../../../run/sample.ts')).sampleInputs();
  return files.length > 0 ? (await import('../../../run/inputs.ts')).inputsOf(files, options) : undefined;
}

/** Adds and says what was refused. Gives 1 when anything was, 130 when interrupted. */
async function addInputs(ledger: Ledger, inputs: Inputs): Promise<number> {
  const [{ addArticles }, { loadResources }] = await Promise.all([
    import('../../../run/add.ts'),
    import('../../../run/resources.ts'),
  ]);
  const stop = stopOnInterrupt();
  const progress = startProgress();
  try {
    const report = await addArticles(ledger, inputs, await loadResources(), {
      progress: (done, id) => progress.tell(`${count(done, 'article')} read, last ${id}`),
      signal: stop.signal,
    });
    progress.end();
    for (const { id, error } of report.refused) say(`stemma: ${error.message} [${error.code}] (${id})`);
    return report.stopped ? 130 : report.refused.length > 0 ? 1 : 0;
  } finally {
    progress.end();
    stop.end();
  }
}

async function tellSummary(ledger: Ledger, options: ServeCommand, address: string | undefined): Promise<void> {
  const where = options.store === undefined ? options.ledger : ledger.name;
  if (options.json) return writeJson({ ...(await ledger.summary()), ...(address === undefined ? {} : { address }) });
  const { spellingReasons, summaryLines } = await import('../summary.ts');
  await writeLine((await summaryLines(ledger, where, address)).join('\n'));
  const reasons = await spellingReasons(ledger);
  if (reasons.length > 0) await writeLine(`\nWhy these spellings are held to be one:\n${reasons.join('\n')}`);
}

/** Serves until Ctrl-C, and goes on hearing it while the server and the ledger are closed. */
async function untilInterrupted(ledger: Ledger, options: ServeCommand): Promise<void> {
  const { startServer } = await import('../../api/server.ts');
  let interrupted = (): void => {};
  const interruption = new Promise<void>((resolve) => {
    interrupted = resolve;
  });
  const end = onInterrupt(interrupted);
  try {
    const served = await startServer(ledger, {
      ...(options.store === undefined ? { folder: options.ledger } : {}),
      ...(options.port === undefined ? {} : { port: options.port }),
    });
    await tellSummary(ledger, options, served.address);
    say(`stemma: the workbench is at ${served.address} (Ctrl-C stops it)`);
    say(`stemma: to say who is who there, open ${served.writing}`);
    if (options.open) openBrowser(served.writing);
    await interruption;
    await served.close();
    await ledger.close();
  } finally {
    end();
  }
}

/** A server holds this ledger already: adds through it when there is something to add, and says where it is. */
async function alreadyServed(files: readonly string[], options: ServeCommand): Promise<number> {
  const { readLock } = await import('../../../ledger/lock.ts');
  const address = readLock(options.ledger)?.address?.replace(/#.*$/, '') ?? '';
  let code = 0;
  if (files.length > 0) code = await (await import('./add.ts')).addCommand(files, options);
  say(`stemma: this ledger is already served at ${address}`);
  if (options.open) openBrowser(address);
  return code;
}

/** Opens the person's browser; silence when there is none. */
function openBrowser(address: string): void {
  const [command, args]: [string, string[]] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
