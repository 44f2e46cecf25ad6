import { randomBytes } from 'node:crypto';
import { type ServerType, serve } from '@hono/node-server';
import { StemmaError } from '../../core/errors.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { announce } from '../../ledger/lock.ts';
import type { AddReport } from '../../run/add.ts';
import type { Parcel } from '../../run/parcel.ts';
import { makeApp } from './app.ts';
import { addressWithToken } from './client.ts';

const DEFAULT_PORT = 4717;
/** How many ports after the default one are tried when nobody asked for a certain port. */
const TRIES = 10;

export interface Served {
  /** `http://127.0.0.1:4717/` */
  readonly address: string;
  /** The address with what a page needs to write: the workbench keeps it for its tab and takes it out of sight. */
  readonly writing: string;
  close(): Promise<void>;
}

/**
 * Serves a ledger on 127.0.0.1 and writes the address into its lock, so that other commands find it. Without a
 * port the default is tried, then the ones after it. Rejects with E_PORT_IN_USE.
 */
export async function startServer(
  ledger: Ledger,
  where: { readonly folder?: string; readonly port?: number },
): Promise<Served> {
  const token = randomBytes(24).toString('hex');
  const app = makeApp(ledger, { token, add: oneAtATime(ledger) });
  const server = await listen((port) => serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }), where.port);
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : (where.port ?? DEFAULT_PORT);
  const address = `http://127.0.0.1:${port}/`;
  if (where.folder !== undefined) announce(where.folder, addressWithToken(address, token));
  return {
    address,
    writing: `${address}?key=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** Adds what is posted; requests wait for each other, since a ledger has one writer. */
function oneAtATime(ledger: Ledger): (parcels: readonly Parcel[]) => Promise<AddReport> {
  let before: Promise<unknown> = Promise.resolve();
  return (parcels) => {
    const mine = before.then(async () => {
      const [{ addArticles }, { loadResources }, { unwrapAll }] = await Promise.all([
        import('../../run/add.ts'),
        import('../../run/resources.ts'),
        import('../../run/parcel.ts'),
      ]);
      return addArticles(ledger, unwrapAll(parcels), await loadResources());
    });
    before = mine.catch(() => {});
    return mine;
  };
}

async function listen(start: (port: number) => ServerType, wanted: number | undefined): Promise<ServerType> {
  const first = wanted ?? DEFAULT_PORT;
  for (let port = first; ; port++) {
    try {
      return await started(start(port), port);
    } catch (error) {
      const last = wanted !== undefined || port - first >= TRIES;
      if (last || !(error instanceof StemmaError && error.code === 'E_PORT_IN_USE')) throw error;
    }
  }
}

function started(server: ServerType, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new StemmaError('E_PORT_IN_USE', port));
      else if (error.code === 'EACCES') reject(new StemmaError('E_NO_PERMISSION', `port ${port}`));
      else reject(error);
    });
  });
}
