import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFindings } from './axe.ts';
import { restatedBundle } from './restated.ts';
import { browserTests, LOOKS } from './visit.ts';

// Four invented reports of one statement, opened from disk.
browserTests('reports of one statement', (visit) => {
  let folder: string;
  let index: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-restated-'));
    await cp('dist/web', folder, { recursive: true });
    await writeFile(join(folder, 'data.js'), `window.STEMMA_BUNDLE = ${JSON.stringify(restatedBundle())};`);
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    await writeFile(join(folder, 'index.html'), page.replace('<!-- bundle -->', '<script src="./data.js"></script>'));
    index = pathToFileURL(join(folder, 'index.html')).href;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('the list counts them, marks the first, and opens them by key', async () => {
    const { page, wrong } = await visit();
    await page.goto(`${index}#/statements`);
    await page.locator('.statement').first().waitFor();
    const folded = page.locator('.restated summary');
    expect(await folded.count()).toBe(4);
    expect(await folded.first().textContent()).toMatch(
      /reported by 4 articles of 3 outlets\s+first here, 2 March 2031/,
    );
    expect(await folded.nth(1).textContent()).not.toContain('first');
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.locator('.report').first().waitFor();
    expect(await page.locator('.report .report-by').allInnerTexts()).toEqual([
      expect.stringMatching(/The Talin Ledger, 2 March 2031\s+first here\s+this one/),
      expect.stringMatching(/Harim Courier, 3 March 2031$/),
      expect.stringMatching(/The Talin Ledger, 3 to 4 March 2031$/),
      expect.stringMatching(/Valley Voice, no date$/),
    ]);
    await page.keyboard.press('r');
    await page.locator('.report').first().waitFor({ state: 'detached' });
    expect(wrong).toEqual([]);
  });

  test('the page sets them side by side and says what differs, in whose report', async () => {
    const { page } = await visit();
    await page.goto(`${index}#/statement/courier-1.s8`);
    await page.locator('.report').first().waitFor();
    const differing = await page.locator('.differences > div').allInnerTexts();
    const line = (label: string) => differing.find((text) => text.startsWith(label))?.replace(/\s+/g, ' ');
    expect(line('Cue')).toBe('Cue “said” The Talin Ledger “claimed” Harim Courier “has not promised” Valley Voice');
    expect(line('Stance')).toContain('cue keeps its distance Harim Courier');
    expect(line('Polarity')).toContain('told as not said Valley Voice');
    expect(line('Given')).toBeUndefined();
    expect(await page.locator('.report .m-differs').allInnerTexts()).toEqual(['evening']);
    const words = page.locator('.report > .fine');
    expect(await words.allInnerTexts()).toEqual([
      expect.stringContaining('words of its own are underlined'),
      expect.stringContaining('word for word as in the report listed first'),
      expect.stringContaining('put in other words'),
    ]);
    const body = await page.locator('main').textContent();
    expect(body).toContain(
      'In this ledger, of the reports with a date, first reported by The Talin Ledger, 2 March 2031.',
    );
    expect(body).toContain('Reported by 4 articles of 4, by 3 outlets of 3');
    expect(body).not.toMatch(/\b(true|false|lie|wrong|original)\b/i);
    const tops = await Promise.all(
      [0, 1].map(async (n) => (await page.locator('.report').nth(n).boundingBox())?.y ?? Number.NaN),
    );
    expect(tops[0]).toBe(tops[1]);
  });

  test('to whom and until when stand where the words say so', async () => {
    const { page } = await visit();
    await page.goto(`${index}#/statement/ledger-1.s9`);
    const record = page.locator('dl.record');
    await record.waitFor();
    expect((await record.locator('dt, dd').allTextContents()).slice(-4)).toEqual([
      'addressed to',
      'the council',
      'due by',
      '7 March 2031',
    ]);
  });

  test('a statement that one article alone reports says so', async () => {
    const { page } = await visit();
    await page.goto(`${index}#/statement/ledger-1.s19`);
    await page.getByText('No other report of it was found in this ledger of 4 articles.').waitFor();
    expect(await page.locator('.report').count()).toBe(0);
  });

  test.each(LOOKS)('axe finds nothing serious and nothing runs out of the page, %s at %i', async (mode, width) => {
    const { page } = await visit({ dark: mode === 'dark', width });
    for (const place of ['#/statements', '#/statement/courier-1.s8', '#/statement/voice-1.s55']) {
      await page.goto('about:blank');
      await page.goto(index + place);
      await page.locator('main h1').waitFor();
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      await page.locator('.report').first().waitFor();
      const { found, checked } = await seriousFindings(page);
      expect(found, place).toEqual([]);
      expect(checked).toBeGreaterThan(10);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });
});
