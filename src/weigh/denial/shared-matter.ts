import { daysBetween } from '../../link/days.ts';
import type { Page } from './page.ts';

/**
 * How near two articles are: by the rare words and names of both, from 0 to 1, and less the more days lie between them.
 * An article is not near itself.
 */
export function nearnessOf(rarity: (key: string) => number): (home: Page, page: Page) => number {
  // Squares: one word that two articles alone have says more than ten that all have.
  const weightOf = (key: string): number => (rarity(key) ** 2 * (key.startsWith('name ') ? NAME : 1)) ** 2;
  const sizes = new Map<Page, number>();
  const sizeOf = (page: Page): number => {
    const known = sizes.get(page) ?? [...page.all].reduce((sum, key) => sum + weightOf(key), 0);
    sizes.set(page, known);
    return known;
  };
  return (home, page) => {
    if (home === page) return 0;
    let shared = 0;
    for (const key of home.all) if (page.all.has(key)) shared += weightOf(key);
    return shared === 0 ? 0 : (shared / Math.sqrt(sizeOf(home) * sizeOf(page))) * freshness(home, page);
  };
}

const NAME = 2;

/** Most denials come within days: half as near after ten. */
function freshness(home: Page, page: Page): number {
  const [day, told] = [home.published?.[0], page.published?.[0]];
  if (day === undefined || told === undefined) return 1;
  return 1 / (1 + Math.max(0, daysBetween(told, day) - DAYS) / FADE);
}

const DAYS = 2;
const FADE = 8;
