import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe holds for serious or critical on the page as it stands, and how many of its rules the page passed. */
export async function seriousFindings(page: Page): Promise<{ readonly found: string[]; readonly checked: number }> {
  await page.evaluate(AXE);
  const { violations, passes } = (await page.evaluate(`axe.run({ resultTypes: ['violations'] })`)) as {
    violations: readonly Finding[];
    passes: readonly Finding[];
  };
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return { found: serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), checked: passes.length };
}
