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
import { CellLink, MarkedSentence } from '../parts/Where.tsx';
import { incidentsQuery } from '../queries.ts';
import { count } from '../words.ts';
import { IncidentName } from './IncidentName.tsx';
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
        What is told to have happened, each event once, with every account of it. An account is the event as one article
        tells it; the page of the event shows why its accounts are held for one, and a person can part or join them.
      </p>
      <Denominator />
      <EventFilters
        filter={filter}
        narrowed={articles !== undefined}
        onChoose={(name, value) => go(narrow(search, name, value))}
        onClear={() => go({})}
      >
        <Choice
          label="Told by"
          value={articles}
          options={LEAST}
          onChoose={(value) => go(narrow(search, 'articles', value))}
        />
      </EventFilters>
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
    data-by={`— reported by ${count(row.outlets, 'outlet')} in ${count(row.articles, 'article')}`}
    data-href={`#/incidents/${encodeURIComponent(row.id)}`}
    tabIndex={-1}
  >
    <h2 className="said">
      <Link to="/incidents/$id" params={{ id: row.id }} data-open="">
        <IncidentName row={row} />
      </Link>
    </h2>
    <blockquote>
      <CellLink id={row.id} quiet>
        <MarkedSentence sentence={row.sentence} cite={row.trigger} as="trigger" />
      </CellLink>
    </blockquote>
    <p className="item-foot">
      <span>
        reported by {count(row.outlets, 'outlet')} in {count(row.articles, 'article')} ({count(row.accounts, 'account')}
        )
        {row.first !== undefined && (
          <>
            , first on <Day value={row.first} />
          </>
        )}
      </span>
    </p>
  </li>
);
