import { StemmaError } from '../../core/errors.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { RemoteLedger } from '../api/client.ts';
import type { Desk, Source } from '../source.ts';
import { tuneOnce } from './engine.ts';
import { onInterrupt } from './interrupt.ts';

/** What every command knows: where the ledger is and whether results are wanted as JSON. */
export interface Globals {
  readonly ledger: string;
  readonly store?: string;
  readonly json?: boolean;
}

/** The ledger itself, or the server of the process that holds it. */
export type Opened =
  | { readonly kind: 'own'; readonly ledger: Ledger }
  | { readonly kind: 'remote'; readonly ledger: RemoteLedger };

/**
 * Opens the ledger of the command. When another process holds it and serves it, goes through that server; when it
 * holds it without serving, rejects with E_LEDGER_LOCKED.
 */
export async function openStore(globals: Globals, options: { readonly create?: boolean } = {}): Promise<Opened> {
  const { readLock } = await import('../../ledger/lock.ts');
  if (globals.store === undefined) {
    // Looked at first, so that the quick way through a running server never loads the store.
    const lock = readLock(globals.ledger);
    if (lock?.address)
      return { kind: 'remote', ledger: await (await import('../api/client.ts')).connect(lock.address) };
  }
  const { openLedger } = await import('../../ledger/open.ts');
  const where = globals.store === undefined ? { folder: globals.ledger } : { url: globals.store };
  return { kind: 'own', ledger: await openLedger(where, options) };
}

/** Opens the ledger for reading, runs `use` and closes it whatever happens; on Ctrl-C it is closed first, then 130. */
export async function withSource<T>(globals: Globals, use: (source: Source) => Promise<T>): Promise<T> {
  tuneOnce();
  const { ledger } = await openStore(globals);
  return closing(ledger, () => use(ledger));
}

/** Opens the ledger for reading and for what people say of who is who, here or through the server that holds it. */
export async function withDesk<T>(globals: Globals, use: (desk: Desk) => Promise<T>): Promise<T> {
  tuneOnce();
  const opened = await openStore(globals);
  return closing(opened.ledger, async () =>
    use(opened.kind === 'remote' ? opened.ledger : await deskOf(opened.ledger)),
  );
}

/** A ledger of this process in which what hangs on a person's word is compared anew. */
async function deskOf(ledger: Ledger): Promise<Desk> {
  const { judgeAll } = await import('../../run/retract.ts');
  return { ...ledger, judge: (judgements, revokes) => judgeAll(ledger, judgements, revokes) };
}

/** Opens the ledger for writing by this process alone; a running server is refused, since it is the one writer. */
export async function withOwnLedger<T>(
  globals: Globals,
  options: { readonly create?: boolean },
  use: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const opened = await openStore(globals, options);
  if (opened.kind === 'remote') {
    const { readLock } = await import('../../ledger/lock.ts');
    throw new StemmaError('E_LEDGER_LOCKED', globals.ledger, readLock(globals.ledger)?.pid ?? 0);
  }
  return closing(opened.ledger, () => use(opened.ledger));
}

async function closing<T>(ledger: { close(): Promise<void> }, work: () => Promise<T>): Promise<T> {
  const end = onInterrupt(() => {
    ledger.close().finally(() => process.exit(130));
  });
  try {
    return await work();
  } finally {
    await ledger.close();
    end();
  }
}
