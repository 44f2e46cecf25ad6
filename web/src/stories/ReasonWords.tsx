import { Link } from '@tanstack/react-router';
import type { StoryArticle, StoryReason } from '../../../src/core/story.ts';
import { headingOf } from '../parts/heading.ts';
import { count } from '../words.ts';

interface Props {
  readonly reason: StoryReason;
  readonly article: string;
  /** The articles of the story, by which the one it was compared with is called. */
  readonly rows: readonly StoryArticle[];
}

/** Why an article belongs to a story; the article it was compared with is a link. */
export function ReasonWords({ reason, article, rows }: Props) {
  const { rule, beside, words = [], passages = [], by, score } = reason;
  const named = rows.find(({ id }) => id === beside);
  const other = beside && (
    <Link to="/article/$id" params={{ id: beside }}>
      {named ? `“${headingOf(named)}” (${named.outlet ?? 'outlet not known'})` : 'another article'}
    </Link>
  );
  switch (rule) {
    case 'story-first':
      return <>the story begins with it</>;
    case 'story':
      return (
        <>
          shares {words.join(', ')} with {other}
          {score !== undefined && `, likeness ${score.toFixed(2)} of 1`}
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
