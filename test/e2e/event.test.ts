import { expect, inject, test } from 'vitest';
import type { EventRow, EventView, Page as ListPage } from '../../src/core/view.ts';
import { ask, browserTests } from './visit.ts';

const all = async (): Promise<readonly EventRow[]> => (await ask<ListPage<EventRow>>('events?limit=1000')).rows;
const placed = (row: EventRow): boolean => /^2023-\d\d-\d\d$/.test(row.when?.edtf ?? '');

browserTests('events', (visit) => {
  test('an item shows parties, figures as ranges, place with its precision, and how it is told', async () => {
    const { page, wrong } = await visit();
    const rows = await all();
    const row = rows.find(({ figures }) => figures.some(({ least, most }) => most !== least)) as EventRow;
    await page.goto(`${inject('address')}#/events?article=${row.article}`);
    const item = page.locator(`.event[data-href="#/cell/${row.id}"]`);
    const figure = row.figures[0] as EventRow['figures'][number];
    await item.waitFor();
    expect(await item.locator('.figure-words').first().textContent()).toContain(`${figure.least} to ${figure.most}`);
    expect(await item.locator('mark.m-trigger').allInnerTexts()).toEqual([row.trigger.quote]);
    expect((await item.locator('blockquote').textContent()) ?? '').toBe(row.sentence.quote);
    const told = rows.find(({ place, article }) => place && article === row.article) as EventRow;
    const where = page.locator(`.event[data-href="#/cell/${told.id}"] dd`, { hasText: told.place?.name ?? '' });
    expect(await where.first().textContent()).toMatch(/\((a|how)/);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['planned', 'planned'],
    ['threatened', 'threatened'],
    ['called-for', 'called for'],
  ])('what is %s is said to be so, and by whom it is told', async (modality, words) => {
    const { page } = await visit();
    const { rows } = await ask<ListPage<EventRow>>(`events?modality=${modality}`);
    expect(rows.length).toBeGreaterThan(0);
    await page.goto(`${inject('address')}#/events?modality=${modality}`);
    await page.locator('.event').first().waitFor();
    for (const row of rows) {
      const head = await page.locator(`.event[data-href="#/cell/${row.id}"] .item-head`).textContent();
      expect(head).toContain(words);
      if (row.teller) expect(head).toContain(row.teller.name ?? row.teller.text);
    }
  });

  test('fields narrow the list, stand in the address, and are taken away together', async () => {
    const { page } = await visit();
    const { total } = await ask<ListPage<EventRow>>('events?limit=1');
    const wanted = await ask<ListPage<EventRow>>('events?place=deir&since=2023-03-05&limit=1');
    expect(wanted.total).toBeGreaterThan(0);
    expect(wanted.total).toBeLessThan(total);
    const status = (n: number) =>
      page
        .getByRole('status')
        .filter({ hasText: new RegExp(`^${n} event`) })
        .waitFor();
    await page.goto(`${inject('address')}#/events?lanes=actor`);
    await status(total);
    await page.getByLabel('Place').fill('deir');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash.includes('place=deir'));
    await page.getByLabel('Happened from').fill('2023-03-05');
    await page.keyboard.press('Enter');
    await status(wanted.total);
    await page.reload();
    await status(wanted.total);
    expect(await page.getByLabel('Place').inputValue()).toBe('deir');
    await page.getByRole('button', { name: 'More fields' }).click();
    await page.getByRole('button', { name: /Voice/ }).click();
    await page.getByRole('option', { name: 'inside a statement' }).click();
    await page.waitForURL((url) => url.hash.includes('within=any'));
    await page.getByRole('button', { name: 'Show all events' }).click();
    await status(total);
    expect(new URL(page.url()).hash).toBe('#/events?lanes=actor');
  });

  test('lanes are by class or by actor, the choice stands in the address, and a bar leads to its event', async () => {
    const { page } = await visit();
    const rows = await all();
    await page.goto(`${inject('address')}#/events`);
    await page.locator('.drawing svg').waitFor();
    const titles = async () => page.locator('.lane-title').allTextContents();
    const classes = await titles();
    expect(classes.some((title) => /^assault \d+$/.test(title))).toBe(true);
    const lanes = page.getByRole('navigation', { name: 'Lanes of the timeline' });
    await lanes.getByRole('link', { name: 'by actor' }).click();
    await page.waitForURL((url) => url.hash === '#/events?lanes=actor');
    const actors = await titles();
    expect(actors).not.toEqual(classes);
    const names = new Set(
      rows.flatMap(({ agents, recipients }) => [...agents, ...recipients].flatMap(({ name }) => name ?? [])),
    );
    const known = actors.map((title) => title.replace(/ \d+$/, '')).filter((title) => !/^(Other|No) actor/.test(title));
    expect(known.length).toBeGreaterThan(1);
    for (const name of known) expect(names).toContain(name);
    await page.reload();
    await page.locator('.lane-title').first().waitFor();
    expect(await lanes.locator('[aria-current]').textContent()).toBe('by actor');
    const href = await page.locator('.drawing .mark a').first().getAttribute('href');
    expect(rows.map(({ id }) => `#/event/${id}`)).toContain(href);
  });

  test('a day that is told is drawn solid, one told of the passage lighter, a longer stretch faded', async () => {
    const { page } = await visit();
    const rows = (await all()).filter(({ when }) => when?.edtf);
    await page.goto(`${inject('address')}#/events?lanes=none`);
    await page.locator('.drawing .mark').first().waitFor();
    const shapes = (await page.evaluate(
      `[...document.querySelectorAll('.drawing .mark a')].map((a) => [a.getAttribute('href').slice(8), a.querySelector('rect').getAttribute('class')])`,
    )) as [string, string][];
    expect(shapes.length).toBeGreaterThan(10);
    const seen = new Set<string>();
    for (const [id, shape] of shapes) {
      const row = rows.find((one) => one.id === decodeURIComponent(id)) as EventRow;
      const lent = row.when?.from === 'paragraph' || row.when?.from === 'dateline';
      const firm = placed(row) || /^2024-\d\d-\d\d$/.test(row.when?.edtf ?? '') ? (lent ? 'lent' : 'solid') : 'faded';
      const told = row.modality === 'happened' && row.polarity === 'affirmed' ? 'told' : 'hollow';
      expect(shape, row.when?.edtf).toBe(`bar ${firm} ${told}`);
      seen.add(firm).add(told);
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(['faded', 'hollow', 'solid', 'told']));
  });

  test('the table holds every event of the drawing and those without a day', async () => {
    const { page } = await visit();
    const rows = await all();
    const wanted = rows.slice(0, 100);
    await page.goto(`${inject('address')}#/events`);
    await page.getByText('The same as a table').click();
    await page.locator('.twin tbody tr').first().waitFor();
    const links = (await page.evaluate(
      `[...document.querySelectorAll('.twin tbody td:nth-child(2) a')].map((a) => decodeURIComponent(a.hash.slice(8)))`,
    )) as string[];
    expect(links.sort()).toEqual(wanted.map(({ id }) => id).sort());
    const undated = wanted.find(({ when }) => !when) as EventRow;
    const line = page.locator('.twin tbody tr', { has: page.locator(`a[href$="${undated.id}"]`) });
    expect(await line.locator('td').first().textContent()).toBe('not stated');
  });

  test('the keyboard leads from the list to the page of an event, to its statement, and to its sentence', async () => {
    const { page, wrong } = await visit();
    const { rows } = await ask<ListPage<EventRow>>('events?within=any');
    const first = rows[0] as EventRow;
    await page.goto(`${inject('address')}#/events?within=any`);
    await page.locator('.event').first().waitFor();
    await page.keyboard.press('j');
    expect(await page.locator('.event:focus').getAttribute('data-href')).toBe(`#/cell/${first.id}`);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === `#/event/${first.id}`);
    const view = await ask<EventView>(`events/${first.id}`);
    await page.locator('.event-text').waitFor();
    expect(await page.locator('.event-text blockquote').textContent()).toBe(view.sentence.quote);
    expect(await page.locator('.event-text blockquote mark.m-trigger').allInnerTexts()).toEqual([view.trigger.quote]);
    const statement = page.locator('section[aria-labelledby=within]');
    await statement.getByRole('link', { name: 'this statement' }).click();
    await page.waitForURL((url) => url.hash === `#/statement/${view.statement?.id}`);
    await page.getByRole('heading', { name: 'What it tells' }).waitFor();
    await page.locator(`.event[data-href="#/cell/${first.id}"]`).getByRole('link', { name: 'this event' }).click();
    await page.locator('.event-text').focus();
    await page.keyboard.press('Enter');
    await page.locator('.sentence[data-active]').waitFor();
    expect(await page.locator('.sentence[data-active]').textContent()).toBe(view.sentence.quote);
    await page.locator('.card-body').getByRole('link', { name: 'this event' }).first().waitFor();
    expect(wrong).toEqual([]);
  });

  test('what the text does not say is said to be missing', async () => {
    const { page } = await visit();
    const bare = (await all()).find(({ when, place, figures }) => !when && !place && figures.length === 0) as EventRow;
    await page.goto(`${inject('address')}#/event/${bare.id}`);
    const record = page.locator('.record');
    await record.waitFor();
    expect(await record.locator('dd .none').allTextContents()).toEqual(expect.arrayContaining(['not stated']));
    await page.goto(`${inject('address')}#/event/${bare.article}.e999999`);
    await page.getByRole('heading', { name: 'Not in this ledger' }).waitFor();
  });
});
