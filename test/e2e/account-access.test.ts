import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { StoryRow } from '../../src/core/story.ts';
import type { IncidentRow, Page as ListPage, PledgeRow } from '../../src/core/view.ts';
import { faultsOf } from './axe.ts';
import { ask, beside, browserTests, LOOKS } from './visit.ts';

/** The pages on accounts, each with what shows that it is there. */
async function places(): Promise<readonly (readonly [place: string, ready: string])[]> {
  const [incident] = (await ask<ListPage<IncidentRow>>('incidents?articles=3&limit=1')).rows;
  const pledge = (await ask<ListPage<PledgeRow>>('pledges')).rows.find(({ thread }) => thread.length > 0);
  const [story] = (await ask<ListPage<StoryRow>>('stories?limit=1')).rows;
  return [
    ['#/incidents?articles=2', 'ol.items > li'],
    [`#/incidents/${incident?.id}`, '.fact-matrix'],
    ['#/conflicts', '.findings > li'],
    ['#/denials', '.denial'],
    ['#/pledges', '.pledge'],
    [`#/pledge/${pledge?.id}`, '.acts'],
    ['#/stories', 'table.stories tbody tr'],
    [`#/story/${story?.id}`, 'table.articles tbody tr'],
    ['#/changes', '.total'],
  ];
}

async function open(page: Page, place: string, ready: string): Promise<void> {
  await page.goto(beside());
  await page.goto(inject('address') + place);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Headings go down one step at a time under one first heading, and every table says what it holds. */
async function isInOrder(page: Page, place: string): Promise<void> {
  const levels = (await page.evaluate(
    `[...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map((heading) => Number(heading.tagName[1]))`,
  )) as number[];
  const firsts = levels.filter((level) => level === 1);
  expect(firsts, place).toHaveLength(1);
  const jumps = levels.filter((level, n) => n > 0 && level > (levels[n - 1] ?? 1) + 1);
  expect(jumps, place).toEqual([]);
  const captions = (await page.evaluate(
    `[...document.querySelectorAll('main table')].map((table) => (table.caption?.textContent ?? '').trim())`,
  )) as string[];
  const short = captions.filter((caption) => caption.length < 10);
  expect(short, place).toEqual([]);
  expect(await page.locator('main table th:not([scope])').count(), place).toBe(0);
}

browserTests('accounts for everybody', (visit) => {
  test.each(LOOKS)(
    'axe finds nothing serious, nothing is wider than the window, and what is read aloud is in order, %s at %i',
    async (mode, width, rules) => {
      const { page } = await visit({ dark: mode === 'dark', width });
      const found: string[] = [];
      for (const [place, ready] of await places()) {
        await open(page, place, ready);
        found.push(...(await faultsOf(page, place, rules)));
        await isInOrder(page, place);
      }
      expect(found).toEqual([]);
    },
  );

  test('everything that opens a sentence is reached with Tab and opened with Enter', async () => {
    const { page } = await visit();
    for (const [place, ready] of await places()) {
      await open(page, place, ready);
      const links = page.locator('main a[href*="#/article/"]:visible, main a.cell-link:visible');
      const many = await links.count();
      if (many === 0) continue;
      const unreached = await links.evaluateAll(
        (all) => all.filter((one) => (one as HTMLElement).tabIndex < 0 || !one.textContent?.trim()).length,
      );
      expect(unreached, place).toBe(0);
      await links.last().focus();
      await page.keyboard.press('Enter');
      await page.locator('.reading .sentence').first().waitFor();
    }
  });

  test.each([
    ['#/incidents?articles=2', 'ol.items > li', '#/incidents/'],
    ['#/conflicts', '.findings > li', '#/'],
    ['#/denials', '.denial', '#/article/'],
    ['#/pledges', '.pledge', '#/pledge/'],
    ['#/stories', 'table.stories tbody tr', '#/story/'],
  ])('j chooses the first item of %s, and Enter opens it', async (place, ready, leads) => {
    const { page } = await visit();
    await open(page, place, ready);
    await page.keyboard.press('j');
    expect(await page.evaluate(`document.activeElement.matches(${JSON.stringify(ready)})`)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash.startsWith(leads) && !url.hash.startsWith(place));
  });
});
