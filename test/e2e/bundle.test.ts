import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { ActorRow, EventRow, Page as ListPage, StatementRow } from '../../src/core/view.ts';
import { ask, browserTests } from './visit.ts';

/** What a page says, without the one thing only a server can offer: the link to the original bytes. */
async function words(page: Page): Promise<string> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  return (await page.evaluate(`(() => {
    const main = document.querySelector('main').cloneNode(true);
    for (const one of main.querySelectorAll('.original')) one.remove();
    return main.textContent;
  })()`)) as string;
}

browserTests('what leaves the machine', (visit) => {
  test('the served workbench asks no host but 127.0.0.1', async () => {
    const { page, asked } = await visit();
    const { rows } = await ask<ListPage<StatementRow>>('statements?limit=1');
    for (const hash of ['#/', '#/actors', '#/statements', '#/events', '#/search?q=town', `#/cell/${rows[0]?.id}`]) {
      await page.goto(`${inject('address')}${hash}`);
      await words(page);
    }
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => new URL(url).hostname !== '127.0.0.1' && !url.startsWith('data:'))).toEqual([]);
  });

  test('the bundle opens from disk with the same words and asks for nothing', async () => {
    const { rows } = await ask<ListPage<StatementRow>>('statements?limit=3');
    const actors = await ask<ListPage<ActorRow>>('actors?limit=1');
    const all = await ask<ListPage<StatementRow>>('statements?limit=1000');
    const told = await ask<ListPage<EventRow>>('events?within=any&limit=1');
    const restated = all.rows.find(({ saying }) => saying && !saying.first) as StatementRow;
    const places = [
      '#/',
      '#/actors',
      '#/statements',
      '#/statements?from=2023-03-07&to=2023-03-20&act=deny&stance=neutral',
      `#/statements?saying=${restated.id}`,
      `#/statement/${restated.id}`,
      '#/events',
      '#/events?modality=happened&place=deir&until=2023-03&background=no&lanes=actor',
      `#/event/${told.rows[0]?.id}`,
      `#/cell/${rows[2]?.id}`,
      `#/actor/${actors.rows[0]?.id}`,
    ];
    const served = await visit();
    const opened = await visit();
    const index = pathToFileURL(`${inject('bundle')}/index.html`).href;
    for (const place of places) {
      await served.page.goto(inject('address') + place);
      await opened.page.goto(index + place);
      await served.page.waitForLoadState('networkidle');
      await expect
        .poll(async () => (await words(opened.page)) === (await words(served.page)), {
          message: place,
          timeout: 15_000,
        })
        .toBe(true);
      expect((await words(opened.page)).length, place).toBeGreaterThan(200);
    }
    await opened.page.goto(`${index}#/search?q=town`);
    await opened.page.locator('.hit-sentence').first().waitFor();
    expect(opened.wrong).toEqual([]);
    expect(opened.asked.length).toBeGreaterThan(2);
    expect(
      opened.asked.filter((url) => !url.startsWith(pathToFileURL(inject('bundle')).href) && !url.startsWith('data:')),
    ).toEqual([]);
    const kinds = await opened.page.evaluate(
      `performance.getEntriesByType('resource').filter((entry) => ['fetch', 'xmlhttprequest', 'beacon'].includes(entry.initiatorType)).length`,
    );
    expect(kinds).toBe(0);
  });
});
