import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { Filter } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useOutletChoices } from '../parts/choices.ts';
import { Denominator } from '../parts/Denominator.tsx';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { narrow } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { lineageQuery } from '../queries.ts';
import { count } from '../words.ts';
import { EdgeItem } from './EdgeItem.tsx';
import { EdgeTable } from './EdgeTable.tsx';
import { TYPES } from './words.ts';

/** Which text of the ledger comes from which, narrowed by the outlet of the later text and by type. */
export function LineagePage() {
  const search = useSearch({ from: '/lineage' });
  const navigate = useNavigate({ from: '/lineage' });
  const { limit, more } = useLimit(search);
  const query = useQuery(lineageQuery({ ...(search as Filter), limit }));
  const choose = (name: keyof typeof search & string) => (value: string | undefined) =>
    void navigate({ search: narrow(search, name, value), replace: true });
  return (
    <>
      <Title>Lineage</Title>
      <p>
        Which text comes from which: copies, passages, merges, translations, credits. Ten reprints of one report are no
        ten confirmations. What stands in quotation marks does not count: newsrooms that hear one speaker share his
        words.
      </p>
      <Denominator />
      <search>
        <div className="filters">
          <Choice label="Outlet" value={search.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
          <Choice label="Type" value={search.type} options={OPTIONS} onChoose={choose('type')} />
        </div>
        {Object.keys(search).length > 0 && (
          <p className="narrowed">
            <Button className="link" onPress={() => void navigate({ search: {}, replace: true })}>
              Show all lineage
            </Button>
          </p>
        )}
      </search>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <p className="total" role="status">
              {count(total, 'tie')} between two texts {total === 1 ? 'matches' : 'match'}
            </p>
            <ol className="items">
              {rows.map((row) => (
                <EdgeItem key={row.id} row={row} />
              ))}
            </ol>
            <MoreButton shown={rows.length} total={total} onMore={more} />
            <EdgeTable rows={rows} />
          </>
        )}
      </Asked>
    </>
  );
}

const OPTIONS = Object.entries(TYPES).map(([id, label]) => ({ id, label }));
