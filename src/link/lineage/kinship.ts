import type { LineageEntry, LineageText } from '../../core/lineage.ts';
import { type Prepared, parentsOf, prepare } from './parent.ts';
import { printOf } from './print.ts';

/**
 * Which of the texts near a newcomer may have it for a parent: those that came out after it, were cut from it, or credit
 * its outlet. Their parents have to be told anew.
 */
export function childrenAmong(newcomer: LineageText, near: readonly LineageText[]): LineageText[] {
  const parent = ready(newcomer);
  return near.filter((text) => {
    const child = ready(text);
    // Surely out before: no text comes from a later one.
    if (child.days && parent.days && child.days[1] < parent.days[0]) return false;
    return parentsOf(child, [parent]).some((edge) => edge.parent === newcomer.id);
  });
}

/**
 * What a newcomer adds to the lineage of a ledger. `near`: the texts that may have to do with it; `wider`: for each of its
 * children those that may have to do with the child.
 */
export const lineageEntry = (
  newcomer: LineageText,
  near: readonly LineageText[],
  wider: ReadonlyMap<LineageText, readonly LineageText[]>,
): LineageEntry => ({
  text: newcomer,
  print: printOf(newcomer),
  families: [
    { child: newcomer.id, edges: parentsOf(ready(newcomer), near.map(ready)) },
    ...[...wider].map(([child, others]) => ({
      child: child.id,
      edges: parentsOf(ready(child), [...others.filter(({ id }) => id !== newcomer.id), newcomer].map(ready)),
    })),
  ],
});

/** Texts are made ready once, however often they are compared while one article comes in. */
const made = new WeakMap<LineageText, Prepared>();

function ready(text: LineageText): Prepared {
  const known = made.get(text) ?? prepare(text);
  made.set(text, known);
  return known;
}
