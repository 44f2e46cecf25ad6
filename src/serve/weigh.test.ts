import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Line } from '../core/line.ts';
import type { FindingRow, Page, WeighView } from '../core/view.ts';
import { capture } from '../intake/capture.ts';
import type { RawDocument } from '../intake/document.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/open.ts';
import { addArticles } from '../run/add.ts';
import { loadResources } from '../run/resources.ts';
import { makeApp } from './api/app.ts';
import { describeWeighed } from './cli/commands/weigh.ts';
import { makeSheet } from './export/sheets.ts';
import { allLines } from './export/weigh-lines.ts';
import { weigherOf } from './weigh.ts';

const TEXTS = [
  [
    'a',
    'River Wire',
    '2024-05-07',
    'Gunmen killed nine traders at the market of Harim on Monday, the Interior Ministry said.',
  ],
  ['b', 'Hill Voice', '2024-05-09', 'Gunmen killed 14 traders at the market of Harim on Monday, Orim Watch said.'],
] as const;

async function* documents(texts: readonly (typeof TEXTS)[number][] = TEXTS): AsyncIterable<RawDocument> {
  for (const [id, outlet, published, text] of texts) {
    const given = { id, outlet, published };
    const arrival = { how: 'jsonl', file: id, form: 'text', clean: true, at: new Date(0), given } as const;
    yield capture(new TextEncoder().encode(text), arrival);
  }
}

let folder = '';
let ledger: Ledger;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stemma-weigh-'));
  ledger = await openLedger({ folder: join(folder, 'ledger') }, { create: true });
  await addArticles(ledger, documents(), await loadResources());
});
afterAll(async () => {
  await ledger.close();
  await rm(folder, { recursive: true, force: true });
});

const incident = async (): Promise<string> => (await ledger.incidents({ articles: 2 })).rows[0]?.id ?? 'none';

test('an incident of a ledger is weighed by the id of any account of it', async () => {
  const id = await incident();
  const view = (await weigherOf(ledger).weighed(id)) as WeighView;
  expect(view.columns.map((column) => column.id)).toEqual(['a', 'b']);
  const other = view.origins.flatMap(({ accounts }) => accounts).find((account) => account !== id) as string;
  expect(await weigherOf(ledger).weighed(other)).toEqual(view);
  expect(await weigherOf(ledger).weighed('a.e9999')).toBeUndefined();
});

test('the API gives the matrix of an incident and all conflicts', async () => {
  const app = makeApp(ledger);
  const ask = (path: string) => app.request(`http://127.0.0.1${path}`);
  const matrix = await ask(`/api/incidents/${await incident()}/matrix`);
  expect(((await matrix.json()) as WeighView).rows.map(({ slot }) => slot)).toContain('killed');
  const conflicts = (await (await ask('/api/conflicts')).json()) as Page<FindingRow>;
  expect(conflicts).toEqual(await weigherOf(ledger).conflicts());
  expect(conflicts.rows.map(({ sides }) => sides.map(({ value }) => value))).toEqual([['9', '14']]);
  expect((await ask('/api/incidents/nowhere/matrix')).status).toBe(404);
});

test('a terminal shows the matrix, the counts, and both sentences of a conflict', async () => {
  const lines = describeWeighed((await weigherOf(ledger).weighed(await incident())) as WeighView, 100).join('\n');
  expect(lines).toContain('≠ nine');
  expect(lines).toContain('killed: 9: 1 article · 1 text origin · 1 firm source · 1 camp → disputed');
  expect(lines).toContain(`“${TEXTS[1][3]}” reported by Hill Voice, by Orim Watch`);
});

test('the tables have a row for each value of a cell and for each finding', async () => {
  expect(await makeSheet(ledger, 'matrix')).toMatch(/,killed,,b,Hill Voice,conflict,14,14,Orim Watch,b,14,16,/);
  expect(await makeSheet(ledger, 'findings')).toMatch(/,killed,conflict,no number fits both,9,/);
});

test('an export ends with what is weighed, and an import takes it and leaves it out', async () => {
  const lines: Line[] = [];
  for await (const line of allLines(ledger)) lines.push(line);
  expect(lines.slice(-4).map(({ kind }) => kind)).toContain('finding');
  const copy = await openLedger({ folder: join(folder, 'copy') }, { create: true });
  await copy.restore(
    (async function* () {
      yield* lines;
    })(),
  );
  const again: Line[] = [];
  for await (const line of copy.lines()) again.push(line);
  await copy.close();
  expect(again).toEqual(lines.filter(({ kind }) => kind !== 'slots' && kind !== 'finding'));
});

test('what an article says drives no terminal', async () => {
  const view = (await weigherOf(ledger).weighed(await incident())) as WeighView;
  const driving = JSON.parse(JSON.stringify(view).replaceAll('Hill Voice', 'Hill\\u001b[31m Voice')) as WeighView;
  expect(JSON.stringify(driving)).not.toBe(JSON.stringify(view));
  expect(describeWeighed(driving, 100).join('\n')).not.toContain('\u001b');
});

test('what was weighed is weighed anew once an article came in', async () => {
  const own = await openLedger({ folder: join(folder, 'grows') }, { create: true });
  const resources = await loadResources();
  const weigher = weigherOf(own);
  await addArticles(own, documents(TEXTS.slice(0, 1)), resources);
  expect((await weigher.conflicts()).total).toBe(0);
  await addArticles(own, documents(TEXTS.slice(1)), resources);
  const { rows, total } = await weigher.conflicts({ limit: 1 });
  expect(total).toBeGreaterThan(0);
  expect((await weigher.conflicts({ limit: 1 })).rows).toEqual(rows);
  expect((await weigher.conflicts({ limit: 1, offset: total })).rows).toEqual([]);
  await own.close();
});
