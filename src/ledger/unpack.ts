import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

/**
 * Unpacks a `.tar.gz` of plain files and folders into the folder `to`, which is made. Only whoever runs Stemma may
 * read what is written. Throws an `Error` when the archive holds anything else or a name that leads out of `to`.
 */
export function unpack(packed: Uint8Array, to: string): void {
  const bytes = gunzipSync(packed);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const header = bytes.subarray(at, at + BLOCK);
    const text = (from: number, length: number): string =>
      header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
    const name = [text(345, 155), text(0, 100)].filter((part) => part !== '').join('/');
    const size = Number.parseInt(text(124, 12), 8) || 0;
    const kind = text(156, 1);
    if (name.split('/').includes('..')) throw new Error(`the archive holds the name ${name}`);
    if (kind === '5') mkdirSync(join(to, name), { recursive: true, mode: 0o700 });
    else if (kind === '0' || kind === '')
      writeFileSync(join(to, name), bytes.subarray(at + BLOCK, at + BLOCK + size), { mode: 0o600 });
    else throw new Error(`the archive holds ${name}, which is neither file nor folder`);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
