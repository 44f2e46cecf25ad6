import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';

/** A browser page that remembers what it asked for and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Every address the page asked for. */
  readonly asked: string[];
  /** Errors thrown on the page or written to its console. */
  readonly wrong: string[];
}

export interface Look {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/**
 * What each page is looked at with: contrast hangs on the colours alone, what fits on the width alone, so two looks show
 * both of either.
 */
export const LOOKS = [
  ['light', 1280],
  ['dark', 390],
] as const;

/** A group of browser tests with a browser of their own; skipped as a whole where there is no Chromium. */
export function browserTests(name: string, tests: (visit: (look?: Look) => Promise<Visit>) => void): void {
  describe.skipIf(!inject('chromium'))(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: inject('chromium'),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      });
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    afterAll(() => browser?.close());
    tests((look) => newVisit(browser, look));
  });
}

async function newVisit(browser: Browser, { dark = false, width = 1280, height = 900 }: Look = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  return { page, asked, wrong };
}

/** Reads a JSON answer of the server under test. */
export async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(`${inject('address')}api/${path}`);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}
