import { expect, inject, test } from 'vitest';
import type { SearchHit } from '../../src/core/view.ts';
import { ask, browserTests } from './visit.ts';

browserTests('search and keys', (visit) => {
  test('the slash opens the search, and a hit opens the words that were found', async () => {
    const { page } = await visit();
    const hits = await ask<readonly SearchHit[]>('search?q=soldiers');
    const sentence = hits.find(({ kind }) => kind === 'sentence') as SearchHit;
    await page.goto(inject('address'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.locator('#search-field:focus').waitFor();
    await page.keyboard.type('soldiers');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#/search?q=soldiers');
    const found = page.locator('.hit-sentence');
    await found.first().waitFor();
    expect(await page.locator('.item').count()).toBe(hits.length);
    expect((await found.first().locator('mark').first().textContent())?.toLowerCase()).toContain('soldier');
    await found.first().locator('a').click();
    await page.locator('.sentence[data-active]').waitFor();
    expect(await page.locator('.sentence[data-active]').textContent()).toBe(sentence.text);
  });

  test('g and a letter go to a page, and the question mark lists the keys', async () => {
    const { page } = await visit();
    await page.goto(inject('address'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const [key, title] of [
      ['a', 'Actors'],
      ['s', 'Statements'],
      ['e', 'Events'],
      ['h', 'The story so far'],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.locator('#timeline:focus').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('single keys can be switched off, and stay off', async () => {
    const { page } = await visit();
    await page.goto(inject('address'));
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Single keys are commands').click();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('table.articles tbody tr').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('/');
    expect(await page.locator('tr:focus').count()).toBe(0);
    expect(new URL(page.url()).hash.replace('#/', '')).toBe('');
  });

  test('c copies the quotation with who reported it and a link that opens it', async () => {
    const { page } = await visit();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${inject('address')}#/statements`);
    await page.locator('.statement').first().waitFor();
    await page.keyboard.press('j');
    const quote = await page.locator('.statement:focus').getAttribute('data-quote');
    await page.keyboard.press('c');
    await page.getByText('Quotation copied').waitFor();
    const copied = ((await page.evaluate('navigator.clipboard.readText()')) as string).split('\n');
    expect(copied.slice(0, -2).join('\n')).toBe(`“${quote}”`);
    expect(copied.at(-2)).toMatch(/^— reported by /);
    await page.goto(copied.at(-1) as string);
    await page.locator('.sentence[data-active]').waitFor();
  });
});
