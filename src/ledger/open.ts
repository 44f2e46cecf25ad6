import { StemmaError } from '../core/errors.ts';
import type { Ledger } from './ledger.ts';

/** Where a ledger lies: a folder with PGlite inside, or a PostgreSQL address (`?schema=name` names the schema). */
export type Where = { readonly folder: string } | { readonly url: string };

/** Opens a ledger, making it when `create` is set; rejects with a StemmaError that names what stands in the way. */
export async function openLedger(where: Where, _options: { readonly create?: boolean } = {}): Promise<Ledger> {
  throw new StemmaError('E_NO_LEDGER', 'folder' in where ? where.folder : where.url);
}
