import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { readConllu, wordsOf } from '../../src/annotate/conllu.ts';
import { type Doc, tokenSpan } from '../../src/annotate/doc.ts';
import { paragraphsOf } from '../../src/annotate/paragraph.ts';
import type { ArticleRow, ArticleView, Page as ListPage, StatementRow } from '../../src/core/view.ts';
import { parseText } from '../../src/run/parse.ts';
import { loadModel, loadNames } from '../../src/run/resources.ts';
import { sayKind } from '../../web/src/words.ts';
import { ask, browserTests } from './visit.ts';

const TEXT =
  'Oru Venn didn’t say who had attacked Deir-ez-Talin on Monday: “We’re still counting,” he told the al-Harim daily.\n' +
  'The Front — which holds two villages — was said to have lost $10m…\n\n' +
  'TALIN, May 6 – Fighters were driven out of the 3rd-largest town, Col. Vael said. Nobody answered.';

const served = (): string => inject('address');
const fromDisk = (): string => pathToFileURL(`${inject('bundle')}/index.html`).href;

/** Types a text, chooses a model by its first word and asks for the trees. */
async function parse(page: Page, text: string, model: 'Fast' | 'Accurate'): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('radio', { name: new RegExp(`^${model}`) }).check({ force: true });
  await page.getByRole('button', { name: 'Parse' }).click();
  await page.locator('.model', { hasText: model === 'Fast' ? /^fast@/ : /^accurate@/ }).waitFor({ timeout: 60_000 });
}

/** What the page gives away as CoNLL-U. */
async function conlluOf(page: Page): Promise<string> {
  if ((await page.locator('pre.conllu').count()) === 0) await page.getByText('Read it here').click();
  return (await page.locator('pre.conllu').textContent()) ?? '';
}

/** What Node reads in a text, with its names and as CoNLL-U; once for the served page and the one from disk. */
async function readInNode(text: string, model: 'Fast' | 'Accurate'): Promise<ReadInNode> {
  const kind = model === 'Fast' ? 'fast' : 'accurate';
  const read = READ.get(`${kind} ${text}`) ?? {
    doc: annotate(text, paragraphsOf(text), await loadModel(kind), await loadNames()),
    conllu: await parseText(text, kind),
  };
  READ.set(`${kind} ${text}`, read);
  return read;
}
interface ReadInNode {
  readonly doc: Doc;
  readonly conllu: string;
}
const READ = new Map<string, ReadInNode>();

/** Kind and margin of each token of a text, as the tables of its sentences shall show them. */
function nameCells({ n, names = [] }: Doc): [kind: string, margin: string][] {
  const cells = Array.from({ length: n }, (): [string, string] => ['', '']);
  for (const { first, last, kind, margin } of names) {
    cells.fill(['continued', ''], first, last + 1);
    cells[first] = [sayKind(kind), margin.toFixed(2)];
  }
  return cells;
}

/** The list of names on the page: kind, count and spellings, each as often as it was found. */
async function listedNames(page: Page): Promise<string[]> {
  const rows = await page.locator('.name-list tbody tr').all();
  const listed: string[] = [];
  for (const row of rows) {
    const more = row.getByRole('button');
    if (await more.count()) await more.click();
    const kind = await row.locator('th').textContent();
    const found = await row.locator('li').allTextContents();
    const names = found.flatMap((line) => {
      const [, text = '', times = '1'] = /^(.*?)(?: × ([\d,]+))?(?:unsure)?$/.exec(line) ?? [];
      return Array<string>(Number(times.replaceAll(',', ''))).fill(`${kind} ${text}`);
    });
    expect(await row.locator('td').first().textContent()).toBe(names.length.toLocaleString('en-GB'));
    listed.push(...names);
  }
  return listed.sort();
}

/** The same of what Node found. */
const foundNames = (doc: Doc): string[] =>
  (doc.names ?? [])
    .map(({ first, last, kind }) => {
      const text = doc.text.slice(tokenSpan(doc, first)[0], tokenSpan(doc, last)[1]);
      return `${sayKind(kind)} ${text.replaceAll(/\s+/g, ' ')}`;
    })
    .sort();

/** Articles of the sample story in one text, more than is drawn at once. */
async function longText(): Promise<string> {
  const { rows } = await ask<ListPage<ArticleRow>>('articles?limit=6');
  const views = await Promise.all(rows.map(({ id }) => ask<ArticleView>(`articles/${id}`)));
  return views.map(({ reading }) => reading.text).join('\n\n');
}

