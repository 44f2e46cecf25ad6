import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page as ListPage, Network, PlaceRow, ReviewRow } from '../../src/core/view.ts';
import { seriousFindings } from './axe.ts';
import { answered, freePort } from './stage.ts';
import { browserTests, LOOKS } from './visit.ts';

const run = promisify(execFile);
const CLI = 'bin/stemma.js';

// Invented reports of real towns: the sample story has only invented ones, and those stand in no gazetteer.
const ARTICLES: Readonly<Record<string, string>> = {
  'a.txt': `Shells hit two towns, council says

The Meridian, 3 May 2024

Shells hit the town of Jisr al-Shughur in Syria on Monday and killed four people, the Orm Council said. Fighters of the
Harim Front, led by Nabil Suwaydan, shelled Idlib on the same day. Residents of the hamlet of Qasr Belun fled.`,
  'b.txt': `Front denies shelling

The Talin Ledger, 4 May 2024

Nabeel Sweidani, the leader of the Harim Front, denied on Tuesday that it had shelled Idlib. The Harim Front has fought the
Orm Council in Syria since 2021. Two people were killed in Aleppo, Nabeel Sweidani said.`,
};

let folder = '';
let address = '';
let writing = '';
let server: ChildProcess | undefined;

beforeAll(async () => {
  if (!inject('chromium')) return;
  folder = await mkdtemp(join(tmpdir(), 'stemma-ground-'));
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(join(folder, name), text);
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  const files = Object.keys(ARTICLES).map((name) => join(folder, name));
  const ledger = ['--ledger', join(folder, 'ledger')];
  await run(process.execPath, [CLI, ...ledger, 'add', ...files]);
  await run(process.execPath, [CLI, ...ledger, 'export', 'bundle', '--without-models', join(folder, 'bundle')]);
  server = spawn(process.execPath, [CLI, ...ledger, 'serve', '--port', String(port)]);
  let said = '';
  server.stderr?.on('data', (chunk) => (said += chunk));
  await answered(server, `${address}api/summary`);
  const key = /open (http:\S+key=\w+)/;
  while (!key.test(said)) await new Promise((resolve) => setTimeout(resolve, 100));
  writing = key.exec(said)?.[1] as string;
}, 180_000);

