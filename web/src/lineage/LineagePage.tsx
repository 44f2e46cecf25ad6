import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Filter } from '../../../src/core/view.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { useOutletChoices } from '../parts/choices.ts';
import { Denominator } from '../parts/Denominator.tsx';
import { Matches, ShowAll } from '../parts/Matches.tsx';
import { useLimit } from '../parts/MoreButton.tsx';
import { chooser } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { lineageQuery } from '../queries.ts';
import { EdgeItem } from './EdgeItem.tsx';
import { EdgeTable } from './EdgeTable.tsx';
import { TYPES } from './words.ts';

/** Which text of the ledger comes from which, narrowed by the outlet of the later text and by type. */
export function LineagePage() {
  const search = useSearch({ from: '/lineage' });
  const navigate = useNavigate({ from: '/lineage' });
  const { limit, more } = useLimit(search);
  const query = useQuery(lineageQuery({ ...(search as Filter), limit }));
  const go = (next: typeof search): void => void navigate({ search: next, replace: true });
  const choose = chooser(search, go);
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
          <Choice label="Type" value={search.type} options={optionsOf(TYPES)} onChoose={choose('type')} />
        </div>
        <ShowAll of="lineage" filter={search} onClear={() => go({})} />
      </search>
      <Matches
        query={query}
        of="tie"
        which=" between two texts"
        onMore={more}
        twin={(rows) => <EdgeTable rows={rows} />}
      >
        {(rows) => (
          <ol className="items">
            {rows.map((row) => (
              <EdgeItem key={row.id} row={row} />
            ))}
          </ol>
        )}
      </Matches>
    </>
  );
}
