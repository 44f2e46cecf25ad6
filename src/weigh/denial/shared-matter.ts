import { nearness } from './kin.ts';
import type { Matter } from './matter.ts';
import type { Page } from './page.ts';

/** The names that two articles need in common to be as near as can be, each worth 1 where no third article has it. */
const MANY = 3;
/** An article that has no name, or none but that of who denies, in common with the denial is of another matter. */
const STRANGE = 1;
const ONLY_OWN = 0.4;

/** How near another article is to that of a denial, by the names of both and by the words of title and lead: to 1; below 0 for a strange one. */
export function commonOf(home: Page, page: Page, { own, lead }: Matter, rarity: (key: string) => number): number {
  // Its own article tells of the matter, and makes the claim of another less often than that other does.
  if (home === page) return 0.4;
  const both = [...home.names].filter((key) => page.names.has(key));
  const others = both.filter((key) => !own.has(key));
  const named = others.reduce((sum, key) => sum + rarity(key), 0) / MANY;
  let [all, told] = [0, 0];
  for (const [key, weight] of lead) {
    all += weight;
    told += weight * nearness(key, page.words);
  }
  const strange = others.length > 0 ? 0 : both.length > 0 ? ONLY_OWN : STRANGE;
  return Math.min(1, Math.max(all === 0 ? 0 : told / all, named)) - strange;
}
