import { expect, inject, test } from 'vitest';
import type { ActorRow, EventRow, Page, StatementRow } from '../../src/core/view.ts';
import { faultsOf } from './axe.ts';
import { ask, beside, browserTests, LOOKS } from './visit.ts';

const TREES = '#/parse?text=The+Front+said+that+it+would+leave+Talin.+Nobody+was+hurt.';

/** Pages of one thing, and pages that list many. */
async function placesOf(kind: 'of one thing' | 'of many'): Promise<readonly string[]> {
  if (kind === 'of many')
    return [
      ...['#/actors', '#/statements', '#/search?q=town', '#/nowhere', '#/events?lanes=actor', '#/events?mode=aerial'],
      ...['#/framing', '#/labels?voice=own'],
    ];
  const statements = (await ask<Page<StatementRow>>('statements?limit=1000')).rows;
  const actors = await ask<Page<ActorRow>>('actors?limit=1');
  const events = await ask<Page<EventRow>>('events?within=any&limit=1000');
  const [cell] = statements;
  const restated = statements.find(({ saying }) => saying);
  const told = events.rows.find(({ figures, when }) => when && figures.length > 0);
  return [
    ...['#/', TREES, `#/cell/${cell?.id}`, `#/actor/${actors.rows[0]?.id}`],
    ...[`#/event/${told?.id}`, `#/statement/${restated?.id}`, `#/article/${cell?.article}`],
  ];
}

browserTests('accessibility', (visit) => {
  test.each(LOOKS.flatMap((look) => [['of one thing', ...look] as const, ['of many', ...look] as const]))(
    'axe finds nothing serious on any page %s, %s at %i',
    async (kind, mode, width, rules) => {
      const { page } = await visit({ dark: mode === 'dark', width });
      const found: string[] = [];
      for (const place of await placesOf(kind)) {
        await page.goto(beside());
        await page.goto(inject('address') + place);
        await page.locator('main h1').first().waitFor();
        await page.waitForLoadState('networkidle');
        if (place === TREES) await page.locator('svg.tree').first().waitFor();
        found.push(...(await faultsOf(page, place, rules)));
      }
      expect(found).toEqual([]);
    },
  );

  test('headings go down one step at a time on every page', async () => {
    const { page } = await visit();
    const { rows } = await ask<Page<StatementRow>>('statements?limit=1');
    const told = await ask<Page<EventRow>>('events?within=any&limit=1');
    for (const place of [
      '#/',
      `#/cell/${rows[0]?.id}`,
      '#/actors',
      '#/statements',
      `#/statement/${rows[0]?.id}`,
      '#/events',
      `#/event/${told.rows[0]?.id}`,
      '#/search',
      '#/parse?text=Nobody+answered.',
    ]) {
      await page.goto(inject('address') + place);
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      if (place.startsWith('#/parse')) await page.locator('svg.tree').waitFor();
      const levels = (await page.evaluate(
        `[...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map((heading) => Number(heading.tagName[1]))`,
      )) as number[];
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, n) => n > 0 && level > (levels[n - 1] ?? 1) + 1)).toEqual([]);
    }
  });

  test('the skip link leads past the header', async () => {
    const { page } = await visit();
    await page.goto(inject('address'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip:focus').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);
  });
});
