import { readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StemmaError } from '../core/errors.ts';

/** What the lock file of a ledger folder says: who holds it, and where it answers when it serves. */
export interface Lock {
  readonly pid: number;
  /** When the process began, by the machine's own count; tells a process id that was used again apart. */
  readonly started?: string;
  /** Address of the running server, so that others can go through it. */
  readonly address?: string;
}

const held = new Map<string, () => void>();
const file = (folder: string): string => join(resolve(folder), 'lock');

/** The lock of a ledger folder; nothing when nobody holds it or its holder has gone. */
export function readLock(folder: string): Lock | undefined {
  const lock = parse(folder);
  return lock && lives(lock) ? lock : undefined;
}

/**
 * Takes the lock of a folder for this process and gives the function that gives it back; it is given back on exit too.
 * Throws E_LEDGER_LOCKED when another process, or another part of this one, holds it.
 */
export function takeLock(folder: string): () => void {
  const path = file(folder);
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(path, JSON.stringify(mine()), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 20) throw error;
      clear(folder);
    }
  }
  const release = (): void => {
    held.delete(path);
    if (read(path)?.pid === process.pid) rmSync(path, { force: true });
  };
  process.off('exit', releaseAll).on('exit', releaseAll);
  held.set(path, release);
  return release;
}

/** On the way out nothing may stay locked; a killed process cannot do this, and its lock is found stale later. */
function releaseAll(): void {
  for (const release of [...held.values()]) release();
}

/** Writes into the lock that this process holds where its server answers; does nothing when it holds none. */
export function announce(folder: string, address: string): void {
  if (!held.has(file(folder))) return;
  const fresh = `${file(folder)}.${process.pid}`;
  // Only its owner may read it: an address may carry the token by which others may write.
  writeFileSync(fresh, JSON.stringify({ ...mine(), address }), { mode: 0o600 });
  renameSync(fresh, file(folder));
}

/** Removes a lock whose holder has gone; throws when the holder lives. */
function clear(folder: string): void {
  const found = settle(folder);
  if (found && lives(found)) throw new StemmaError('E_LEDGER_LOCKED', folder, found.pid);
  // Two processes may find the same stale lock. Only one of them can move it; what it moved is looked at again.
  const aside = `${file(folder)}.stale.${process.pid}`;
  try {
    renameSync(file(folder), aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved && lives(moved)) renameSync(aside, file(folder));
  else unlinkSync(aside);
}

/** A lock just being written is empty for a moment: looks again for half a second before calling it worthless. */
function settle(folder: string): Lock | undefined {
  for (let look = 0; look < 10; look++) {
    const found = parse(folder);
    if (found) return found;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  return undefined;
}

const parse = (folder: string): Lock | undefined => read(file(folder));

function read(path: string): Lock | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Lock> | null;
    return typeof value?.pid === 'number' ? (value as Lock) : undefined;
  } catch {
    return undefined;
  }
}

function mine(): Lock {
  const began = started(process.pid);
  return began === undefined ? { pid: process.pid } : { pid: process.pid, started: began };
}

/** True when the process of the lock runs and is the one that took it. */
function lives(lock: Lock): boolean {
  try {
    process.kill(lock.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const began = started(lock.pid);
  return lock.started === undefined || began === undefined || began === lock.started;
}

/** Start of a process in clock ticks since the machine booted, with the boot's own id; nothing outside Linux. */
function started(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold blanks; the start is the 22nd.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
  } catch {
    return undefined;
  }
}