afterAll(async () => {
  if (!server) return;
  const ended = new Promise((resolve) => server?.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
});

const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${address}api/${path}`)).json()) as T;

browserTests('the map', (visit) => {
  test('draws each place that has a point, keeps the others in a tray, and has all in its table', async () => {
    const { page, wrong } = await visit();
    const { rows } = await ask<ListPage<PlaceRow>>('places?limit=1000');
    const placed = rows.filter(({ lat, near }) => lat !== undefined || near !== undefined);
    expect(placed.length).toBeGreaterThan(2);
    expect(placed.length).toBeLessThan(rows.length);
    await page.goto(`${address}#/map`);
    await page.locator('.map svg .land').waitFor();
    expect(await page.locator('.map .spot').count()).toBe(placed.length);
    expect(await page.locator('table.places tbody tr').count()).toBe(rows.length);
    const tray = await page.locator('.tray').textContent();
    for (const row of rows.filter(({ lat }) => lat === undefined)) expect(tray).toContain(row.name);
    expect(wrong).toEqual([]);
  });

  test('lights up the place that is pressed, and its address with it', async () => {
    const { page } = await visit();
    await page.goto(`${address}#/map`);
    const spot = page.locator('.map .spot').first();
    const name = await spot.locator('title').textContent();
    await spot.click();
    await page.waitForURL((url) => url.hash.includes('at=place-'));
    expect(await page.locator('table.places tr[data-active] a').first().textContent()).toBe(name);
    await page.reload();
    expect(await page.locator('table.places tr[data-active] a').first().textContent()).toBe(name);
  });

  test('is drawn from disk too, and asks for nothing else', async () => {
    const { page, asked, wrong } = await visit();
    await page.goto(`${pathToFileURL(join(folder, 'bundle', 'index.html')).href}#/map`);
    await page.locator('.map svg .land').waitFor();
    expect(await page.locator('.map .spot').count()).toBeGreaterThan(2);
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

browserTests('the network', (visit) => {
  test('draws every tie and has it in its table with the words that tell it', async () => {
    const { page, wrong } = await visit();
    const { nodes, edges } = await ask<Network>('network?tie=relation');
    expect(edges.length).toBeGreaterThan(0);
    await page.goto(`${address}#/network`);
    await page.locator('.network svg').waitFor();
    expect(await page.locator('.network .node').count()).toBe(nodes.length);
    expect(await page.locator('.network path.tie').count()).toBe(edges.length);
    const table = await page.locator('table.ties tbody').textContent();
    for (const { cites } of edges) expect(table).toContain(cites[0]?.quote);
    expect(wrong).toEqual([]);
  });

  test('leads to the page of an actor, where its relations stand', async () => {
    const { page } = await visit();
    const { nodes } = await ask<Network>('network?tie=relation');
    const front = nodes.find(({ name }) => name === 'Harim Front');
    await page.goto(`${address}#/actor/${front?.id}`);
    const relations = page.locator('section[aria-labelledby=relations]');
    await relations.locator('.relation').first().waitFor();
    expect(await relations.textContent()).toContain('leads');
  });
});

browserTests('the review of who is who', (visit) => {
  const pairs = () => ask<ListPage<ReviewRow>>('review');

  test('only looks on when it was opened without the key', async () => {
    const { page } = await visit();
    expect((await pairs()).total).toBe(1);
    await page.goto(`${address}#/review`);
    await page.locator('.locked').waitFor();
    expect(await page.getByRole('button', { name: /One actor/ }).isDisabled()).toBe(true);
    await page.keyboard.press('y');
    expect((await pairs()).total).toBe(1);
  });

  test('takes a word by a key, takes it back, and keeps the key to write out of the address', async () => {
    const { page, wrong } = await visit();
    await page.goto(`${writing}#/review`);
    await page.locator('.pair').waitFor();
    expect(page.url()).not.toContain('key=');
    await page.keyboard.press('y');
    await expect.poll(async () => (await pairs()).total).toBe(0);
    const { rows } = await ask<ListPage<{ names: { text: string }[] }>>('actors?limit=100');
    const one = rows.find(({ names }) => names.some(({ text }) => text === 'Nabil Suwaydan'));
    expect(one?.names.map(({ text }) => text)).toContain('Nabeel Sweidani');
    await page.keyboard.press('z');
    await expect.poll(async () => (await pairs()).total).toBe(1);
    await page.keyboard.press('n');
    await expect.poll(async () => (await pairs()).total).toBe(0);
    expect(wrong).toEqual([]);
  });
});

browserTests('the pages of who, where and with whom', (visit) => {
  test.each(LOOKS)(
    'have nothing that axe finds serious, %s at %i, and are no wider than the window',
    async (mode, width, rules) => {
      const { page } = await visit({ dark: mode === 'dark', width });
      const { nodes } = await ask<Network>('network?tie=relation');
      const { rows } = await ask<ListPage<PlaceRow>>('places?limit=1');
      const places = ['map', 'network', 'review', `actor/${nodes[0]?.id}`, `place/${rows[0]?.id}`];
      const found: string[] = [];
      for (const place of places) {
        await page.goto(`${address}#/${place}`);
        await page.locator('h1').waitFor();
        await page.locator('.waiting').waitFor({ state: 'detached' });
        const axe = await seriousFindings(page, rules);
        expect(axe.checked).toBeGreaterThan(rules === 'all' ? 10 : 0);
        found.push(...axe.found.map((finding) => `${place}: ${finding}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) found.push(`${place}: ${wide} pixels too wide`);
      }
      expect(found).toEqual([]);
    },
  );
});
