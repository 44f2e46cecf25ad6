import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { heavyBundle } from './fixture.ts';
import { browserTests } from './visit.ts';

browserTests('pace', (visit) => {
  test('an article with 2,400 cells opens at a cell and moves on without choking', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stemma-heavy-'));
    try {
      await cp('dist/web', folder, { recursive: true });
      const data = heavyBundle(400);
      await writeFile(join(folder, 'data.js'), `window.STEMMA_BUNDLE = ${JSON.stringify(data)};`);
      const page = await readFile(join(folder, 'index.html'), 'utf8');
      expect(page).toContain('<!-- bundle -->');
      await writeFile(join(folder, 'index.html'), page.replace('<!-- bundle -->', '<script src="./data.js"></script>'));
      await drive(pathToFileURL(join(folder, 'index.html')).href, data.statements[200]?.id as string);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  async function drive(index: string, cell: string): Promise<void> {
    const { page, wrong } = await visit();
    await page.goto(`${index}#/cell/${cell}`);
    await page.locator('.sentence[data-active]').waitFor();
    expect(await page.locator('.card').count()).toBe(400);
    expect(await page.locator('.card-body').count()).toBe(1);
    const start = Date.now();
    for (let n = 0; n < 20; n++) await page.keyboard.press('j');
    await page.locator('#sentence-220[data-active]').waitFor();
    expect((Date.now() - start) / 20, 'milliseconds for a step').toBeLessThan(400);
    expect(wrong).toEqual([]);
  }
});
