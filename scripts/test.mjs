// `npm test`: installs what is missing, then types, lint, dead code, and every test, and closes with one line
// `N passed, N failed, N skipped`. `npm test -- --unit` runs the tests that need no browser; `--pure` those of
// the rooms that know no machine, of whole articles, and of a ledger's way out and back.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, ROOT, run } from './install.mjs';

const unitOnly = process.argv.includes('--unit');
const PURE = ['core', 'intake', 'text', 'annotate', 'extract', 'ground', 'link', 'weigh', 'ledger/round-trip']
  .map((room) => `src/${room}`)
  .concat('test/golden');
const total = { passed: 0, failed: 0, skipped: 0 };
const results = mkdtempSync(join(tmpdir(), 'stemma-test-'));
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);

/** One tool that either passes or fails. */
function check(name, command, args) {
  const code = run(command, args);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`);
  total[code === 0 ? 'passed' : 'failed']++;
}

/** One vitest run; its tests are counted from its own report, and a run without a single test is a failure. */
function tests(name, args) {
  const report = join(results, `${name}.json`);
  const done = spawnSync(
    bin('vitest'),
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, NO_COLOR: '1' },
    },
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
  const broken = numTotalTests === 0 || (done.status !== 0 && numFailedTests === 0);
  if (broken) {
    console.log(`FAILED: ${name} (${numFailedTestSuites} files could not be run, exit ${done.status})`);
    total.failed++;
  }
}

install();
check('types', bin('tsc'), ['-p', 'tsconfig.json']);
if (!unitOnly) {
  check('types of the workbench', bin('tsc'), ['-p', 'web/tsconfig.json']);
  check('lint', bin('biome'), ['check', '--error-on-warnings', '.']);
  check('dead code', bin('knip'), []);
  check('build', process.execPath, ['scripts/build.mjs']);
}
tests('unit', process.argv.includes('--pure') ? PURE : []);
if (!unitOnly) tests('browser', ['--config', 'test/e2e/vitest.config.ts']);
rmSync(results, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
