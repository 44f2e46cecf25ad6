import type { LineageEntry, LineagePrint } from '../../core/lineage.ts';
import { type Prepared, parentsOf } from './parent.ts';

/**
 * Which of the texts near a newcomer may have it for a parent: those that came out after it, were cut from it, or credit
 * its outlet. Their parents have to be told anew.
 */
export const childrenAmong = (newcomer: Prepared, near: readonly Prepared[]): Prepared[] =>
  near.filter((child) => {
    // Surely out before: no text comes from a later one.
    if (child.days && newcomer.days && child.days[1] < newcomer.days[0]) return false;
    return parentsOf(child, [newcomer]).some((edge) => edge.parent === newcomer.text.id);
  });

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
