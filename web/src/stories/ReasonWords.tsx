import { Link } from '@tanstack/react-router';
import type { StoryReason } from '../../../src/core/story.ts';
import { count } from '../words.ts';

/** Why an article belongs to a story; the article it was compared with is a link. */
export function ReasonWords({ reason, article }: { reason: StoryReason; article: string }) {
  const { rule, beside, words = [], passages = [], by, score } = reason;
  const other = beside && (
    <Link to="/article/$id" params={{ id: beside }}>
      {beside}
    </Link>
  );
  switch (rule) {
    case 'story-first':
      return <>the story begins with it</>;
    case 'story':
      return (
        <>
          shares {words.join(', ')} with {other}, likeness {score}
        </>
      );
    case 'story-passages':
      return (
        <>
          {count(passages.length, 'passage')} of it, from{' '}
          <Link to="/article/$id" params={{ id: article }} search={{ at: passages[0]?.join('-') ?? '' }}>
            here
          </Link>{' '}
          on
        </>
      );
    case 'story-merge':
      return <>{other} ties the two</>;
    case 'story-judged':
      return <>{by} says so</>;
    default:
      return rule satisfies never;
  }
}
