import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Asked } from '../parts/Asked.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { Denominator } from '../parts/Denominator.tsx';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { narrow } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { statementsQuery } from '../queries.ts';
import { ACTS, count } from '../words.ts';
import { StatementItem } from './StatementItem.tsx';

/** Every statement, narrowed by speaker, act and outlet; the choice stands in the address. */
export function StatementsPage() {
  const filter = useSearch({ from: '/statements' });
  const navigate = useNavigate({ from: '/statements' });
  const { limit, more } = useLimit(filter);
  const query = useQuery(statementsQuery({ ...filter, limit }));
  const choose = (name: 'actor' | 'act' | 'outlet') => (value: string | undefined) =>
    navigate({ search: narrow(filter, name, value), replace: true });
  return (
    <>
      <Title>Statements</Title>
      <Denominator />
      <search className="filters">
        <Choice label="Speaker" value={filter.actor} options={useActorChoices()} onChoose={choose('actor')} />
        <Choice
          label="Act"
          value={filter.act}
          options={Object.entries(ACTS).map(([id, says]) => ({ id, label: `${id} (${says})` }))}
          onChoose={choose('act')}
        />
        <Choice label="Outlet" value={filter.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
      </search>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <p className="total" role="status">
              {count(total, 'statement')} {total === 1 ? 'matches' : 'match'}
            </p>
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
