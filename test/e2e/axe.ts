import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Folded parts opened, what is wrong with the page in a look: what axe finds serious, and whether it is wider than its window. */
export async function faultsOf(page: Page, place: string, rules: 'all' | 'of-look'): Promise<string[]> {
  // Folded parts are part of the page too.
  await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  const { found, checked } = await seriousFindings(page, rules);
  expect(checked, place).toBeGreaterThan(rules === 'all' ? 10 : 0);
  const fits = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
  return [...found.map((finding) => `${place} ${finding}`), ...(fits ? [] : [`${place} is too wide`])];
}

/** The rules whose answer can change with colours or width; what is named, nested and labelled is the same in every look. */
const OF_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'target-size',
];

/** Rules of WCAG 2.2 AA that axe runs where it is told to. */
const BESIDE = { 'target-size': { enabled: true } };

/**
 * What axe holds for serious or critical on the page as it stands, and how many of its rules the page passed. A page
 * that was looked at once is asked in a further look only what the look may change.
 */
export async function seriousFindings(
  page: Page,
  rules: 'all' | 'of-look' = 'all',
): Promise<{ readonly found: string[]; readonly checked: number }> {
  await page.evaluate(AXE);
  const asked = { resultTypes: ['violations'], rules: BESIDE, ...(rules === 'of-look' ? { runOnly: OF_LOOK } : {}) };
  const { violations, passes } = (await page.evaluate(`axe.run(${JSON.stringify(asked)})`)) as {
    violations: readonly Finding[];
    passes: readonly Finding[];
  };
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return { found: serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), checked: passes.length };
}
