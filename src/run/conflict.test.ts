import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { capture } from '../intake/capture.ts';
import type { RawDocument } from '../intake/document.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/open.ts';
import { addArticles } from './add.ts';
import { findConflicts } from './conflict.ts';
import { keepFindings } from './finding-keep.ts';
import { loadResources } from './resources.ts';

const TEXTS = [
  [
    'quarrel',
    'Police arrested 46 people at a rally in Sorvan on Saturday, the Interior Ministry said. The Spring Party, which called the rally, put the figure at 120.',
  ],
  [
    'one-voice',
    'Police arrested 31 people at a rally in Belcar on Sunday, the Interior Ministry said. The ministry said later that police had arrested 50 people there.',
  ],
  [
    'no-name',
    'Gunmen killed nine traders in Harim on Monday, the Harim Front said. Residents said that 14 were killed.',
  ],
] as const;

async function* documents(): AsyncIterable<RawDocument> {
  for (const [id, text] of TEXTS) {
    const given = { id, outlet: 'River Wire', published: '2024-05-07' };
    const arrival = { how: 'jsonl', file: id, form: 'text', clean: true, at: new Date(0), given } as const;
    yield capture(new TextEncoder().encode(text), arrival);
  }
}

let folder = '';
let ledger: Ledger;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stemma-conflicts-'));
  ledger = await openLedger({ folder: join(folder, 'ledger') }, { create: true });
  await addArticles(ledger, documents(), await loadResources());
});
afterAll(async () => {
  await ledger.close();
  await rm(folder, { recursive: true, force: true });
});

test('two speakers with a name who quarrel inside one article are a conflict of the list', async () => {
  const { rows, total } = await findConflicts(ledger);
  expect(rows.map(({ slot, sides }) => [slot, ...sides.map(({ value, by }) => [value, by[0]?.name])])).toEqual([
    ['detained', ['46', 'Interior Ministry'], ['120', 'Spring Party']],
  ]);
  expect(total).toBe(1);
  expect(rows[0]?.sides.map(({ cite }) => cite.article)).toEqual(['quarrel', 'quarrel']);
});

test('an article that gives both numbers by one voice, or one of them by nobody, has no conflict in the list', async () => {
  const { rows } = await findConflicts(ledger);
  expect(rows.some(({ about }) => about?.article === 'one-voice' || about?.article === 'no-name')).toBe(false);
});

test('whoever asks for what several articles tell gets no conflict inside one', async () => {
  expect(await findConflicts(ledger, { articles: 2 })).toEqual({ rows: [], total: 0 });
});

test('where there are very many incidents the newest are looked at, and the list says so', async () => {
  const all = await findConflicts(ledger);
  const of = (await ledger.incidents()).total;
  expect(all.window).toBeUndefined();
  // Of one day the incidents stand by the names of their articles: that of the quarrel is the last.
  const few = await findConflicts(ledger, {}, keepFindings(), { among: 1, all: 1 });
  expect(few).toEqual({ ...all, window: { incidents: 1, of } });
  expect(await findConflicts(ledger, {}, keepFindings(), { among: 1, all: 0 })).toEqual({
    ...{ rows: [], total: 0 },
    window: { incidents: 0, of },
  });
});
