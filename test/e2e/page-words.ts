import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { ask } from './visit.ts';

/** Waits until a page shows what it was asked for. */
export async function shown(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
}

/** The words of a page without what only a server offers: fields, and the link to the original bytes. */
export async function words(page: Page): Promise<string> {
  await shown(page);
  return (await page.evaluate(`(() => {
    const main = document.querySelector('main').cloneNode(true);
    for (const one of main.querySelectorAll('.original, search')) one.remove();
    return main.textContent;
  })()`)) as string;
}

/** Waits until two pages say the same, which is more than a heading. */
export async function agree(one: Page, other: Page, message = one.url()): Promise<void> {
  await until(async () => (await words(one)) === (await words(other)), message);
  expect((await words(one)).length, message).toBeGreaterThan(200);
}

/** Waits until something holds; a page may still show what it was asked before. */
export const until = (holds: () => Promise<boolean>, message?: string): Promise<void> =>
  expect.poll(holds, { timeout: 15_000, ...(message === undefined ? {} : { message }) }).toBe(true);

/** The address of the bundle on disk. */
export const disk = (): string => pathToFileURL(`${inject('bundle')}/index.html`).href;

/** A link to words of an article opens them: the sentence is chosen and holds the words, or lies in them. */
export async function opensItsWords(page: Page, link: Locator): Promise<void> {
  const href = (await link.getAttribute('href')) ?? '';
  const place = /^\/?#\/article\/([^?]+)\?at=(\d+)-(\d+)$/;
  expect(href, 'leads to words of an article').toMatch(place);
  const [, article, start, end] = place.exec(href) ?? [];
  const { reading } = await ask<{ reading: { text: string } }>(`articles/${article}`);
  const quote = reading.text.slice(Number(start), Number(end)).trim();
  await link.click();
  const sentence = page.locator('.sentence[data-active]').first();
  await sentence.waitFor();
  const said = ((await sentence.textContent()) ?? '').trim();
  expect(said.includes(quote) || quote.includes(said), `“${said}” and “${quote}”`).toBe(true);
  await page.goBack();
  await shown(page);
}
