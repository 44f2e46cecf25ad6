import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import type { StoryRow } from '../../src/core/story.ts';
import type { Filter, Framing, LabelRow, Page, StatementRow, StoryFraming } from '../../src/core/view.ts';
import { bundleClient } from '../../web/src/client/bundle.ts';
import type { Bundle } from '../../web/src/client/contents.ts';
import { ask, beside, browserTests } from './visit.ts';

const query = (filter: Filter): string =>
  new URLSearchParams(Object.entries(filter).map(([key, value]) => [key, String(value)])).toString();

test.skipIf(!inject('chromium'))('a bundle counts framing and lists labels and voices as the server does', async () => {
  const script = await readFile(join(inject('bundle'), 'data.js'), 'utf8');
  const client = bundleClient(JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)) as Bundle);
  const framing = await ask<Framing>('framing');
  expect(await client.framing()).toEqual(framing);
  const [label] = framing.labels.rows;
  const outlet = framing.outlets[0]?.outlet as string;
  const narrowed: readonly Filter[] = [{ outlet }, { outlet, actor: label?.actor.id as string }];
  for (const filter of narrowed) {
    const [own, served] = [await client.framing(filter), await ask<Framing>(`framing?${query(filter)}`)];
    expect([own.labels, own.voices, own.stances]).toEqual([served.labels, served.voices, served.stances]);
  }
  for (const { actor, tone, voice, label: words } of framing.labels.rows.slice(0, 20)) {
    const filter = { actor: actor.id, tone, voice, label: words };
    expect(await client.labels(filter)).toEqual(await ask<Page<LabelRow>>(`labels?${query(filter)}`));
  }
  for (const { actor, speaker, kind, anonymous } of framing.voices.rows) {
    const who: Filter = actor ? { actor: actor.id } : { speaker: speaker || 'none' };
    const filter: Filter = { heard: 'yes', ...who, kind, anonymous: anonymous ? 'yes' : 'no' };
    const served = await ask<Page<StatementRow>>(`statements?${query(filter)}`);
    expect(await client.statements(filter), JSON.stringify(filter)).toEqual(served);
    expect(served.total).toBeGreaterThan(0);
  }
});

browserTests('framing', (visit) => {
  test('each count of the matrix opens as many sentences', async () => {
    const { page, wrong } = await visit();
    await page.goto(`${inject('address')}#/framing`);
    await page.locator('table.matrix').waitFor();
    const links = (await page.evaluate(
      `[...document.querySelectorAll('table.matrix a.use')].map((one) => [one.getAttribute('href'), one.textContent])`,
    )) as [string, string][];
    expect(links.length).toBeGreaterThan(10);
    for (const [href, text] of links.slice(0, 6)) {
      await page.goto(beside());
      await page.goto(new URL(href, inject('address')).href);
      await page.locator('.total').waitFor();
      expect(await page.locator('ol.items > li').count()).toBe(Number(text));
      expect(await page.locator('ol.items > li mark.hit').count()).toBe(Number(text));
    }
    expect(wrong).toEqual([]);
  });

  test('each count of voices and each cue opens statements', async () => {
    const { page } = await visit();
    await page.goto(`${inject('address')}#/framing`);
    await page.locator('section[aria-labelledby=voices] table').waitFor();
    const voice = page.locator('section[aria-labelledby=voices] tbody tr').first().locator('td.number a').first();
    const wanted = Number(await voice.textContent());
    await voice.click();
    await page.locator('ol.items > li').first().waitFor();
    expect(await page.locator('ol.items > li').count()).toBe(wanted);
    expect(await page.locator('.narrowed').textContent()).toContain('speakers presented as');
    await page.goBack();
    const cue = page.locator('table.stances tbody a[href*="cue="]').first();
    await cue.click();
    await page.locator('ol.items > li').first().waitFor();
    expect(await page.locator('.narrowed').textContent()).toContain('the cue');
  });

  test('the matrix has its table, narrowed like itself, and the address keeps what it is narrowed to', async () => {
    const { page } = await visit();
    await page.goto(`${inject('address')}#/framing?loaded=yes`);
    await page.locator('table.matrix').waitFor();
    await page.locator('details.twin summary').click();
    const rows = page.locator('details.twin tbody tr');
    const { labels } = await ask<Framing>('framing?loaded=yes');
    expect(labels.total).toBeGreaterThan(0);
    expect(await rows.count()).toBe(labels.total);
    const sum = labels.rows.reduce((all, { uses }) => all + uses, 0);
    const drawn = await page.locator('table.matrix a.use').allTextContents();
    expect(drawn.reduce((all, text) => all + Number(text), 0)).toBe(sum);
  });

  test('of a story it tells who says who did it, each with the sentence, and a bundle tells the same', async () => {
    const { page } = await visit();
    const { rows } = await ask<Page<StoryRow>>('stories?limit=100');
    const told: StoryFraming[] = [];
    for (const { id, articles } of rows)
      if (articles > 1) told.push(await ask<StoryFraming>(`stories/${encodeURIComponent(id)}/framing`));
    const one = told.find(({ contrasts }) => contrasts.length > 0) as StoryFraming;
    const sentences = one.contrasts.flatMap(({ accounts }) => accounts.map((account) => account.sentences[0]?.quote));
    for (const from of [inject('address'), pathToFileURL(join(inject('bundle'), 'index.html')).href]) {
      await page.goto(`${from}#/framing?story=${encodeURIComponent(one.story)}`);
      await page.locator('table.doers').waitFor();
      const words = await page.locator('table.doers').textContent();
      expect(sentences.length).toBeGreaterThan(1);
      for (const sentence of sentences) expect(words).toContain(sentence);
      expect(words).toContain('does not say');
    }
  });

  test('nothing on it ranks outlets or scores them', async () => {
    const { page } = await visit();
    await page.goto(`${inject('address')}#/framing`);
    await page.locator('table.matrix').waitFor();
    const outlets = await page.locator('table.matrix tbody th').allTextContents();
    expect(outlets).toEqual([...outlets].sort());
    expect(await page.locator('main').textContent()).not.toMatch(/\b(score|rating|reliab|bias|trustworth)/i);
  });

  test('is drawn from disk too, on a phone, without leaving its width', async () => {
    const { page, asked, wrong } = await visit({ width: 390 });
    await page.goto(`${pathToFileURL(join(inject('bundle'), 'index.html')).href}#/framing`);
    await page.locator('table.matrix').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
