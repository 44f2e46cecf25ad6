import { describe, expect, inject, test } from 'vitest';
import type { StoryRow } from '../../src/core/story.ts';
import type {
  DenialRow,
  FindingRow,
  IncidentRow,
  Page as ListPage,
  PledgeRow,
  WeighView,
} from '../../src/core/view.ts';
import { agree, disk, opensItsWords, shown, until, words } from './page-words.ts';
import { ask, browserTests } from './visit.ts';

/** A page on accounts: the word of the header under which it lies, its own, what it is a list of, and a field with what it is narrowed to. */
interface Told {
  readonly group?: string;
  readonly label: string;
  readonly heading: string;
  readonly path: string;
  /** A field by its name, the option chosen in it, and the field of the address with its value. */
  readonly field: readonly [name: string, option: RegExp, at: string];
  readonly items: string;
}

const PAGES: readonly Told[] = [
  {
    ...{ group: 'Happened', label: 'Incidents', heading: 'Incidents', path: 'incidents', items: 'ol.items > li' },
    field: ['Told by', /^3 articles or more$/, 'articles'],
  },
  {
    ...{ group: 'Happened', label: 'Conflicts', heading: 'Conflicts', path: 'conflicts', items: 'ol.items > li' },
    field: ['Told by', /^Valley Voice$/, 'outlet'],
  },
  {
    ...{ group: 'Said', label: 'Denials', heading: 'Denials', path: 'denials', items: 'ol.items > li' },
    field: ['The claim is', /^made by no article here$/, 'met'],
  },
  {
    ...{ group: 'Said', label: 'Pledges', heading: 'Pledges', path: 'pledges', items: 'ol.items > li' },
    field: ['Stage', /^reported contrary$/, 'stage'],
  },
  {
    ...{ group: 'Coverage', label: 'Stories', heading: 'Stories', path: 'stories', items: 'table.stories tbody tr' },
    field: ['Outlet', /^Valley Voice$/, 'outlet'],
  },
];

const totalOf = async (path: string): Promise<number> => (await ask<ListPage<unknown>>(`${path}`)).total;

describe.each(PAGES)('the page $label', ({ group, label, heading, path, field, items }) => {
  browserTests(label, (visit) => {
    test('opens from the header, and its table holds what its list holds', async () => {
      const { page, wrong } = await visit();
      await page.goto(inject('address'));
      await shown(page);
      await page.locator('.top nav button', { hasText: group ?? '' }).click();
      await page.locator('.page-group ul a', { hasText: label }).click();
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.locator(items).first().waitFor();
      const listed = await page.locator(items).count();
      expect(listed).toBe(Math.min(await totalOf(path), 100));
      expect(listed).toBeGreaterThan(0);
      const twin = page.locator('details.twin');
      if (await twin.count()) {
        await twin.locator('summary').focus();
        await page.keyboard.press('Enter');
        // A conflict has a row for each of its two sides.
        const each = path === 'conflicts' ? 2 : 1;
        expect(await twin.locator('tbody tr').count()).toBe(listed * each);
      }
      const table = page.locator('table').last();
      expect(((await table.locator('caption').textContent()) ?? '').length).toBeGreaterThan(10);
      for (const th of await table.locator('th').all())
        expect(await th.getAttribute('scope')).toMatch(/^(?:col|row|rowgroup)$/);
      expect(wrong).toEqual([]);
    });

    test('is narrowed by a field, which stands in the address and survives a reload', async () => {
      const { page } = await visit();
      await page.goto(`${inject('address')}#/${path}`);
      await page.locator(items).first().waitFor();
      const [name, option, at] = field;
      await page.getByRole('button', { name: new RegExp(`${name}$`) }).click();
      await page.getByRole('option', { name: option }).click();
      await page.waitForURL((url) => url.hash.includes(`${at}=`));
      const value = new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get(at) ?? '';
      const narrowed = await totalOf(`${path}?${at}=${encodeURIComponent(value)}`);
      expect(narrowed).toBeGreaterThan(0);
      expect(narrowed).toBeLessThan(await totalOf(path));
      await until(async () => (await page.locator(items).count()) === narrowed);
      const before = await words(page);
      await page.reload();
      await shown(page);
      await until(async () => (await words(page)) === before);
      await page
        .getByRole('button', { name: /^Show all/ })
        .first()
        .click();
      await until(async () => (await page.locator(items).count()) === Math.min(await totalOf(path), 100));
    });

    test('says so where nothing fits, and leads back to all', async () => {
      const { page, wrong } = await visit();
      await page.goto(`${inject('address')}#/${path}?outlet=No+such+paper`);
      await page.locator('main .none', { hasText: 'Nothing that was read in these articles fits' }).waitFor();
      expect(await page.locator(items).count()).toBe(0);
      expect(await page.locator('details.twin').count()).toBe(0);
      await page
        .getByRole('button', { name: /^Show all/ })
        .first()
        .click();
      await page.locator(items).first().waitFor();
      expect(wrong).toEqual([]);
    });

    test('says the same from disk, narrowed and not', async () => {
      const served = await visit();
      const opened = await visit();
      await served.page.goto(`${inject('address')}#/${path}`);
      await served.page.locator(items).first().waitFor();
      const [name, option, at] = field;
      await served.page.getByRole('button', { name: new RegExp(`${name}$`) }).click();
      await served.page.getByRole('option', { name: option }).click();
      await served.page.waitForURL((url) => url.hash.includes(`${at}=`));
      for (const hash of [`#/${path}`, new URL(served.page.url()).hash]) {
        await served.page.goto(inject('address') + hash);
        await opened.page.goto(disk() + hash);
        await agree(served.page, opened.page, hash);
      }
      expect(opened.wrong).toEqual([]);
    });
  });
});

