import type { StoryRow } from '../../../src/core/story.ts';
import { Day } from '../parts/Day.tsx';

/** First and last day on which articles of a story came out. */
export function StoryDays({ story: { first, last } }: { story: Pick<StoryRow, 'first' | 'last'> }) {
  if (first === undefined) return <span className="none">not known</span>;
  return <Day value={last === undefined || last === first ? first : `${first}/${last}`} />;
}
