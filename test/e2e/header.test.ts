import { expect, inject, test } from 'vitest';
import { seriousFindings } from './axe.ts';
import { browserTests } from './visit.ts';

browserTests('the header', (visit) => {
  const links = '.top nav > a, .top nav button';

  test('is one line at 1280 and needs no sideways scrolling at 390, open or closed', async () => {
    for (const [width, lines] of [
      [1280, 1],
      [390, 2],
    ] as const) {
      const { page } = await visit({ width });
      await page.goto(`${inject('address')}#/actors`);
      await page.locator('main h1').first().waitFor();
      const tops = await page.locator(links).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(new Set(tops.map((top) => Math.round(top / 10))).size, `lines at ${width}`).toBeLessThanOrEqual(lines);
      for (const name of ['Coverage', 'Who', 'Said', 'Happened']) {
        await page.locator('.top nav button', { hasText: name }).click();
        const open = page.locator('.page-group ul');
        await page.locator('.page-group', { hasText: name }).locator('ul').waitFor();
        expect(await open.count()).toBe(1);
        const box = await open.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width, `${name} at ${width}`).toBe(true);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
    }
  });

  test('leads to every page by keyboard, says where one is, and closes on Escape', async () => {
    const { page, wrong } = await visit();
    await page.goto(inject('address'));
    await page.locator('main h1').first().waitFor();
    const said = page.locator('.top nav button', { hasText: 'Said' });
    const closed = () => page.locator('.page-group ul').waitFor({ state: 'detached' });
    await said.focus();
    await page.keyboard.press('Enter');
    await page.locator('.page-group ul').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await closed();
    expect(await said.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('main h1', { hasText: 'Pledges' }).waitFor();
    await closed();
    expect(await page.locator('.top nav button[data-here]').allTextContents()).toEqual(['Said']);
    // The page one is on is told in its group.
    await said.click();
    await page.locator('.page-group ul').waitFor();
    expect((await seriousFindings(page)).found).toEqual([]);
    expect(await page.locator('.page-group [aria-current="page"]').allTextContents()).toEqual(['Pledges']);
    await page.locator('main h1').click();
    await closed();
    expect(wrong).toEqual([]);
  });
});