browserTests('accounts of one event', (visit) => {
  const severalTold = async (): Promise<IncidentRow> =>
    (await ask<ListPage<IncidentRow>>('incidents?articles=3&limit=1')).rows[0] as IncidentRow;

  test('the list leads to the event, and the permalink says the same after a reload and from disk', async () => {
    const row = await severalTold();
    const { page, wrong } = await visit();
    await page.goto(`${inject('address')}#/incidents?articles=3`);
    await page.locator(`li[data-href="#/incidents/${row.id}"] h2 a`).click();
    await page.waitForURL((url) => url.hash === `#/incidents/${row.id}`);
    await page.locator('.fact-matrix').waitFor();
    const said = await words(page);
    expect(said).toContain(`Reported by ${row.outlets} outlets in ${row.articles} articles`);
    await page.reload();
    await page.locator('.fact-matrix').waitFor();
    expect(await words(page)).toBe(said);
    const opened = await visit();
    await opened.page.goto(`${disk()}#/incidents/${row.id}`);
    await opened.page.locator('.fact-matrix').waitFor();
    await agree(page, opened.page);
    expect([...wrong, ...opened.wrong]).toEqual([]);
  });

  test('the fact matrix has a column for each origin, and every cell the words that its origin gives', async () => {
    const { id } = await severalTold();
    const { columns, rows: told } = await ask<WeighView>(`incidents/${id}/matrix`);
    const { page } = await visit();
    await page.goto(`${inject('address')}#/incidents/${id}`);
    const matrix = page.locator('.fact-matrix');
    await matrix.waitFor();
    expect(await matrix.locator('thead th').count()).toBe(columns.length + 1);
    expect(columns.length).toBeGreaterThan(1);
    const quotes = await matrix
      .locator('tbody tr')
      .evaluateAll((trs) =>
        trs.map((tr) =>
          [...tr.querySelectorAll('td')].map((td) => [...td.querySelectorAll('a')].map((a) => a.textContent)),
        ),
      );
    expect(quotes).toEqual(
      told.map(({ cells }) => cells.map(({ words: given }) => given.map(({ cite }) => `“${cite.quote}”`))),
    );
    const signs = await matrix.locator('tbody td > .sign, tbody td > .none > .sign').allTextContents();
    expect(signs).toEqual(told.flatMap(({ cells }) => cells.map(({ sign }) => sign)));
    for (const cell of [0, 1]) {
      const links = matrix.locator('tbody tr').nth(cell).locator('td a');
      await opensItsWords(page, links.first());
    }
  });

  test('each count opens its proof by keyboard, and the proof the words', async () => {
    const { id } = await severalTold();
    const { origins } = await ask<WeighView>(`incidents/${id}/matrix`);
    const { page } = await visit();
    await page.goto(`${inject('address')}#/incidents/${id}`);
    const values = page.locator('.origins > li');
    await values.first().waitFor();
    expect(await values.count()).toBe(origins.length);
    for (const [n, { articles, textOrigins, firm, tellers, status }] of origins.entries()) {
      const value = values.nth(n);
      const counts = (await value.locator('.counts').textContent()) ?? '';
      expect(counts).toMatch(new RegExp(`^${articles} articles? · ${textOrigins} text origins? · ${firm.length} firm`));
      expect(counts.endsWith(`→ ${status}`)).toBe(true);
      await value.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await value.locator('.proof dd').first().locator('li').count()).toBe(tellers.length);
      for (const { name } of firm) expect(await value.locator('.proof').textContent()).toContain(name);
    }
    await opensItsWords(page, values.first().locator('.proof a').first());
  });

  test('every account is called by its outlet and day, never by its id', async () => {
    const row = await severalTold();
    const { page } = await visit();
    await page.goto(`${inject('address')}#/incidents/${row.id}`);
    await page.locator('.account').first().waitFor();
    expect(await page.locator('.account').count()).toBe(row.accounts);
    expect(await words(page)).not.toMatch(/[0-9a-f]{16}/);
  });
});

