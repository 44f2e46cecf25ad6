import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readInputs } from '../../src/intake/file.ts';
import { openLedger } from '../../src/ledger/open.ts';
import { addArticles } from '../../src/run/add.ts';
import { loadResources } from '../../src/run/resources.ts';
import { speakerOf } from '../../src/serve/wording.ts';
import { listed, samplePath } from './story.ts';

const home = mkdtempSync(join(tmpdir(), 'stemma-sayings-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What the sample story joins when its articles come in in this order: speaker, reports in order, beginning of the words. */
async function sayingsOf(name: string, files: readonly (typeof listed)[number][]): Promise<string[]> {
  const resources = await loadResources();
  const ledger = await openLedger({ folder: join(home, name) }, { create: true });
  for (const { file, ...given } of files) await addArticles(ledger, readInputs([samplePath(file)], given), resources);
  const { rows } = await ledger.statements({ limit: 1000 });
  const told = new Map<string, string>();
  for (const row of rows) {
    const { saying } = row;
    if (!saying) continue;
    const words = row.content[0]?.quote.slice(0, 40);
    const report = `${row.outlet} ${row.reported}${saying.first ? ' (first)' : ''}`;
    const before = told.get(saying.id);
    told.set(saying.id, before ? `${before}; ${report}` : `${speakerOf(row)}: ${words}… ${report}`);
  }
  await ledger.close();
  return [...told.values()].sort();
}

test('the sample story joins what the Star took from the Wire, whichever comes in first', async () => {
  const told = await sayingsOf('forward', listed);
  expect(told).toMatchInlineSnapshot(`
    [
      "Khalid al-Jumari: "Every Yarsin family will stay in its ho… Harbour Wire 2023-03-06 (first); Northern Star 2023-03-07",
      "Khalid al-Jumari: to protect the Yarsin minority… Harbour Wire 2023-03-06 (first); Northern Star 2023-03-07",
      "Khalid al-Jumari: to release all prisoners held by the fro… Harbour Wire 2023-03-06 (first); Northern Star 2023-03-07",
      "Rami Haddur: "The town is in our hands and its people… Harbour Wire 2023-03-06 (first); Northern Star 2023-03-07",
      "Samira Lodh: "All of them could walk, and some were i… Harbour Wire 2023-03-30 (first); Northern Star 2023-03-31",
    ]
  `);
  expect(await sayingsOf('backward', listed.toReversed())).toEqual(told);
  // two whole ledgers: half a minute is not enough on a machine that does much else
}, 120_000);
