import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Asked } from '../parts/Asked.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { Denominator } from '../parts/Denominator.tsx';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { narrow } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { eventsQuery } from '../queries.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { CLASSES, count } from '../words.ts';
import { EventItem } from './EventItem.tsx';

/** Every event as each article tells it, narrowed by class, actor and outlet; the choice stands in the address. */
export function EventsPage() {
  const filter = useSearch({ from: '/events' });
  const navigate = useNavigate({ from: '/events' });
  const { limit, more } = useLimit(filter);
  const query = useQuery(eventsQuery({ ...filter, limit }));
  const choose = (name: 'class' | 'actor' | 'outlet') => (value: string | undefined) =>
    navigate({ search: narrow(filter, name, value), replace: true });
  return (
    <>
      <Title>Events</Title>
      <Denominator />
      <search className="filters">
        <Choice
          label="Class"
          value={filter.class}
          options={Object.entries(CLASSES).map(([id, says]) => ({ id, label: `${says} (${id})` }))}
          onChoose={choose('class')}
        />
        <Choice label="Actor" value={filter.actor} options={useActorChoices()} onChoose={choose('actor')} />
        <Choice label="Outlet" value={filter.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
      </search>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <p className="total" role="status">
              {count(total, 'event')} {total === 1 ? 'matches' : 'match'}, each as one article tells it
            </p>
            <section aria-label="Timeline of the events shown">
              <Timeline rows={rows} total={total} />
            </section>
            <ol className="items">
              {rows.map((row) => (
                <EventItem key={row.id} row={row} />
              ))}
            </ol>
            <MoreButton shown={rows.length} total={total} onMore={more} />
          </>
        )}
      </Asked>
    </>
  );
}
