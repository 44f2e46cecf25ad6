import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Asked } from '../parts/Asked.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { narrow } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { statementsQuery } from '../queries.ts';
import { count } from '../words.ts';
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
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <p className="total" role="status">
              {count(total, 'statement')} {total === 1 ? 'matches' : 'match'}
            </p>
            {rows.length > 0 && <MarkLegend />}
            <ol className="items">
              {rows.map((row) => (
                <StatementItem key={row.id} row={row} />
              ))}
            </ol>
            <MoreButton shown={rows.length} total={total} onMore={more} />
          </>
        )}
      </Asked>
    </>
  );
}
