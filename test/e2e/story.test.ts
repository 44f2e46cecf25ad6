import { expect, inject, test } from 'vitest';
import type { ActorRow, ActorView, ArticleRow, EventRow, Page, StatementRow, Summary } from '../../src/core/view.ts';
import { ask, browserTests } from './visit.ts';

browserTests('the story', (visit) => {
  test('the first page names every article, how many there are, and that the story is invented', async () => {
    const { page, wrong } = await visit();
    const summary = await ask<Summary>('summary');
    const articles = await ask<Page<ArticleRow>>('articles?limit=500');
    await page.goto(inject('address'));
    await page.getByRole('heading', { level: 1, name: 'The story so far' }).waitFor();
    await page.locator('table.articles tbody tr').first().waitFor();
    expect(await page.locator('table.articles tbody tr').count()).toBe(articles.total);
    expect(await page.locator('.denominator').textContent()).toContain(`${summary.articles} articles`);
    expect(await page.locator('.denominator').textContent()).toContain(`${summary.outlets} known outlets`);
    expect(await page.getByRole('note').textContent()).toContain('Invented sample story');
    expect(wrong).toEqual([]);
  });

  test('an article is opened with the keyboard alone', async () => {
    const { page } = await visit();
    await page.goto(inject('address'));
    await page.locator('table.articles tbody tr').nth(1).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const title = await page.locator('table.articles tbody tr:focus a').textContent();
    expect(title).toBe(await page.locator('table.articles tbody tr').nth(1).locator('a').textContent());
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/article\//);
    await page.locator('.reading .sentence').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await page.keyboard.press('j');
    await page.locator('.sentence[data-active]').waitFor();
    expect(page.url()).toContain('?at=');
    expect(await page.locator('.card.open .card-body').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.card.open').waitFor({ state: 'detached' });
  });

  test('a statement leads to its sentence, and the marked words are its words', async () => {
    const { page } = await visit();
    const { rows } = await ask<Page<StatementRow>>('statements?limit=8');
    const row = rows.find(({ content }) => content.length === 1) as StatementRow;
    await page.goto(inject('address'));
    await page.locator(`.statement[data-href="#/cell/${row.id}"] .cell-link`).click();
    await page.waitForURL((url) => url.hash.startsWith(`#/article/${row.article}?cell=`));
    const marks = page.locator('mark[data-part~="content"]');
    await marks.first().waitFor();
    expect((await marks.allInnerTexts()).join('')).toBe(row.content[0]?.quote);
    expect((await page.locator('mark[data-part~="cue"]').allInnerTexts()).join('')).toBe(
      row.cue.map(({ quote }) => quote).join(''),
    );
    const box = await marks.first().boundingBox();
    expect(box && box.y > 0 && box.y + box.height < 900).toBe(true);
    expect(await page.locator('.sentence[data-active]').textContent()).toBe(row.sentence.quote);
  });

  test('every statement and event of the ledger opens at words that its permalink lights up', async () => {
    const { page, wrong } = await visit();
    const statements = await ask<Page<StatementRow>>('statements?limit=1000');
    const events = await ask<Page<EventRow>>('events?limit=1000');
    expect(statements.total).toBeGreaterThan(0);
    expect(events.total).toBeGreaterThan(0);
    const cells = [
      ...statements.rows.map((row) => ({ id: row.id, article: row.article, part: 'cue', quotes: row.cue })),
      ...events.rows.map((row) => ({ id: row.id, article: row.article, part: 'trigger', quotes: [row.trigger] })),
    ].filter(({ quotes }) => quotes.length > 0);
    await page.goto(`${inject('address')}#/`);
    const lost: string[] = [];
    for (const { id, article, part, quotes } of cells) {
      await page.evaluate(`location.hash = ${JSON.stringify(`#/cell/${id}`)}`);
      await page.waitForURL((url) => url.hash === `#/article/${article}?cell=${id.slice(article.length + 1)}`);
      await page.locator('.sentence[data-active]').waitFor();
      const lit = (await page.locator(`mark[data-part~="${part}"]`).allTextContents()).join('');
      if (lit !== quotes.map(({ quote }) => quote).join('')) lost.push(`${id}: “${lit}”`);
    }
    expect(lost).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('an actor page shows every spelling with a sentence that holds it, and why they were joined', async () => {
    const { page } = await visit();
    const { rows } = await ask<Page<ActorRow>>('actors?limit=100');
    const actor = [...rows].sort((a, b) => b.names.length - a.names.length)[0] as ActorRow;
    expect(actor.names.length).toBeGreaterThan(2);
    await page.goto(`${inject('address')}#/actor/${actor.id}`);
    const spelling = page.locator('section[aria-labelledby=spellings] tbody tr');
    await spelling.first().locator('.by').waitFor();
    expect(await spelling.count()).toBe(actor.names.length);
    expect(await spelling.locator('th').allInnerTexts()).toEqual(actor.names.map(({ text }) => text));
    expect(await spelling.locator('mark').allInnerTexts()).toEqual(actor.names.map(({ cite }) => cite.quote));
    const { merges } = await ask<ActorView>(`actors/${actor.id}`);
    expect(merges.length).toBeGreaterThan(0);
    if ((await page.locator('.merges > li').count()) === 0) await page.getByText('decisions with reasons').click();
    await page.locator('.merges > li').first().waitFor();
    expect(await page.locator('.merges > li').count()).toBe(merges.length);
    expect(await page.locator('.merges > li .reason').first().textContent()).toMatch(/^(rule|decided by) /);
  });

  test('statements are narrowed by act, and the choice stands in the address', async () => {
    const { page } = await visit();
    const { rows, total } = await ask<Page<StatementRow>>('statements?limit=1000');
    const act = rows.find((row) => row.act !== rows[0]?.act)?.act ?? 'assert';
    const wanted = rows.filter((row) => row.act === act).length;
    expect(wanted).toBeLessThan(total);
    await page.goto(`${inject('address')}#/statements`);
    await page.getByRole('button', { name: /Act/ }).click();
    await page.getByRole('option', { name: new RegExp(`^${act} `) }).click();
    await page.waitForURL((url) => url.hash === `#/statements?act=${act}`);
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${wanted} statement`) })
      .waitFor();
    await page.reload();
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${wanted} statement`) })
      .waitFor();
  });
});
