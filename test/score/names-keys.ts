import { blockingKeys } from '../../src/ground/romanisation/romanisation-key.ts';
import type { Invented } from './names-invented.ts';
import { percent, readRows } from './score.ts';

/** Whether two names share a blocking key, so that they are compared at all. */
const meet = (a: string, b: string): boolean => {
  const keys = new Set(blockingKeys(a));
  return blockingKeys(b).some((key) => keys.has(key));
};

/**
 * Share of the matching spelling pairs of a file that share a key, in percent; other names of a person share none.
 * Gives nothing when there is no such file.
 */
export function keyRecall(file: string): number | undefined {
  const rows = readRows<{ a: string; b: string; match: boolean; kind?: string }>(file)?.filter(
    ({ match, kind }) => match && kind !== 'other-name',
  );
  return rows && percent(rows.filter(({ a, b }) => meet(a, b)).length, rows.length);
}

/** How many pairs of names of one person there are among invented names, and how many of them share a key. */
export function recallOf(invented: readonly Invented[]): { readonly all: number; readonly met: number } {
  let [all, met] = [0, 0];
  invented.forEach(({ person, name }, i) => {
    // Names of one person stand together.
    for (let j = i + 1; invented[j]?.person === person; j++) {
      all++;
      if (meet(name, (invented[j] as Invented).name)) met++;
    }
  });
  return { all, met };
}
