import type { Imprint } from './imprint.ts';
import { type Overlap, overlapOf } from './overlap.ts';

/** A text among others whose descent is asked for. */
export interface Comer {
  readonly imprint: Imprint;
  /** First and last moment at which it may have been published: ISO 8601, of one length and zone; absent where not known. */
  readonly since?: string;
  readonly until?: string;
  /** Its place in the order in which texts came in: the last word on who was first. */
  readonly order: number;
}

/** That one text was made from another. */
export interface Descent {
  readonly child: string;
  readonly parent: string;
  /** Share of the child's runs of words that the parent has, 0 to 1. */
  readonly overlap: number;
  /** Share of the parent's that the child has. */
  readonly back: number;
  /** `copy`: nearly all of the child is the parent's, edited or cut; `part`: it has more of its own; `merged`: one of several. */
  readonly type: 'copy' | 'part' | 'merged';
  /** What says which of the two came first. */
  readonly by: 'time' | 'cut' | 'order';
}

/** Two texts share their making from this share of the shorter one's runs on; below it chance and formulas do as much. */
const SAME = 0.2;

/** Whether so much of one text stands in another that the two share their making. */
export const isCopied = ({ inSecond, inFirst }: Overlap): boolean => Math.max(inSecond, inFirst) >= SAME;

/** Fewer common runs than this are a stock phrase. */
const LEAST_RUNS = 6;
/** A further parent must explain this share of the child's runs that the others do not. */
const MORE = 0.08;
const MOST_PARENTS = 2;

/**
 * From which of the others a text was made. The one that has most of its words: who copies a copy takes over what was
 * changed there, so that a sibling explains less. Of equals the one of which least was left out, then the earlier. A
 * second one is named where it explains words that the first does not have: an editor merged two texts.
 */
export function descentOf(child: Comer, others: readonly Comer[]): Descent[] {
  const near = others.flatMap((other) => {
    const overlap = overlapOf(child.imprint, other.imprint);
    if (overlap.shared < LEAST_RUNS || !isCopied(overlap)) return [];
    const by = isLater(child, other, overlap);
    return by === undefined ? [] : [{ other, overlap, by }];
  });
  if (near.length === 0) return [];
  const chosen: { readonly other: Comer; readonly by: Descent['by']; readonly overlap: Overlap }[] = [];
  const open = new Set(child.imprint.runs.keys());
  while (chosen.length < MOST_PARENTS && near.length > 0) {
    const ranked = near
      .map((one) => ({ ...one, fresh: countShared(open, one.other.imprint) }))
      .sort((a, b) => b.fresh - a.fresh || b.overlap.inFirst - a.overlap.inFirst || byAge(a.other, b.other));
    const best = ranked[0];
    if (!best || best.fresh < LEAST_RUNS) break;
    if (chosen.length > 0 && best.fresh < MORE * child.imprint.runs.size) break;
    chosen.push({ other: best.other, by: best.by, overlap: best.overlap });
    for (const run of best.other.imprint.runs.keys()) open.delete(run);
    near.splice(
      near.findIndex(({ other }) => other === best.other),
      1,
    );
  }
  return chosen.map(({ other, by, overlap }) => ({
    ...{ child: child.imprint.id, parent: other.imprint.id, overlap: overlap.inSecond, back: overlap.inFirst, by },
    type: chosen.length > 1 ? 'merged' : overlap.inSecond >= MOSTLY ? 'copy' : 'part',
  }));
}

function countShared(open: ReadonlySet<number>, { runs }: Imprint): number {
  let shared = 0;
  for (const run of runs.keys()) if (open.has(run)) shared++;
  return shared;
}

/** A text of which at least half the runs are another's is that text, edited: a word changed takes five runs away. */
const MOSTLY = 0.5;

/** Nearly all of a text. */
const WHOLE = 0.95;

/** What says that the child came after the other; nothing where it came before. */
function isLater(child: Comer, other: Comer, { inSecond, inFirst }: Overlap): Descent['by'] | undefined {
  if (child.since !== undefined && other.until !== undefined && other.until < child.since) return 'time';
  if (other.since !== undefined && child.until !== undefined && child.until < other.since) return undefined;
  // A text of which nearly all stands in a longer one was cut from it: nobody adds to a copy as much as he takes away.
  if (inSecond >= WHOLE && inFirst < 0.7) return 'cut';
  if (inFirst >= WHOLE && inSecond < 0.7) return undefined;
  return byAge(other, child) < 0 ? 'order' : undefined;
}

/** Earlier first; where the days leave it open, as they came in. */
function byAge(a: Comer, b: Comer): number {
  if (a.until !== undefined && b.since !== undefined && a.until < b.since) return -1;
  if (b.until !== undefined && a.since !== undefined && b.until < a.since) return 1;
  return a.order - b.order;
}