browserTests('conflicts, denials and pledges', (visit) => {
  test('both sentences of a conflict open, and it leads to its event', async () => {
    const { rows: found } = await ask<ListPage<FindingRow>>('conflicts');
    const { page } = await visit();
    await page.goto(`${inject('address')}#/conflicts`);
    await page.locator('.findings > li').first().waitFor();
    for (const side of [0, 1])
      await opensItsWords(page, page.locator('.findings > li').first().locator('.side a').nth(side));
    const at = found.findIndex(({ incident }) => incident !== undefined);
    await page.locator('.findings > li').nth(at).locator('.item-foot a').click();
    await page.waitForURL((url) => url.hash === `#/incidents/${found[at]?.incident}`);
  });

  test('a denial and each claim it answers open their sentences; without a claim the page says so', async () => {
    const { rows: found } = await ask<ListPage<DenialRow>>('denials');
    const { page } = await visit();
    await page.goto(`${inject('address')}#/denials`);
    await page.locator('.denial').first().waitFor();
    const met = found.findIndex(({ claims }) => claims.length > 0);
    await opensItsWords(page, page.locator('.denial').nth(met).locator('.claim a').first());
    await opensItsWords(page, page.locator('.denial').nth(met).locator('a[data-open]'));
    const unmet = found.findIndex(({ claims }) => claims.length === 0);
    expect(await page.locator('.denial').nth(unmet).textContent()).toContain('No article here makes the claim');
    for (const [n, { claims }] of found.entries()) {
      const said = (await page.locator('.denial').nth(n).textContent()) ?? '';
      for (const { outlet } of claims) expect(said).toContain(outlet);
    }
  });

  test('a pledge shows who, by when, its stage, and its acts on two sides with their days', async () => {
    const { rows: found } = await ask<ListPage<PledgeRow>>('pledges');
    const { page } = await visit();
    await page.goto(`${inject('address')}#/pledges`);
    await page.locator('.pledge').first().waitFor();
    for (const [n, row] of found.entries()) {
      const one = page.locator('.pledge').nth(n);
      expect(await one.locator('.stage').textContent()).toBe(row.stage);
      expect(await one.locator('.pledge-facts').textContent()).toContain(row.by?.name ?? row.by?.text ?? 'not stated');
      for (const side of ['for', 'against'] as const) {
        const acts = row.thread.filter((act) => act.side === side);
        expect(await one.locator(`.acts.${side} blockquote`).allTextContents()).toEqual(
          acts.map(({ cite }) => cite.quote),
        );
        expect(await one.locator(`.acts.${side} .act-day time`).count()).toBe(acts.length);
      }
    }
    const told = found.findIndex(({ thread }) => thread.length > 0);
    expect(told).toBeGreaterThanOrEqual(0);
    await opensItsWords(page, page.locator('.pledge').nth(told).locator('.acts blockquote a').first());
  });

  test('the permalink of a pledge holds its day, also from disk', async () => {
    const { rows: found } = await ask<ListPage<PledgeRow>>('pledges');
    const row = found.find(({ thread }) => thread.length > 0) as PledgeRow;
    const { page } = await visit();
    const early = `#/pledge/${row.id}?asOf=${row.reported}`;
    await page.goto(inject('address') + early);
    await page.locator('.pledge-facts').waitFor();
    const before = await words(page);
    expect(before).toContain('No later report found beside it');
    await page.reload();
    await page.locator('.pledge-facts').waitFor();
    expect(await words(page)).toBe(before);
    await page.goto(`${inject('address')}#/pledge/${row.id}`);
    await page.locator('.acts').first().waitFor();
    const opened = await visit();
    await opened.page.goto(`${disk()}#/pledge/${row.id}`);
    await agree(page, opened.page);
    await opensItsWords(page, page.locator('blockquote.promise a'));
  });
});

browserTests('stories', (visit) => {
  test('a story leads to its articles and says why each is part of it, also after a reload and from disk', async () => {
    const { rows: found } = await ask<ListPage<StoryRow>>('stories');
    const row = found.find(({ articles }) => articles > 1) as StoryRow;
    const { page } = await visit();
    await page.goto(`${inject('address')}#/stories`);
    await page.locator(`tr[data-href="#/story/${row.id}"] a`).click();
    await page.waitForURL((url) => url.hash === `#/story/${row.id}`);
    await page.locator('table.articles tbody tr').first().waitFor();
    expect(await page.locator('table.articles tbody tr').count()).toBe(row.articles);
    const said = await words(page);
    expect(said).not.toMatch(/[0-9a-f]{16}/);
    await page.reload();
    await page.locator('table.articles tbody tr').first().waitFor();
    expect(await words(page)).toBe(said);
    const opened = await visit();
    await opened.page.goto(`${disk()}#/story/${row.id}`);
    await agree(page, opened.page);
    const title = await page.locator('table.articles tbody tr a.headline-link').first().textContent();
    await page.locator('table.articles tbody tr a.headline-link').first().click();
    await page.locator('.reading .sentence').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  });
});
