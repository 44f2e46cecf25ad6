import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../output.ts';
import type { Globals } from '../store.ts';
import { serveCommand } from './serve.ts';

/** Where the demo keeps its ledger unless told otherwise; made anew each time. */
const FOLDER = '.stemma-demo';

export interface DemoCommand extends Globals {
  readonly once?: boolean;
  readonly port?: number;
  readonly open?: boolean;
  /** True when the person named a ledger: then it is used as it is. */
  readonly named: boolean;
}

/** `stemma demo`: reads the bundled sample story into a fresh ledger and serves it. */
export async function demoCommand(options: DemoCommand): Promise<number> {
  const ledger = options.named ? options.ledger : FOLDER;
  if (!options.named && options.store === undefined) await clearOld(ledger);
  if (!options.json) say('stemma: the sample story is invented; its places, people and outlets do not exist');
  return serveCommand([], { ...options, ledger, sample: true });
}

/** Removes the ledger of an earlier demo. A folder that is no ledger, or is in use, is left for `open` to refuse. */
async function clearOld(folder: string): Promise<void> {
  const { readLock } = await import('../../../ledger/lock.ts');
  if (existsSync(join(folder, 'stemma.json')) && !readLock(folder)) await rm(folder, { recursive: true });
}
