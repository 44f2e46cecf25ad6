import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StoryFraming } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { storyFramingQuery } from '../queries.ts';
import { count } from '../words.ts';
import { Doers } from './Doers.tsx';
import { Omissions } from './Omissions.tsx';

/** Framing inside one story: doers told and untold, and what was not mentioned. */
export const InStory = ({ id }: { id: string }) => (
  <Asked query={useQuery(storyFramingQuery(id))}>{(framing) => <Story framing={framing} />}</Asked>
);

function Story({ framing }: { framing: StoryFraming }) {
  const { story, articles, left, textOrigins, events, contrasts, omissions, shared } = framing;
  return (
    <>
      <p className="denominator in-story">
        <Link to="/story/$id" params={{ id: story }}>
          The story
        </Link>{' '}
        has {count(articles.length + left, 'article')} of {count(textOrigins, 'text origin')}
        {left > 0 && `, of which the first ${articles.length} are weighed`}.
      </p>
      <h3>Who did it, as it is told</h3>
      <p className="fine">
        {count(events, 'event')} told by several articles; in {contrasts.length} of them some say who did it and others
        do not.
      </p>
      <Doers contrasts={contrasts} />
      <h3>Told by others</h3>
      <p className="fine lead">
        Several text origins tell {count(shared.events, 'event')}, {count(shared.figures, 'figure')} and{' '}
        {count(shared.statements, 'statement')}. No mention was found where an article came out on the day of the first
        report or later, was read, and has no words that point to one. Silence has many reasons.
      </p>
      <Omissions omissions={omissions} articles={articles} />
    </>
  );
}
