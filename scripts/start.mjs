// `npm start`: installs what is missing, builds the workbench when it is older than its sources, then reads the
// sample story, or the folders named, and serves the ledger. Uses nothing but Node.
//   npm start                      the sample story
//   npm start -- FOLDER…           one's own articles, into .stemma
//   npm start -- --once [FOLDER…]  stop after the summary
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { install, ROOT } from './install.mjs';

const at = (...parts) => join(ROOT, ...parts);
const tell = (line) => console.error(`stemma: ${line}`);
const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** When the newest file under a path was changed. */
const newest = (path) =>
  statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : time(path);

function stop(what, status) {
  tell(`${what} failed`);
  process.exit(status ?? 4);
}

install();

const once = process.argv.includes('--once');
if (!once && time(at('dist', 'web', 'index.html')) < Math.max(newest(at('web')), newest(at('src', 'core')))) {
  tell('building the workbench');
  const { status } = spawnSync(process.execPath, [at('scripts', 'build.mjs'), '--web'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) stop('building the workbench', status);
}

const args = process.argv.slice(2);
// The value of an option is not a folder.
const takesValue = new Set(['--port', '--ledger', '--store', '--outlet', '--published', '--url']);
const files = args.filter((arg, i) => !arg.startsWith('-') && !takesValue.has(args[i - 1]));
// npm may be started from a folder below; paths are meant from where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
const open = once || args.includes('--no-open') || files.length === 0 ? [] : ['--open'];
const rest = files.length > 0 ? args.filter((arg) => arg !== '--no-open') : args;
const child = spawn(process.execPath, [at('bin', 'stemma.js'), files.length > 0 ? 'serve' : 'demo', ...rest, ...open], {
  cwd,
  stdio: 'inherit',
});
// Ctrl-C may reach this process alone; the child knows the same one heard twice, closes the ledger and ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
