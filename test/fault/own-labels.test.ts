import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Reading } from '../../src/core/reading.ts';
import { freshFolder, stemma } from './stemma.ts';

vi.setConfig({ testTimeout: 120_000 });

const home = freshFolder();
const HEAD = 'term\tas\ttone';
writeFileSync(
  join(home, 'one.txt'),
  'The road to the hills\n\nThe Harim Front is a rebel group of some size, and it left the town on Sunday, police said.\n',
);
writeFileSync(join(home, 'own.tsv'), `${HEAD}\nrebel\tname\thostile\n`);
writeFileSync(join(home, 'bad.tsv'), `${HEAD}\n# ours\nrebel\tname\tangry\n`);

test('stemma read --labels takes terms of one’s own', async () => {
  const { code, out } = await stemma(home, ['read', '--labels', 'own.tsv', 'one.txt']);
  expect(code).toBe(0);
  expect((JSON.parse(out) as Reading).labels).toMatchObject([{ label: 'rebel group', tone: 'hostile', loaded: true }]);
});

test.each(['read', 'add'])('stemma %s tells a bad term with its line and reads nothing', async (command) => {
  const { code, out, err } = await stemma(home, ['--ledger', 'ledger', command, '--labels', 'bad.tsv', 'one.txt']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/line 3 of bad\.tsv is no row of the table: "angry" is none of.*\[E_BAD_TABLE\]/);
});
