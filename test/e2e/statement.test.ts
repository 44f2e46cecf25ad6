import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Page as ListPage, StatementRow, StatementView } from '../../src/core/view.ts';
import { ask, browserTests } from './visit.ts';

const status = (page: Page, n: number) =>
  page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${n} statements? match`) })
    .waitFor();

browserTests('statements', (visit) => {
  test('each one shows its sentence with its source, its cue and its content marked, and nothing else', async () => {
    const { page, wrong } = await visit();
    const { rows } = await ask<ListPage<StatementRow>>('statements?limit=100');
    await page.goto(`${inject('address')}#/statements`);
    await page.locator('.statement').first().waitFor();
    const shown = (await page.evaluate(`[...document.querySelectorAll('.statement')].map((item) => {
      const words = (kind) => [...item.querySelectorAll('mark.m-' + kind)].map((mark) => mark.textContent).join('');
      return { text: item.querySelector('blockquote').textContent,
        source: words('source'), cue: words('cue'), content: words('content') };
    })`)) as readonly Record<'text' | 'source' | 'cue' | 'content', string>[];
    expect(shown.length).toBe(rows.length);
    rows.forEach((row, n) => {
      const { text, source, cue, content } = shown[n] as (typeof shown)[number];
      expect(text).toContain(row.sentence.quote);
      const inPlace = <T extends { readonly span: readonly [number, number] }>(cites: readonly T[]) =>
        [...cites].sort((a, b) => a.span[0] - b.span[0]);
      expect(source, row.id).toBe(
        inPlace(row.source.map(({ cite }) => cite))
          .map(({ quote }) => quote)
          .join(''),
      );
      expect(cue, row.id).toBe(
        inPlace(row.cue)
          .map(({ quote }) => quote)
          .join(''),
      );
      expect(content, row.id).toBe(
        inPlace(row.content)
          .map(({ quote }) => quote)
          .join(''),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('the way of the words is an ordered list from outlet to speaker, and known actors are links', async () => {
    const { page } = await visit();
    const { rows } = await ask<ListPage<StatementRow>>('statements?limit=1000');
    const row = rows.find(({ chain }) => chain.length > 2 && chain.some(({ actor }) => actor)) as StatementRow;
    await page.goto(`${inject('address')}#/statement/${row.id}`);
    const trail = page.getByRole('list', { name: 'The way of these words' });
    await trail.waitFor();
    expect(await page.locator('ol.trail').count()).toBe(1);
    const stops = await trail.getByRole('listitem').allInnerTexts();
    expect(stops.length).toBe(row.chain.length);
    expect(stops[0]).toMatch(/^reported by/);
    expect(stops[0]).toContain(row.outlet);
    expect(stops[1]).toMatch(/^handed on by/);
    expect(stops.at(-1)).toMatch(/^attributed to/);
    const links = await page.evaluate(`[...document.querySelectorAll('.trail a')].map((link) => link.hash)`);
    expect(links).toEqual(row.chain.flatMap(({ actor }) => (actor ? [`#/actor/${actor}`] : [])));
  });

  test('days typed into the fields narrow the list and stand in the address; nonsense is refused with a word', async () => {
    const { page } = await visit();
    const all = await ask<ListPage<StatementRow>>('statements?limit=1');
    const { total } = await ask<ListPage<StatementRow>>('statements?limit=1&from=2023-03-20&to=2023-03');
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(all.total);
    await page.goto(`${inject('address')}#/statements`);
    await status(page, all.total);
    await page.getByLabel('Reported from').fill('2023-03-20');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#/statements?from=2023-03-20');
    await page.getByLabel('Reported until').fill('2023-03');
    await page.keyboard.press('Tab');
    await page.waitForURL((url) => url.hash === '#/statements?from=2023-03-20&to=2023-03');
    await status(page, total);
    await page.reload();
    await status(page, total);
    expect(await page.getByLabel('Reported from').inputValue()).toBe('2023-03-20');
    await page.getByLabel('Reported until').fill('in May');
    await page.keyboard.press('Enter');
    await page.getByText('A day (2024-03-02)').waitFor();
    expect(new URL(page.url()).hash).toBe('#/statements?from=2023-03-20&to=2023-03');
    await page.getByRole('button', { name: 'Show all statements' }).click();
    await status(page, all.total);
    expect(await page.getByLabel('Reported until').inputValue()).toBe('');
  });

  test('the keyboard leads from the list to the page of a statement, and from there to its sentence', async () => {
    const { page } = await visit();
    await page.goto(`${inject('address')}#/statements`);
    await page.locator('.statement').nth(1).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const href = await page.locator('.statement:focus').getAttribute('data-href');
    const id = decodeURIComponent(href?.replace('#/cell/', '') ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === `#/statement/${id}`);
    const view = await ask<StatementView>(`statements/${id}`);
    await page.locator('.statement-text').waitFor();
    expect(await page.locator('.statement-text blockquote').textContent()).toContain(view.sentence.quote);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('c');
    await page.getByText('Quotation copied').waitFor();
    const copied = (await page.evaluate('navigator.clipboard.readText()')) as string;
    expect(copied).toContain(view.sentence.quote);
    expect(copied).toContain(`#/cell/${id}`);
    await page.locator('.statement-text').focus();
    await page.keyboard.press('Enter');
    await page.locator('.sentence[data-active]').waitFor();
    expect(await page.locator('.sentence[data-active]').textContent()).toBe(view.sentence.quote);
  });

  test('a statement of the sample story that two outlets report leads to both reports, the first one marked', async () => {
    const { page, wrong } = await visit();
    const { rows } = await ask<ListPage<StatementRow>>('statements?limit=1000');
    const row = rows.find(({ saying }) => saying && !saying.first) as StatementRow;
    const { reports } = await ask<StatementView>(`statements/${row.id}`);
    await page.goto(`${inject('address')}#/statements`);
    const item = page.locator(`.statement[data-href="#/cell/${row.id}"]`);
    await item.getByText(`reported by ${row.saying?.articles} articles of ${row.saying?.outlets} outlets`).click();
    await item.locator('.report').first().waitFor();
    expect(await item.locator('.report').count()).toBe(reports.length + 1);
    expect(await item.locator('.report .tag.strong').allTextContents()).toEqual(['first here']);
    expect(await item.locator('.report').first().locator('.by').textContent()).toContain(reports[0]?.outlet);
    await item.locator('.report').first().getByRole('link', { name: 'this statement' }).click();
    await page.waitForURL((url) => url.hash === `#/statement/${reports[0]?.id}`);
    await page.getByText('In this ledger first reported here').waitFor();
    await page.getByText('Why this is held for one').click();
    await page.locator('.why-one .sentence-of .by').first().waitFor();
    expect(await page.locator('.why-one .reason').textContent()).toMatch(/^rule .+, version \d/);
    expect(wrong).toEqual([]);
  });

  test('the card of a sentence and the page of an actor lead to the page of a statement', async () => {
    const { page } = await visit();
    const { rows } = await ask<ListPage<StatementRow>>('statements?limit=1000');
    const row = rows.find(({ source }) => source[0]?.actor) as StatementRow;
    const leads = async (place: string, within: string) => {
      await page.goto(inject('address') + place);
      await page.locator(`${within} a[href$="#/statement/${row.id}"]`).click();
      await page.waitForURL((url) => url.hash === `#/statement/${row.id}`);
    };
    await leads(`#/cell/${row.id}`, '.card-body');
    await leads(`#/actor/${row.source[0]?.actor}`, '.statement');
  });
});
