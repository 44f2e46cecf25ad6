import type { Stage } from '../../core/pledge-view.ts';

/**
 * The stage at the end of the day `asOf` (ISO 8601), by the acts of articles published until then. `deadline`: the EDTF
 * day, month or year by which it is to be done. An act of an article without a date counts on any day.
 */
export function stageAt(
  thread: readonly { readonly side: 'for' | 'against'; readonly published?: string }[],
  deadline: string | undefined,
  asOf: string,
): Stage {
  const sides = new Set(thread.filter(({ published }) => (published ?? '') <= asOf).map(({ side }) => side));
  if (sides.size === 2) return 'disputed';
  if (sides.has('against')) return 'reported contrary';
  if (sides.has('for')) return 'reported consistent';
  if (deadline === undefined) return 'no later report';
  return asOf.slice(0, deadline.length) > deadline ? 'overdue' : 'pending';
}
