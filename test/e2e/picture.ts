// Takes the picture of the README: the story page of a served sample story.
//   stemma demo --port 4717        in one window
//   npx tsx test/e2e/picture.ts http://127.0.0.1:4717/
import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const WIDTH = 1280;

async function take(browser: Browser, address: string, dark: boolean, path: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  await page.locator('.drawing svg').waitFor();
  const end = await page.locator('section[aria-labelledby=statements]').boundingBox();
  const height = Math.round(end?.y ?? 900);
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: WIDTH, height } });
  await page.close();
}

async function main(address: string | undefined): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath || !address) throw new Error('name the address of a served sample story; a Chromium is needed');
  mkdirSync('docs/img', { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  await take(browser, address, false, 'docs/img/story-light.png');
  await take(browser, address, true, 'docs/img/story-dark.png');
  await browser.close();
}

void main(process.argv[2]);
