import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { StatementView } from '../../../src/core/view.ts';
import { ToldWithin } from '../event/ToldWithin.tsx';
import { Asked } from '../parts/Asked.tsx';
import { headingOf } from '../parts/heading.ts';
import { Title } from '../parts/Title.tsx';
import { CellLink, itemOf } from '../parts/Where.tsx';
import { articleQuery, statementQuery } from '../queries.ts';
import { sayAct } from '../words.ts';
import { Manner } from './Manner.tsx';
import { SayingSection } from './SayingSection.tsx';
import { SpeakerAndAct, Tags } from './StatementHead.tsx';
import { MarkLegend, StatementText } from './StatementText.tsx';
import { Trail } from './Trail.tsx';

/** One statement: its words, the way they came, how they are given, and every other report of it. */
export function StatementPage() {
  const { id } = useParams({ from: '/statement/$id' });
  return (
    <Asked whole query={useQuery(statementQuery(id))}>
      {(view) => <Statement key={view.id} view={view} />}
    </Asked>
  );
}

function Statement({ view }: { view: StatementView }) {
  const { data: article } = useQuery(articleQuery(view.article));
  const speaker =
    view.source[0]?.name ?? view.source[0]?.text ?? (view.anonymous ? 'An unnamed source' : 'Nobody named');
  return (
    <>
      <Title name={`${speaker} ${sayAct(view.act, view.polarity)}`}>
        <SpeakerAndAct row={view} />
      </Title>
      <p className="item-head">
        <Tags row={view} />
      </p>
      <div className="statement-text" {...itemOf(view)} data-active="">
        <StatementText row={view} />
        <p>
          <CellLink id={view.id}>in its article{article && `, “${headingOf(article)}”`}</CellLink>
        </p>
        <MarkLegend />
      </div>
      <section aria-labelledby="way">
        <h2 id="way">The way of these words</h2>
        <Trail row={view} large />
      </section>
      <Manner row={view} />
      <ToldWithin id={view.id} />
      <SayingSection view={view} />
    </>
  );
}
