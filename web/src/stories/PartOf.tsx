import { Link } from '@tanstack/react-router';
import type { StoryOf } from '../../../src/core/story.ts';
import { count } from '../words.ts';

/** The stories that an article belongs to; nothing for one that stands alone. */
export function PartOf({ stories }: { stories: readonly StoryOf[] }) {
  const told = stories.filter(({ articles, side }) => articles > 1 || side === 'also');
  if (told.length === 0) return null;
  return (
    <p className="fine">
      Part of the story{' '}
      {told.map(({ id, title, articles, outlets }, n) => (
        <span key={id}>
          {n > 0 && ', and in part of '}
          <Link to="/story/$id" params={{ id }}>
            {title}
          </Link>
          : {count(articles, 'article')} of {count(outlets, 'outlet')}
        </span>
      ))}
    </p>
  );
}
