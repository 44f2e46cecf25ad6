#!/usr/bin/env node
// Plain JavaScript without dependencies, so that even an old Node can say what is wrong.
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`stemma: Node ${process.versions.node} is too old; Stemma needs Node 20.19 or later`);
  process.exit(4);
}

const source = new URL('../src/serve/cli/main.ts', import.meta.url);
const built = new URL('../dist/serve/cli/main.js', import.meta.url);

/** A clone runs its TypeScript through tsx, a package its emitted JavaScript. */
async function load() {
  if (existsSync(source)) {
    try {
      const { register } = await import('tsx/esm/api');
      register();
    } catch (error) {
      if (existsSync(built)) return import(built.href);
      console.error('stemma: the packages of this clone are not installed; run npm ci, or npm start, which does it');
      if (process.env.STEMMA_DEBUG) console.error(error);
      process.exit(4);
    }
    return import(source.href);
  }
  if (existsSync(built)) return import(built.href);
  console.error('stemma: this package is incomplete: dist/ is missing; install it again');
  process.exit(4);
}

const { main } = await load();
process.exitCode = await main(process.argv.slice(2));
