import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Denominator } from '../parts/Denominator.tsx';
import { Matches } from '../parts/Matches.tsx';
import { useLimit } from '../parts/MoreButton.tsx';
import { narrow } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { statementsQuery } from '../queries.ts';
import { StatementFilters } from './StatementFilters.tsx';
import { StatementItem } from './StatementItem.tsx';
import { MarkLegend } from './StatementText.tsx';

/** Every statement, narrowed by speaker, act, outlet, stance and dates; the choice stands in the address. */
export function StatementsPage() {
  const filter = useSearch({ from: '/statements' });
  const navigate = useNavigate({ from: '/statements' });
  const { limit, more } = useLimit(filter);
  const query = useQuery(statementsQuery({ ...filter, limit }));
  return (
    <>
      <Title>Statements</Title>
      <Denominator />
      <StatementFilters
        filter={filter}
        onChoose={(name, value) => navigate({ search: narrow(filter, name, value), replace: true })}
        onClear={() => navigate({ search: {}, replace: true })}
      />
      <Matches query={query} of="statement" onMore={more}>
        {(rows) => (
          <>
            {rows.length > 0 && <MarkLegend />}
            <ol className="items">
              {rows.map((row) => (
                <StatementItem key={row.id} row={row} />
              ))}
            </ol>
          </>
        )}
      </Matches>
    </>
  );
}
