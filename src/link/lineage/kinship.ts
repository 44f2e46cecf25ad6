import type { LineageEntry, LineagePrint } from '../../core/lineage.ts';
import { isCredited, type Prepared, parentsOf, whenceOf } from './parent.ts';

/**
 * Which of the texts near a newcomer may have it for a parent: those that came out after it, were cut from it, or credit
 * its outlet. Their parents may have to be told anew.
 */
export const childrenAmong = (newcomer: Prepared, near: readonly Prepared[]): Prepared[] =>
  near.filter((child) => {
    // What the outlet it credits has word for word leaves the credit nothing to say, whichever came out first.
    if (isCredited(child, newcomer)) return true;
    // Surely out before: no text comes from a later one.
    if (child.days && newcomer.days && child.days[1] < newcomer.days[0]) return false;
    return whenceOf(child, [newcomer]).some(({ parent }) => parent === newcomer.text.id);
  });

/**
 * Whether a newcomer changes whence a text comes, which comes from `parents` by all that was there before. A parent is the
 * best of all for some words, or the only one: a newcomer that these few leave no place would have none among all either.
 */
export const isTurned = (child: Prepared, parents: readonly Prepared[], newcomer: Prepared): boolean =>
  whence(child, parents) !== whence(child, [...parents, newcomer]);

const whence = (child: Prepared, others: readonly Prepared[]): string =>
  JSON.stringify(whenceOf(child, others).map(({ parent, type }) => [parent, type]));

/**
 * What a newcomer adds to the lineage of a ledger. `near`: the texts that may have to do with it; `wider`: for each of its
 * children those that may have to do with the child.
 */
export const lineageEntry = (
  newcomer: Prepared,
  print: LineagePrint,
  near: readonly Prepared[],
  wider: ReadonlyMap<Prepared, readonly Prepared[]>,
): LineageEntry => ({
  text: newcomer.text,
  print,
  families: [
    { child: newcomer.text.id, edges: parentsOf(newcomer, near) },
    ...[...wider].map(([child, others]) => ({
      child: child.text.id,
      edges: parentsOf(child, [...others.filter(({ text }) => text.id !== newcomer.text.id), newcomer]),
    })),
  ],
});
