import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** The rules whose answer can change with colours or width; what is named, nested and labelled is the same in every look. */
const OF_LOOK = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'aria-hidden-focus'];

/**
 * What axe holds for serious or critical on the page as it stands, and how many of its rules the page passed. A page
 * that was looked at once is asked in a further look only what the look may change.
 */
export async function seriousFindings(
  page: Page,
  rules: 'all' | 'of-look' = 'all',
): Promise<{ readonly found: string[]; readonly checked: number }> {
  await page.evaluate(AXE);
  const asked = { resultTypes: ['violations'], ...(rules === 'of-look' ? { runOnly: OF_LOOK } : {}) };
  const { violations, passes } = (await page.evaluate(`axe.run(${JSON.stringify(asked)})`)) as {
    violations: readonly Finding[];
    passes: readonly Finding[];
  };
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return { found: serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), checked: passes.length };
}
