import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Filter, IncidentRow } from '../../../src/core/view.ts';
import { type EventFilter, EventFilters } from '../event/EventFilters.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Day } from '../parts/Day.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { Matches } from '../parts/Matches.tsx';
import { useLimit } from '../parts/MoreButton.tsx';
import { narrow } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { CellLink } from '../parts/Where.tsx';
import { incidentsQuery } from '../queries.ts';
import { count, sayClass } from '../words.ts';
import { IncidentTable } from './IncidentTable.tsx';

/** What is said to have happened, with all accounts of it in one; what it is narrowed by stands in the address. */
export function IncidentsPage() {
  const search = useSearch({ from: '/incidents' });
  const { articles, ...rest } = search;
  const filter = rest as EventFilter;
  const navigate = useNavigate({ from: '/incidents' });
  const { limit, more } = useLimit(search);
  const least = articles === undefined ? {} : { articles: Number(articles) };
  const query = useQuery(incidentsQuery({ ...(filter as Filter), ...least, limit }));
  const go = (next: typeof search): void => void navigate({ search: next, replace: true });
  return (
    <>
      <Title>Incidents</Title>
      <p>
        What several articles tell as one event stands here once, with all its accounts. Each is joined for reasons that
        the page of the event shows; a person can take it out or join another.
      </p>
      <Denominator />
      <EventFilters
        filter={filter}
        onChoose={(name, value) => go(narrow(search, name, value))}
        onClear={() => go({})}
      />
      <Choice
        label="Told by"
        value={articles}
        options={LEAST}
        onChoose={(value) => go(narrow(search, 'articles', value))}
      />
      <Matches query={query} of="event" onMore={more} twin={(rows) => <IncidentTable rows={rows} />}>
        {(rows) => (
          <ol className="items">
            {rows.map((row) => (
              <IncidentItem key={row.id} row={row} />
            ))}
          </ol>
        )}
      </Matches>
    </>
  );
}

const LEAST = [2, 3, 5, 10].map((n) => ({ id: String(n), label: `${n} articles or more` }));

const IncidentItem = ({ row }: { row: IncidentRow }) => (
  <li
    className="item event"
    data-item=""
    data-quote={row.sentence.quote}
    data-href={`#/incidents/${encodeURIComponent(row.id)}`}
    tabIndex={-1}
  >
    <p className="item-head said">
      <Link to="/incidents/$id" params={{ id: row.id }} data-open="">
        {sayClass(row.class)}
      </Link>
      {row.place !== undefined && `, ${row.place}`}
      {row.when !== undefined && (
        <>
          , <Day value={row.when} />
        </>
      )}
    </p>
    <blockquote>
      <CellLink id={row.id}>{row.sentence.quote}</CellLink>
    </blockquote>
    <p className="item-foot">
      reported by {count(row.outlets, 'outlet')} in {count(row.articles, 'article')}, {count(row.accounts, 'account')}
      {row.first !== undefined && (
        <>
          , first <Day value={row.first} />
        </>
      )}
    </p>
  </li>
);
