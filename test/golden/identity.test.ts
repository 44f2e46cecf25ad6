import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActorRow, ActorView } from '../../src/core/view.ts';
import { readInputs } from '../../src/intake/file.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { openLedger } from '../../src/ledger/open.ts';
import { addArticles } from '../../src/run/add.ts';
import { loadResources } from '../../src/run/resources.ts';
import { listed, samplePath } from './story.ts';
import { truth } from './truth.ts';

const home = mkdtempSync(join(tmpdir(), 'stemma-golden-'));
let ledger: Ledger;
let actors: readonly ActorRow[];
const articleOf = new Map<string, string>();

beforeAll(async () => {
  const resources = await loadResources();
  ledger = await openLedger({ folder: join(home, 'ledger') }, { create: true });
  for (const { file, ...given } of listed) {
    const report = await addArticles(ledger, readInputs([samplePath(file)], given), resources);
    expect(report.refused).toEqual([]);
    articleOf.set(file, report.added[0] as string);
  }
  actors = (await ledger.actors({ limit: 1000 })).rows;
});

afterAll(async () => {
  await ledger?.close();
  rmSync(home, { recursive: true, force: true });
});

/** The ledger actor that the name stands for in that article. */
async function actorIn(file: string, name: string): Promise<string | undefined> {
  const view = await ledger.article(articleOf.get(file) as string);
  const local = view?.reading.actors.find((actor) => actor.names.some((n) => n.includes(name)));
  return local && view?.actorIds[local.id];
}

test.each(truth.actors)('$name is one actor wherever it is named', async ({ names }) => {
  const ids = await Promise.all(Object.entries(names).map(async ([file, name]) => [file, await actorIn(file, name)]));
  expect(ids.filter(([, id]) => id === undefined)).toEqual([]);
  expect(new Set(ids.map(([, id]) => id)).size).toBe(1);
});

test.each(truth.actors)('$name is a $kind', ({ name, kind }) => {
  const actor = actors.find((a) => a.names.some((n) => n.text === name));
  expect(actor?.type).toBe(kind);
});

test.each(truth.apart)('%s and %s are two', (a, b) => {
  const [one, other] = [a, b].map((name) => actors.find((actor) => actor.names.some((n) => n.text === name)));
  expect(one).toBeDefined();
  expect(other).toBeDefined();
  expect(one?.id).not.toBe(other?.id);
});

test('every actor with more than one spelling says why', async () => {
  const several = actors.filter((actor) => actor.names.length > 1);
  expect(several.length).toBeGreaterThan(3);
  const views = await Promise.all(several.map((actor) => ledger.actor(actor.id)));
  const silent = (views as ActorView[])
    .filter((view) => view.articles > 1 && view.merges.length === 0)
    .map((view) => view.name);
  expect(silent).toEqual([]);
});

test('adding the story a second time adds nothing', async () => {
  const resources = await loadResources();
  const first = listed[0] as (typeof listed)[number];
  const again = await addArticles(ledger, readInputs([samplePath(first.file)], {}), resources);
  expect(again.added).toEqual([]);
  expect(again.present.length).toBe(1);
});
