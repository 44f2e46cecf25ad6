import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import type { LineageRow } from '../../src/core/lineage.ts';
import type { Page } from '../../src/core/view.ts';
import { seriousFindings } from './axe.ts';
import { ask, browserTests } from './visit.ts';

browserTests('lineage', (visit) => {
  test('an article leads to its source, and both texts stand side by side with the words they share', async () => {
    const { rows } = await ask<Page<LineageRow>>('lineage');
    const row = rows.find(({ passages }) => passages.length > 0) as LineageRow;
    for (const home of [inject('address'), pathToFileURL(join(inject('bundle'), 'index.html')).href]) {
      const { page, wrong } = await visit();
      await page.goto(`${home}#/article/${row.child}`);
      const section = page.locator('section.lineage');
      await section.locator('.item').first().waitFor();
      expect(await section.locator('.item').first().textContent()).toContain(row.to.title);
      await section.getByRole('link', { name: 'side by side' }).first().click();
      await page.locator('mark.shared').first().waitFor();
      const marked = await page.locator('.two-texts section').first().locator('mark.shared').allTextContents();
      expect(marked.map((text, n) => text.replace(`passage ${n + 1}`, ''))).toEqual(
        row.passages.map(({ from }) => from.quote),
      );
      expect(wrong).toEqual([]);
    }
  });

  test.each([1280, 390])('axe finds nothing serious in the list and in two texts, at %i', async (width) => {
    const { page } = await visit({ width });
    const { rows } = await ask<Page<LineageRow>>('lineage');
    for (const [place, ready] of [
      ['#/lineage', '.item'],
      [`#/lineage/${rows[0]?.id}`, 'mark.shared'],
    ] as const) {
      await page.goto(inject('address') + place);
      await page.locator(ready).first().waitFor();
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      expect((await seriousFindings(page)).found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });
});
