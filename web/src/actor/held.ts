import type { RelationRow } from '../../../src/core/view.ts';
import { readWhen } from '../timeline/edtf.ts';

/** When a relation is said to hold, as days on the calendar: UTC milliseconds, `to` excluded. */
export interface Held {
  readonly from: number;
  readonly to: number;
  /** No beginning, or no end, is told: the bar runs out there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** True where only a day is told on which it holds. */
  readonly moment: boolean;
}

/** The stretch a report of a relation tells; nothing where it tells no day that can be placed. */
export function heldOf({ since, until, asOf }: Pick<RelationRow, 'since' | 'until' | 'asOf'>): Held | undefined {
  const [start, end, day] = [since, until, asOf].map((value) => (value === undefined ? undefined : readWhen(value)));
  const from = start?.from ?? day?.from ?? end?.from;
  const to = end?.to ?? day?.to ?? start?.to;
  if (from === undefined || to === undefined || to <= from) return undefined;
  return { from, to, openStart: !start && !day, openEnd: !end && !day, moment: !start && !end };
}
