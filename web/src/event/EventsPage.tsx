import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Asked } from '../parts/Asked.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { narrow } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { eventsQuery } from '../queries.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { count } from '../words.ts';
import { type EventFilter, EventFilters } from './EventFilters.tsx';
import { EventItem } from './EventItem.tsx';
import { EventLegend } from './EventText.tsx';

/** Every event as each article tells it, with its timeline; what it is narrowed by and the lanes stand in the address. */
export function EventsPage() {
  const { lanes, ...rest } = useSearch({ from: '/events' });
  const filter = rest as EventFilter;
  const navigate = useNavigate({ from: '/events' });
  const { limit, more } = useLimit(filter);
  const query = useQuery(eventsQuery({ ...filter, limit }));
  const go = (next: EventFilter): void =>
    void navigate({ search: { ...next, ...(lanes === undefined ? {} : { lanes }) }, replace: true });
  return (
    <>
      <Title>Events</Title>
      <Denominator />
      <EventFilters
        filter={filter}
        onChoose={(name, value) => go(narrow(filter, name, value))}
        onClear={() => go({})}
      />
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <p className="total" role="status">
              {count(total, 'event')} {total === 1 ? 'matches' : 'match'}, each as one article tells it
            </p>
            <section aria-label="Timeline of the events shown">
              <Timeline rows={rows} total={total} />
            </section>
            <section aria-label="The events shown">
              {rows.length > 0 && <EventLegend />}
              <ol className="items">
                {rows.map((row) => (
                  <EventItem key={row.id} row={row} />
                ))}
              </ol>
              <MoreButton shown={rows.length} total={total} onMore={more} />
            </section>
          </>
        )}
      </Asked>
    </>
  );
}
