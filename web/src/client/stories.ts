import type { StoryRow } from '../../../src/core/story.ts';
import type { Filter, Page } from '../../../src/core/view.ts';
import { type Bundle, byId } from './contents.ts';
import { inTime } from './days.ts';
import { fitsOutlet, pageOf } from './rows.ts';

/** The stories of a bundle that have an article of the outlet and time asked for. */
export function storiesOf(bundle: Bundle, filter: Filter): Page<StoryRow> {
  const views = byId(bundle.storyViews);
  const told = ({ id }: StoryRow): boolean =>
    views
      .get(id)
      ?.articleRows.some((row) => fitsOutlet(filter.outlet, row.outlet) && inTime(row.published?.value, filter)) ??
    false;
  return pageOf(bundle.stories.filter(told), filter);
}
