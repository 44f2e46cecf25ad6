// `npm test`: installs what is missing, then types, lint, dead code, and every test, and closes with one line
// `N passed, N failed, N skipped`. `npm test -- --unit` runs the tests that need no browser; with `--pure` only
// those of the rooms that know no machine, of whole articles, and of a ledger's way out and back, and no types.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, ROOT } from './install.mjs';

const unitOnly = process.argv.includes('--unit');
const pureOnly = process.argv.includes('--pure');
const PURE = ['core', 'intake', 'text', 'annotate', 'extract', 'ground', 'link', 'weigh', 'ledger/round-trip']
  .map((room) => `src/${room}`)
  .concat('test/golden');
const total = { passed: 0, failed: 0, skipped: 0 };
const results = mkdtempSync(join(tmpdir(), 'stemma-test-'));
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);

/** Runs a command; gives its exit code, 1 when it could not be started or was killed. With `said`, what it writes is put there. */
function ended(command, args, { env = process.env, said } = {}) {
  return new Promise((resolve) => {
    const stdio = said ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { cwd: ROOT, stdio, env });
    for (const stream of said ? [child.stdout, child.stderr] : []) stream.on('data', (chunk) => said.push(chunk));
    child.once('error', (error) => {
      console.log(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** One tool that either passes or fails; what it writes comes in one piece, for another part may be at work. */
async function check(name, command, args) {
  const said = [];
  const code = await ended(command, args, { said });
  process.stdout.write(Buffer.concat(said));
  console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`);
  total[code === 0 ? 'passed' : 'failed']++;
}

/** One vitest run; its tests are counted from its own report, and a run without a single test is a failure. */
async function tests(name, args) {
  const report = join(results, `${name}.json`);
  const status = await ended(
    bin('vitest'),
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env: { ...process.env, NO_COLOR: '1' } },
  );
  if (!existsSync(report)) {
    console.log(`FAILED: ${name} gave no report`);
    total.failed++;
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numTotalTests, numFailedTestSuites } =
    JSON.parse(readFileSync(report, 'utf8'));
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  total.skipped += numPendingTests + numTodoTests;
  const broken = numTotalTests === 0 || (status !== 0 && numFailedTests === 0);
  if (broken) {
    console.log(`FAILED: ${name} (${numFailedTestSuites} files could not be run, exit ${status})`);
    total.failed++;
  }
}

const types = () => check('types', bin('tsc'), ['-p', 'tsconfig.json']);

/** The checks of the sources, one after the other. */
async function sources() {
  await types();
  await check('types of the workbench', bin('tsc'), ['-p', 'web/tsconfig.json']);
  await check('lint', bin('biome'), ['check', '--error-on-warnings', '.']);
  await check('dead code', bin('knip'), []);
}

/** The build, and the pages that it makes. */
async function pages() {
  await check('build', process.execPath, ['scripts/build.mjs']);
  await tests('browser', ['--config', 'test/e2e/vitest.config.ts']);
}

install();
// The pure part is what another Node repeats, and types are the same on every Node. The sources are checked while
// the build and the server of the browser tests leave a processor free.
if (!unitOnly) await Promise.all([sources(), pages()]);
else if (!pureOnly) await types();
await tests('unit', pureOnly ? PURE : []);
rmSync(results, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
