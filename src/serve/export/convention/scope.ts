import type { EventRow } from '../../../core/view.ts';

/** Why a convention has no row for an event. */
export type LeftOut =
  | 'not told as having happened'
  | 'said not to have happened'
  | 'told as earlier history'
  | 'a kind of act that the convention does not code'
  | 'its type does not follow from its words'
  | 'no death is told'
  | 'no organised armed side'
  | 'no harm to people is told'
  | 'those harmed bear arms';

/**
 * Why an event stays out of every convention unless all are asked for: only what is told as having happened, affirmed
 * and no earlier history makes a row. Nothing where it may come in.
 */
export function leftOutAlways({ modality, polarity, background }: EventRow): LeftOut | undefined {
  if (polarity === 'negated') return 'said not to have happened';
  if (modality !== 'happened') return 'not told as having happened';
  return background ? 'told as earlier history' : undefined;
}
