import { expect, inject, test } from 'vitest';
import type { Changes } from '../../src/core/change-view.ts';
import { agree, disk, opensItsWords, shown, until, words } from './page-words.ts';
import { BUNDLE_SINCE } from './stage.ts';
import { ask, browserTests } from './visit.ts';

browserTests('what changed', (visit) => {
  test('opens from the header, is narrowed by a revision that stays in the address, and calls nothing by its id', async () => {
    const { page, wrong } = await visit();
    await page.goto(inject('address'));
    await shown(page);
    await page.locator('.top nav > a', { hasText: 'Changes' }).click();
    await page.getByRole('heading', { level: 1, name: 'What is new' }).waitFor();
    await page.locator('.total').waitFor();
    const whole = await words(page);
    await page.getByLabel('Since').fill('14');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash.includes('since=14'));
    await until(async () => (await words(page)) !== whole);
    const { newArticles } = await ask<Changes>('changes?since=14');
    expect(newArticles).toBeGreaterThan(0);
    await until(async () => ((await page.locator('.total').textContent()) ?? '').includes(`${newArticles} article`));
    const narrowed = await words(page);
    await page.reload();
    await page.locator('.total').waitFor();
    await until(async () => (await words(page)) === narrowed);
    expect(whole).not.toMatch(/[0-9a-f]{16}/);
    expect(wrong).toEqual([]);
  });

  test('the table holds every part, and its rows open sentences', async () => {
    const changes = await ask<Changes>('changes');
    const { page } = await visit();
    await page.goto(`${inject('address')}#/changes`);
    await page.locator('details.below summary').focus();
    await page.keyboard.press('Enter');
    const table = page.locator('details.below table');
    for (const [kind, many] of [
      ['incident', changes.incidents.length],
      ['story', changes.stories.length],
      ['denial', changes.denials.length],
      ['denial of a claim', changes.denied.length],
      ['new actor', changes.actors.length],
      ['article', changes.articles.length],
    ] as const) {
      expect(many, kind).toBeGreaterThan(0);
      const kinds = await table.locator('tbody tr td:first-child').allTextContents();
      expect(kinds.filter((one) => one === kind).length, kind).toBe(many);
    }
    await opensItsWords(page, table.locator('tr', { hasText: 'denial of a claim' }).first().locator('a'));
  });

  test('a bundle tells what is new since the revision it was made with', async () => {
    const served = await visit();
    await served.page.goto(`${inject('address')}#/changes?since=${BUNDLE_SINCE}`);
    await served.page.locator('.total').waitFor();
    const opened = await visit();
    await opened.page.goto(`${disk()}#/changes`);
    await opened.page.locator('.total').waitFor();
    await agree(served.page, opened.page);
    expect(opened.wrong).toEqual([]);
  });
});
