import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const inGit = existsSync('.git');
const tracked = inGit
  ? execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
      .split('\0')
      .filter((file) => file && existsSync(file))
  : [];
const code = tracked.filter((file) => /\.(ts|tsx|mjs|js|css)$/.test(file) && !file.startsWith('data/'));

test('every dependency has a line with its reason in docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  const listed = [...page.matchAll(/`([@a-z][\w@/.-]*)`/g)]
    .map((match) => match[1] as string)
    .filter((name) => name !== 'package.json');
  expect(listed.filter((name) => !names.includes(name))).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const versions = Object.entries({ ...dependencies, ...devDependencies } as Record<string, string>);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test.skipIf(!inGit)('no source file is longer than 400 lines (in a clone)', () => {
  expect(code.length).toBeGreaterThan(50);
  expect(code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 400)).toEqual([]);
});

test.skipIf(!inGit)('there is no drawer for leftovers (in a clone)', () => {
  expect(tracked.filter((file) => /(^|\/)(utils?|common|misc|helpers?|manager)(\/|\.)/i.test(file))).toEqual([]);
});
