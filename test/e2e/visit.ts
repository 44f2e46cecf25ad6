import { isDeepStrictEqual } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
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
 * both of either; the first is asked every rule of axe, the second those that hang on the look.
 */
export const LOOKS = [
  ['light', 1280, 'all'],
  ['dark', 390, 'of-look'],
] as const;

/**
 * A group of browser tests with a browser of their own; skipped as a whole where there is no Chromium. Each visit is a new
 * page in a profile without a trace of an earlier one. Profiles are used again: a new one costs a process of Chromium, which
 * compiles the workbench anew.
 */
export function browserTests(name: string, tests: (visit: (look?: Look) => Promise<Visit>) => void): void {
  describe.skipIf(!inject('chromium'))(name, () => {
    let browser: Browser;
    const spare: Profile[] = [];
    const taken: Profile[] = [];
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
          // Pages of one profile share a process, so that it knows the workbench when the next one opens.
          '--renderer-process-limit=1',
        ],
      });
    });
    afterEach(async () => {
      for (const profile of taken.splice(0)) if (await cleared(profile)) spare.push(profile);
    });
    afterAll(() => browser?.close());
    tests(async ({ dark = false, width = 1280, height = 900 } = {}) => {
      const look = { dark, width, height };
      const at = spare.findIndex((one) => isDeepStrictEqual(one.look, look));
      const profile = at < 0 ? await newProfile(browser, look) : (spare.splice(at, 1)[0] as Profile);
      taken.push(profile);
      return newVisit(profile);
    });
  });
}

/** What a browser keeps of its visits; one small page stays open, with the process in which further ones open. */
interface Profile {
  readonly look: Required<Look>;
  readonly context: BrowserContext;
  readonly held: Page;
}

async function newProfile(browser: Browser, look: Required<Look>): Promise<Profile> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const held = await context.newPage();
  await held.goto(beside());
  return { look, context, held };
}

/** Closes what a test opened; false, and the profile is gone, when anything of it was kept or a page does not tell. */
async function cleared({ context, held }: Profile): Promise<boolean> {
  const kept = await Promise.all(
    context.pages().map((page) => page.evaluate<number>('localStorage.length + document.cookie.length').catch(() => 1)),
  );
  if (held.isClosed() || kept.some((many) => many > 0)) {
    await context.close();
    return false;
  }
  await Promise.all(context.pages().map((page) => page === held || page.close()));
  await context.clearPermissions();
  return true;
}

async function newVisit({ context }: Profile): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  return { page, asked, wrong };
}

/** An address beside the workbench: a page opened after it is loaded anew, by the process that knows it already. */
export const beside = (): string => `${inject('address')}api/summary`;

/** Reads a JSON answer of the server under test. */
export async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(`${inject('address')}api/${path}`);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}
