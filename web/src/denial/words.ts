import type { ClaimRow } from '../../../src/core/view.ts';

/** Claims in the very same words, one at least. */
export type Alike = readonly [ClaimRow, ...ClaimRow[]];

/** Claims gathered by their words, in the order in which the first of each came: a reprint is shown beside its original. */
export function alike(claims: readonly ClaimRow[]): readonly Alike[] {
  const found = new Map<string, [ClaimRow, ...ClaimRow[]]>();
  for (const claim of claims) {
    const words = claim.cite.quote.replaceAll(/\s+/g, ' ');
    const known = found.get(words);
    if (known) known.push(claim);
    else found.set(words, [claim]);
  }
  return [...found.values()];
}

/**
 * The words that a claim has in common with its denial, as the sentence writes them: "; both speak of market, shelled". Those
 * that stand only as stems in it, and names and days that are compared apart, are left out; nothing where none is left.
 */
export function sayShared({ shared }: Pick<ClaimRow, 'shared'>, sentence: string): string {
  const written = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = shared.flatMap((key) => {
    const stem = key.replace(/^(?:name|day) /, '');
    return written.find((word) => word.toLowerCase().startsWith(stem.toLowerCase())) ?? [];
  });
  const once = [...new Set(words)];
  return once.length === 0 ? '' : `; both speak of ${once.join(', ')}`;
}
