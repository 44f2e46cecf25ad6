import type { Published, ReadingDate } from '../../core/reading.ts';
import type { DateDraft, EventDraft } from '../../extract/draft.ts';
import { isEarlier } from '../../extract/event/event-link.ts';
import { daysOf } from './calendar.ts';

/** What ended so many days before publication is history. */
const LONG_PAST = 90;
/** What happened within so many days of publication is none, although its words look like it: "in November 2024". */
const RECENT = 35;

/** The events, told as background or not by how long before publication their dates lie, where that is known. */
export function withHistory(
  events: readonly EventDraft[],
  drafts: readonly DateDraft[],
  dates: readonly ReadingDate[],
  published: Published | undefined,
): EventDraft[] {
  const today = published && daysOf(published.value)?.[0];
  if (today === undefined) return [...events];
  return events.map((event) => {
    const edtf = event.when === undefined ? undefined : dates[event.when]?.edtf;
    const days = edtf === undefined ? undefined : daysOf(edtf);
    const shape = event.when === undefined ? undefined : drafts[event.when]?.shape;
    if (!days || !shape) return event;
    const since = today - days[1];
    if (since > LONG_PAST) return { ...event, background: true };
    return since <= RECENT && isEarlier(shape) ? { ...event, background: false } : event;
  });
}
