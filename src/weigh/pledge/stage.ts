/** How a promise stands on a day, by what was reported until then. Never whether it was kept. */
export type Stage =
  | 'no later report'
  | 'reported consistent'
  | 'reported contrary'
  | 'disputed'
  | 'overdue'
  | 'pending';

/** The stages in the order in which they are shown. */
export const STAGES: readonly Stage[] = [
  'reported contrary',
  'disputed',
  'overdue',
  'pending',
  'no later report',
  'reported consistent',
];

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
