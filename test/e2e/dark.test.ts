import { expect, inject, test } from 'vitest';
import { browserTests } from './visit.ts';

const GROUND = 'getComputedStyle(document.body).backgroundColor';

browserTests('light and dark', (visit) => {
  test('dark is switched on with a button and remembered', async () => {
    const { page } = await visit();
    await page.goto(inject('address'));
    await page.getByRole('button', { name: 'Switch to dark' }).waitFor();
    const light = await page.evaluate(GROUND);
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.getByRole('button', { name: 'Switch to light' }).waitFor();
    const dark = await page.evaluate(GROUND);
    expect(dark).not.toBe(light);
    await page.reload();
    await page.getByRole('button', { name: 'Switch to light' }).waitFor();
    expect(await page.evaluate(GROUND)).toBe(dark);
  });

  test('without a choice the page follows the system', async () => {
    const [light, dark] = [await visit(), await visit({ dark: true })];
    await light.page.goto(inject('address'));
    await dark.page.goto(inject('address'));
    await dark.page.getByRole('button', { name: 'Switch to light' }).waitFor();
    expect(await dark.page.evaluate(GROUND)).not.toBe(await light.page.evaluate(GROUND));
  });
});