browserTests('the parse page', (visit) => {
  test.each([
    ['served', served],
    ['from disk', fromDisk],
  ] as const)('%s, both models read in the browser what they read in Node', async (_where, start) => {
    const { page, asked, wrong } = await visit();
    await page.goto(`${start()}#/parse`);
    for (const model of ['Fast', 'Accurate'] as const) {
      await parse(page, TEXT, model);
      const conllu = await conlluOf(page);
      expect(conllu).toBe((await readInNode(TEXT, model)).conllu);
      const sentences = readConllu(conllu);
      expect(sentences.length).toBeGreaterThan(2);
      expect(await page.locator('svg.tree').count()).toBe(sentences.length);
      expect(await page.locator('svg.tree .form').allTextContents()).toEqual(
        sentences.flatMap((sentence) => wordsOf(sentence).map((cells) => cells[1])),
      );
      expect(await page.locator('svg.tree .arc .tip').count()).toBe(sentences.flatMap(wordsOf).length);
      expect(await page.locator('.total').textContent()).toMatch(/read in [\d.]+ m?s \([\d,]+ words a second\)/);
    }
    expect(wrong).toEqual([]);
    const home = start === served ? served() : pathToFileURL(`${inject('bundle')}/`).href;
    expect(asked.filter((url) => !url.startsWith(home) && !/^(data|blob):/.test(url))).toEqual([]);
  });

  test.each([
    ['served', served],
    ['from disk', fromDisk],
  ] as const)('%s, with both models the names are found that are found in Node', async (_where, start) => {
    const { page } = await visit();
    await page.goto(`${start()}#/parse`);
    for (const model of ['Fast', 'Accurate'] as const) {
      const { doc } = await readInNode(TEXT, model);
      expect(doc.names?.length).toBeGreaterThan(0);
      await parse(page, TEXT, model);
      expect(await page.locator('.model').textContent()).toBe(doc.model);
      for (const table of await page.getByText('The same as a table').all()) await table.click();
      // Rows are made a moment after a table is opened.
      const sentences = await page.locator('svg.tree').count();
      await expect.poll(() => page.locator('.parsed table').count()).toBe(sentences);
      const kinds = await page.locator('.parsed td.name').allTextContents();
      const margins = await page.locator('.parsed td.name + td').allTextContents();
      expect(kinds.map((kind, i) => [kind, margins[i]])).toEqual(nameCells(doc));
      expect(await page.locator('svg.tree .bracket text').allTextContents()).toEqual(
        doc.names?.map(({ kind }) => sayKind(kind)),
      );
      expect(await listedNames(page)).toEqual(foundNames(doc));
    }
  });

  test.each([
    ['served', served],
    ['from disk', fromDisk],
  ] as const)(
    '%s, several articles come out of both models as in Node, and is drawn bit by bit',
    async (_where, start) => {
      const { page } = await visit();
      const text = await longText();
      expect(text.length).toBeGreaterThan(5_000);
      await page.goto(`${start()}#/parse`);
      for (const model of ['Fast', 'Accurate'] as const) {
        await parse(page, text, model);
        const { doc, conllu } = await readInNode(text, model);
        expect((await conlluOf(page)) === conllu).toBe(true);
        expect(new URL(page.url()).hash).not.toContain('text=');
        const total = readConllu(conllu).length;
        expect(await page.locator('svg.tree').count()).toBe(25);
        while ((await page.locator('svg.tree').count()) < total)
          await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
        expect(await page.locator('svg.tree').count()).toBe(total);
        expect(await listedNames(page)).toEqual(foundNames(doc));
        expect(await page.locator('svg.tree .bracket text').allTextContents()).toEqual(
          doc.names?.map(({ kind }) => sayKind(kind)),
        );
      }
    },
  );

  test.each([
    ['served', served],
    ['from disk', fromDisk],
  ] as const)('%s, WebAssembly may run in the reader', async (_where, start) => {
    const { page } = await visit();
    await page.goto(`${start()}#/parse?text=Nobody+answered.`);
    await page.locator('svg.tree').waitFor();
    const [worker] = page.workers();
    // The smallest module there is: eight bytes.
    const made = await worker?.evaluate('new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) + ""');
    expect(made).toBe('[object WebAssembly.Module]');
  });

  test('other pages load neither the reader nor a model', async () => {
    const { page, asked } = await visit();
    for (const hash of ['#/', '#/actors', '#/events']) {
      await page.goto(served() + hash);
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
    }
    await page.goto(`${served()}#/parse`);
    await page.getByRole('textbox').waitFor();
    expect(asked.filter((url) => url.includes('/language/'))).toEqual([]);
    expect(page.workers()).toEqual([]);
    await parse(page, 'Nobody answered.', 'Fast');
    expect(asked.filter((url) => url.includes('/language/')).map((url) => new URL(url).pathname)).toEqual([
      '/language/reader.js',
      '/language/fast.bin',
      '/language/names.bin',
    ]);
  });

  test('a short text stands in the address with its model, and opens there again', async () => {
    const { page } = await visit();
    await page.goto(`${served()}#/parse`);
    await parse(page, 'The Front said it would leave Talin.', 'Accurate');
    await page.waitForURL((url) => url.hash.startsWith('#/parse?model=accurate&text=The+Front'));
    const before = await conlluOf(page);
    await page.goto('about:blank');
    await page.goBack();
    await page.locator('svg.tree').waitFor();
    expect(await conlluOf(page)).toBe(before);
    expect(await page.getByRole('textbox').inputValue()).toBe('The Front said it would leave Talin.');
  });

  test('a sentence of an article opens as a tree', async () => {
    const { page } = await visit();
    const { rows } = await ask<ListPage<StatementRow>>('statements?limit=1');
    await page.goto(`${served()}#/cell/${rows[0]?.id}`);
    await page.locator('.card.open').getByRole('link', { name: 'Tree of this sentence' }).click();
    await page.locator('svg.tree').first().waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe(rows[0]?.sentence.quote);
  });

  test('the keyboard alone gets from the field to the tree, its table and the copied lines', async () => {
    const { page } = await visit();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(served());
    await page.locator('main h1').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('textbox').focus();
    await page.keyboard.type('Two villages were taken by the Front.');
    await page.keyboard.press('Control+Enter');
    await page.locator('svg.tree').waitFor();
    await page.locator('summary', { hasText: 'The same as a table' }).focus();
    await page.keyboard.press('Enter');
    const rows = page.locator('.twin table tbody tr');
    await rows.first().waitFor();
    expect(await rows.locator('th').allTextContents()).toEqual('Two villages were taken by the Front .'.split(' '));
    const conllu = readConllu(await conlluOf(page));
    const relations = conllu.flatMap(wordsOf).map((cells) => cells[7]);
    expect(await rows.locator('td:nth-child(6)').allTextContents()).toEqual(relations);
    const feats = conllu.flatMap(wordsOf).map((cells) => (cells[5] === '_' ? '' : cells[5]?.replaceAll('|', ' ')));
    expect(await rows.locator('td.feats').allTextContents()).toEqual(feats);
    expect(await rows.nth(3).locator('td:nth-child(9)').textContent()).toBe('past, passive');
    await page.getByRole('button', { name: 'Copy' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('CoNLL-U copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await conlluOf(page));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download parse.conllu' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('parse.conllu');
  });

  test('a bundle without models says so, and the rest of it works', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stemma-bare-'));
    try {
      await cp(inject('bundle'), folder, { recursive: true });
      await rm(join(folder, 'language'), { recursive: true });
      const { page } = await visit();
      const index = pathToFileURL(`${folder}/index.html`).href;
      await page.goto(`${index}#/parse?text=Nobody+answered.`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('written without language models');
      await page.goto(`${index}#/actors`);
      await page.locator('table tbody tr').first().waitFor();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test.each(['accurate.bin', 'names.bin'])(
    '%s missing or damaged is told, and read when it is there again',
    async (name) => {
      const { page } = await visit();
      await page.route(`**/language/${name}`, (route) => route.fulfill({ status: 404, body: 'not found' }));
      await page.goto(`${served()}#/parse?model=accurate&text=Nobody+answered.`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain(`no language model file ${name}`);
      await page.route(`**/language/${name}`, (route) => route.fulfill({ body: Buffer.from('not a model') }));
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText(`${name} is damaged`).waitFor();
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('svg.tree').waitFor();
    },
  );

  test('a text without names says so', async () => {
    const { page } = await visit();
    await page.goto(`${served()}#/parse`);
    await parse(page, 'nobody answered.', 'Fast');
    await page.getByText('No names were found.').waitFor();
    expect(await page.locator('.name-list table, svg.tree .bracket').count()).toBe(0);
  });

  test('on a narrow screen an unbroken run of letters does not widen the page', async () => {
    const { page } = await visit({ width: 390 });
    await page.goto(`${served()}#/parse`);
    await parse(page, `Oru Venn wrote ${'Talin'.repeat(20)} and ${'='.repeat(90)} to the Harim Front.`, 'Fast');
    await page.locator('svg.tree').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  test('a long text can be stopped, and the next one is read', async () => {
    const { page } = await visit();
    await page.goto(`${served()}#/parse`);
    await page.getByRole('textbox').fill('The Front said it would leave Talin before the talks. '.repeat(20_000));
    await page.getByRole('radio', { name: /^Accurate/ }).check({ force: true });
    await page.getByRole('button', { name: 'Parse' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('reading was stopped').waitFor();
    await parse(page, 'Nobody answered.', 'Fast');
    expect(await page.locator('svg.tree').count()).toBe(1);
  });
});
