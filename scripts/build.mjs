// Builds what the package ships: src/ as JavaScript in dist/, the workbench in dist/web/.
//   node scripts/build.mjs          both
//   node scripts/build.mjs --web    the workbench only
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Runs the command of an installed package with this very Node; ends the process when it fails. */
function run(name, bin, ...args) {
  const home = dirname(require.resolve(`${name}/package.json`));
  const script = require(`${name}/package.json`).bin;
  const path = join(home, typeof script === 'string' ? script : script[bin]);
  // Under a test runner NODE_ENV is `test`, and the workbench would be built with the slow, chatty React.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [path, ...args], { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error(`stemma: building failed in ${bin}`);
    process.exit(status ?? 1);
  }
}

const dist = join(root, 'dist');
if (!process.argv.includes('--web')) {
  try {
    for (const name of readdirSync(dist)) if (name !== 'web') rmSync(join(dist, name), { recursive: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  run('typescript', 'tsc', '-p', 'tsconfig.build.json');
}
run('vite', 'vite', 'build', 'web', '--logLevel', 'warn');
