import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the built workbench lies, in a clone and in the package alike. */
export const WORKBENCH = fileURLToPath(new URL('../../../dist/web', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const UNBUILT = `<!doctype html><meta charset="utf-8"><title>Stemma</title>
<p>The workbench is not built yet. Run <code>npm run build</code>, then load this page again. The API answers under <a href="/api/summary">/api/summary</a>.`;

/** A file of the built workbench with its type; undefined when there is none at this path. `/` gives index.html. */
export async function workbenchFile(
  path: string,
  root = WORKBENCH,
): Promise<{ readonly body: Uint8Array<ArrayBuffer>; readonly type: string } | undefined> {
  const inside = normalize(join(root, path === '/' ? 'index.html' : path));
  if (!inside.startsWith(root + sep)) return undefined;
  try {
    return { body: new Uint8Array(await readFile(inside)), type: TYPES[extname(inside)] ?? 'application/octet-stream' };
  } catch {
    return path === '/' ? { body: new TextEncoder().encode(UNBUILT), type: 'text/html; charset=utf-8' } : undefined;
  }
}
