import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Reading } from '../../src/core/reading.ts';
import { freshFolder, stemma } from './stemma.ts';

vi.setConfig({ testTimeout: 120_000 });

const home = freshFolder();
const HEAD = 'kind\twords\tvalue\tleast\tmost';
writeFileSync(
  join(home, 'one.txt'),
  'The market of Harim\n\nDozens of traders were killed near Harim on Friday, police said.\n',
);
writeFileSync(join(home, 'own.tsv'), `${HEAD}\nvague\tdozens\tapprox\t12\t24\n`);
writeFileSync(join(home, 'bad.tsv'), `${HEAD}\n# ours\nvague\tdozens\tapprox\tmany\t24\n`);

test('stemma read --figures reads counts by rows of one’s own', async () => {
  const { code, out } = await stemma(home, ['read', '--figures', 'own.tsv', 'one.txt']);
  expect(code).toBe(0);
  expect((JSON.parse(out) as Reading).figures).toMatchObject([{ least: 12, most: 24, measure: 'killed' }]);
});

test.each(['read', 'add'])('stemma %s tells a bad row with its line and reads nothing', async (command) => {
  const { code, out, err } = await stemma(home, ['--ledger', 'ledger', command, '--figures', 'bad.tsv', 'one.txt']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/line 3 of bad\.tsv is no row of the table: "many" is no bound.*\[E_BAD_TABLE\]/);
});
