import type { StoryReason, StoryRow } from '../core/story.ts';

/** Why an article belongs to a story, or why a story turned out to be another one, in words. */
export function storyReasonWords({ rule, score, beside, words = [], passages = [], by }: StoryReason): string {
  switch (rule) {
    case 'story-first':
      return 'its first article';
    case 'story':
      return `most like ${beside} (${score}), sharing ${words.join(', ')}`;
    case 'story-passages':
      return `${passages.length} of its passages are about it`;
    case 'story-merge':
      return `the article ${beside} ties the two`;
    case 'story-judged':
      return `${by} says so`;
    default:
      return rule satisfies never;
  }
}

/** Names with the number of articles that have them. */
export const storyNames = (names: StoryRow['actors']): string =>
  names.map(({ name, articles }) => `${name} (${articles})`).join(', ');

/** First and last day of a story; one day where they are the same. */
export const storyDays = ({ first, last }: Pick<StoryRow, 'first' | 'last'>): string =>
  first === undefined ? 'days not known' : first === last ? first : `${first} to ${last}`;
