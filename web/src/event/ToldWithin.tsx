import { useQuery } from '@tanstack/react-query';
import { Asked } from '../parts/Asked.tsx';
import { eventsQuery } from '../queries.ts';
import { EventItem } from './EventItem.tsx';

/** The events that a statement tells; nothing when it tells none. */
export const ToldWithin = ({ id }: { id: string }) => (
  <Asked query={useQuery(eventsQuery({ within: id }))}>
    {({ rows }) =>
      rows.length > 0 && (
        <section aria-labelledby="tells">
          <h2 id="tells">What it tells</h2>
          <ol className="items">
            {rows.map((row) => (
              <EventItem key={row.id} row={row} />
            ))}
          </ol>
        </section>
      )
    }
  </Asked>
);
