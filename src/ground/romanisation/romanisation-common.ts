import { wordScore } from './romanisation-ear.ts';
import { GIVEN } from './romanisation-given.ts';
import { skeletonsOf } from './romanisation-skeleton.ts';

/** The rows of `GIVEN` a word is a spelling of, by their places, and whether very many bear such a name. */
export interface GivenNear {
  readonly rows: readonly number[];
  readonly many: boolean;
}

/** A word this near to a known given name is a spelling of it. */
const NEAR = 0.9;

const bySkeleton = new Map<string, { readonly spelling: string; readonly row: number }[]>();
GIVEN.forEach(({ spellings }, row) => {
  for (const spelling of spellings)
    for (const key of skeletonsOf(spelling)) {
      const found = { spelling, row };
      bySkeleton.get(key)?.push(found) ?? bySkeleton.set(key, [found]);
    }
});

/** The known given names that a folded word of a name that told of `told` is nearest to; nothing when to none. */
export function givenNear(word: string, told: number): GivenNear | undefined {
  let best = NEAR;
  let rows: number[] = [];
  for (const key of skeletonsOf(word, told))
    for (const { spelling, row } of bySkeleton.get(key) ?? []) {
      const score = wordScore(spelling, word, told, told);
      if (score < best || rows.includes(row)) continue;
      rows = score > best ? [row] : [...rows, row];
      best = score;
    }
  return rows.length === 0 ? undefined : { rows, many: rows.some((row) => GIVEN[row]?.many) };
}
