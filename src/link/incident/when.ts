import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { type Days, daysOf } from '../days.ts';

/**
 * First and last day on which an event is said to have happened; nothing where its text names none. "They have held the road
 * **since May, when** a barge was sunk": it was sunk in May, and not from then on.
 */
export function daysOfEvent({ dates, text }: Reading, { when, trigger }: ReadingEvent): Days | undefined {
  const date = when === undefined ? undefined : dates[when];
  if (date === undefined) return undefined;
  const [start, end] = [date.edtf?.split('/')[0], date.span[1]];
  const isStart = date.edtf?.endsWith('/..') && trigger[0] > end && /^,? when\b/.test(text.slice(end, end + 7));
  return daysOf(isStart ? start : date.edtf);
}
