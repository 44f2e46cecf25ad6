import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { EventView } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { headingOf } from '../parts/heading.ts';
import { Title } from '../parts/Title.tsx';
import { CellLink, itemOf } from '../parts/Where.tsx';
import { articleQuery, eventQuery } from '../queries.ts';
import { StatementItem } from '../statement/StatementItem.tsx';
import { sayClass } from '../words.ts';
import { EventName, Roles, ToldTags } from './EventHead.tsx';
import { EventRecord } from './EventRecord.tsx';
import { EventLegend, EventText } from './EventText.tsx';

/** One event as one article tells it: its sentence, who, to whom, how many, when, where, how told, and within what. */
export function EventPage() {
  const { id } = useParams({ from: '/event/$id' });
  return (
    <Asked whole query={useQuery(eventQuery(id))}>
      {(view) => <Event key={view.id} view={view} />}
    </Asked>
  );
}

function Event({ view }: { view: EventView }) {
  const { data: article } = useQuery(articleQuery(view.article));
  const [doer] = view.agents;
  return (
    <>
      <Title name={`${sayClass(view.class)}${doer ? ` by ${doer.name ?? doer.text}` : ''}`}>
        <EventName row={view} /> <Roles row={view} />
      </Title>
      <p className="item-head">
        <ToldTags row={view} />
      </p>
      <div className="statement-text event-text" {...itemOf(view)} data-active="">
        <EventText row={view} />
        <p>
          <CellLink id={view.id}>in its article{article && `, “${headingOf(article)}”`}</CellLink>
        </p>
        <EventLegend />
      </div>
      <section aria-labelledby="told">
        <h2 id="told">As this article tells it</h2>
        <EventRecord view={view} />
      </section>
      <section aria-labelledby="within">
        <h2 id="within">{view.statement ? 'Told in this statement' : 'In whose voice'}</h2>
        {view.statement ? (
          <ol className="items">
            <StatementItem row={view.statement} />
          </ol>
        ) : (
          <p>{view.outlet ?? 'The outlet, which is not known,'} tells it in its own voice.</p>
        )}
      </section>
      <p className="more">
        <Link to="/incidents/$id" params={{ id: view.id }}>
          All accounts of this event
        </Link>
        <Link to="/events" search={{ article: view.article }}>
          All events of this article
        </Link>
        {view.statement && (
          <Link to="/events" search={{ within: view.statement.id }}>
            All events told in this statement
          </Link>
        )}
      </p>
    </>
  );
}
