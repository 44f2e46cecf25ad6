import { wordScore } from './romanisation-ear.ts';
import { skeletonsOf } from './romanisation-skeleton.ts';
import { COMMON_GIVEN } from './romanisation-table.ts';

/** A word this near to a common given name is a spelling of it. */
const NEAR = 0.9;

const bySkeleton = new Map<string, string[]>();
for (const given of COMMON_GIVEN)
  for (const key of skeletonsOf(given)) bySkeleton.get(key)?.push(given) ?? bySkeleton.set(key, [given]);

/** The given name borne by many that a folded word is a spelling of, the nearest one; nothing for a rare word. */
export function commonGiven(word: string): string | undefined {
  let [best, score]: [string | undefined, number] = [undefined, NEAR];
  for (const key of skeletonsOf(word))
    for (const given of bySkeleton.get(key) ?? []) {
      const own = wordScore(given, word);
      if (own > score) [best, score] = [given, own];
    }
  return best;
}
