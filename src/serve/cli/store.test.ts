import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { word } from '../../../test/identity-fixture.ts';
import { capture } from '../../intake/capture.ts';
import { openLedger } from '../../ledger/open.ts';
import { addArticles } from '../../run/add.ts';
import { loadResources } from '../../run/resources.ts';
import { withDesk, withSource } from './store.ts';

const told = (doer: string, did: string, day: string): string =>
  `The ${doer} ${did} in Tern on ${day}, the miller said. The ${doer} holds the valley.`;

test('a word that is said at the command line compares accounts anew, and so does taking it back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const ledger = await openLedger({ folder }, { create: true });
  async function* documents() {
    for (const [id, published, text] of [
      ['league', '2031-02-05', told('Kadesh League', 'shelled a granary', 'Monday')],
      ['brigade', '2031-02-06', told('Torre Brigade', 'attacked a storehouse', 'Tuesday')],
    ] as const) {
      const arrival = { how: 'jsonl', file: id, form: 'text', clean: true, at: new Date(0) } as const;
      yield capture(new TextEncoder().encode(text), { ...arrival, given: { id, published, outlet: `The ${id}` } });
    }
  }
  await addArticles(ledger, documents(), await loadResources());
  await ledger.close();

  const several = () =>
    withSource({ ledger: folder }, async (source) => (await source.incidents({ articles: 2 })).total);
  expect(await several()).toBe(0);
  const said = await withDesk({ ledger: folder }, async (desk) => {
    const one = word('same', ...(await desk.actors()).rows.map(({ id }) => id));
    await desk.judge([one]);
    return one;
  });
  expect(said.about).toHaveLength(2);
  expect(await several()).toBe(1);
  await withDesk({ ledger: folder }, (desk) => desk.judge([word('withdrawn', ...said.about)], said.id));
  expect(await several()).toBe(0);
}, 60_000);
