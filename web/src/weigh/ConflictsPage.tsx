import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Filter } from '../../../src/core/view.ts';
import { Choice } from '../parts/Choice.tsx';
import { CLASS_CHOICES, useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { DateField } from '../parts/DateField.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { Matches, ShowAll } from '../parts/Matches.tsx';
import { useLimit } from '../parts/MoreButton.tsx';
import { chooser } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { conflictsQuery } from '../queries.ts';
import { Findings } from './Findings.tsx';
import { FindingTable } from './FindingTable.tsx';

/** Every pair of values of one incident that exclude each other, with both sentences. */
export function ConflictsPage() {
  const search = useSearch({ from: '/conflicts' });
  const navigate = useNavigate({ from: '/conflicts' });
  const { limit, more } = useLimit(search);
  const query = useQuery(conflictsQuery({ ...(search as Filter), limit }));
  const go = (next: typeof search): void => void navigate({ search: next, replace: true });
  const choose = chooser(search, go);
  return (
    <>
      <Title>Conflicts</Title>
      <p>
        Two values of one event, given by two articles or by two speakers of one, that exclude each other: numbers,
        days, places, doers; and what somebody claims and another denies. Which of them holds is not said here.
      </p>
      <Denominator />
      <search>
        <div className="filters">
          <Choice label="Class" value={search.class} options={CLASS_CHOICES} onChoose={choose('class')} />
          <Choice label="Actor" value={search.actor} options={useActorChoices()} onChoose={choose('actor')} />
          <Choice label="Told by" value={search.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
          <DateField label="Reported from" value={search.from} onChoose={choose('from')} />
          <DateField label="Reported until" value={search.to} onChoose={choose('to')} />
        </div>
        <ShowAll of="conflicts" filter={search} onClear={() => go({})} />
      </search>
      <Matches
        query={query}
        of="conflict"
        onMore={more}
        twin={(rows) => rows.length > 0 && <FindingTable rows={rows} />}
      >
        {(rows) => <Findings rows={rows} linked />}
      </Matches>
    </>
  );
}
