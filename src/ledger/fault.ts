import { StemmaError } from '../core/errors.ts';

/** Turns whatever a driver or the file system threw into one of our errors; ours go through as they are. */
export function asOurs(error: unknown, store: string): StemmaError {
  if (error instanceof StemmaError) return error;
  const { code, message } = error as { code?: string; message?: string };
  const said = message ?? String(error);
  // 53100 is PostgreSQL's disk_full; PGlite passes on what its file system said.
  if (code === 'ENOSPC' || code === '53100' || /No space left on device|ENOSPC/.test(said))
    return new StemmaError('E_DISK_FULL', store);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || /Permission denied/.test(said))
    return new StemmaError('E_NO_PERMISSION', store);
  return new StemmaError('E_STORE', store, said);
}

/** Runs work of a store and lets nothing but our errors out. */
export async function guard<T>(store: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asOurs(error, store);
  }
}
