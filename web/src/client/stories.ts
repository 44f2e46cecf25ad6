import type { StoryRow } from '../../../src/core/story.ts';
import type { Filter, Page } from '../../../src/core/view.ts';
import { type Bundle, byId } from './contents.ts';
import { inTime } from './days.ts';

/** The stories of a bundle that have an article of the outlet and time asked for. */
export function storiesOf(bundle: Bundle, { outlet, from, to, limit = 100, offset = 0 }: Filter): Page<StoryRow> {
  const views = byId(bundle.storyViews);
  const time = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const rows = bundle.stories.filter(({ id }) =>
    views.get(id)?.articleRows.some((row) => (!outlet || row.outlet === outlet) && inTime(row.published?.value, time)),
  );
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}
