const WHOLE = 10n ** 20n;
const known: bigint[] = [];

/**
 * What a key that brings up so many counts for: one part in so many. In whole numbers, so that a sum is the same in
 * whatever order it is made. Throws a `RangeError` for none.
 */
export function rarity(many: number): bigint {
  known[many] ??= (WHOLE + BigInt(many) / 2n) / BigInt(many);
  return known[many];
}

/** The larger first. */
export const byRarity = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? 1 : -1);
