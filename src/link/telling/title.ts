import { deedOf } from '../../core/deed.ts';
import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { leadEnd } from '../../core/span.ts';
import { namesOthers } from '../incident/rival.ts';

/**
 * The title tells what the lead tells: the first deed of its kind in the first paragraph, however little else ties the two, but
 * not where each names who did it and they name others.
 */
export function withTitle(reading: Reading, groups: readonly (readonly ReadingEvent[])[]): (readonly ReadingEvent[])[] {
  const end = reading.text.indexOf('\n\n');
  const lead = leadEnd(reading.text);
  const inTitle = ({ trigger }: ReadingEvent): boolean => trigger[1] <= end;
  const titles = groups.filter((events) => events.every(inTitle));
  const taken = new Map<readonly ReadingEvent[], readonly ReadingEvent[]>();
  for (const title of titles) {
    const [first] = title as readonly [ReadingEvent];
    const deed = deedOf(first.class, first.mode);
    const home = groups.find(
      (events) =>
        !titles.includes(events) &&
        !namesOthers(title, events) &&
        events.some(
          (event) =>
            deed !== undefined &&
            deedOf(event.class, event.mode) === deed &&
            event.polarity === first.polarity &&
            event.trigger[0] >= end &&
            event.trigger[0] < lead,
        ),
    );
    if (home && ![...taken.values()].includes(home)) taken.set(title, home);
  }
  const joined = new Set(taken.values());
  return groups.flatMap((events) => {
    const home = taken.get(events);
    if (home) return [[...events, ...home]];
    return joined.has(events) ? [] : [events];
  });
}
