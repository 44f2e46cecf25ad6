import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Filter } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { DateField } from '../parts/DateField.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { narrow } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { conflictsQuery } from '../queries.ts';
import { CLASSES, count } from '../words.ts';
import { Findings } from './Findings.tsx';

/** Every pair of values of one incident that exclude each other, with both sentences. */
export function ConflictsPage() {
  const search = useSearch({ from: '/conflicts' });
  const navigate = useNavigate({ from: '/conflicts' });
  const { limit, more } = useLimit(search);
  const query = useQuery(conflictsQuery({ ...(search as Filter), limit }));
  const choose = (name: keyof typeof search & string) => (value: string | undefined) =>
    void navigate({ search: narrow(search, name, value), replace: true });
  return (
    <>
      <Title>Conflicts</Title>
      <Denominator />
      <p className="lead">
        Two values of one event that cannot both hold: numbers, days, places, doers, and a deed that somebody denies.
        Which of them holds is not said here.
      </p>
      <search>
        <div className="filters">
          <Choice
            label="Class"
            value={search.class}
            options={Object.entries(CLASSES).map(([id, says]) => ({ id, label: `${says} (${id})` }))}
            onChoose={choose('class')}
          />
          <Choice label="Actor" value={search.actor} options={useActorChoices()} onChoose={choose('actor')} />
          <Choice label="Told by" value={search.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
          <DateField label="Reported from" value={search.from} onChoose={choose('from')} />
          <DateField label="Reported until" value={search.to} onChoose={choose('to')} />
        </div>
      </search>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <p className="total" role="status">
              {count(total, 'conflict')} {total === 1 ? 'matches' : 'match'}
            </p>
            <Findings rows={rows} linked />
            <MoreButton shown={rows.length} total={total} onMore={more} />
          </>
        )}
      </Asked>
    </>
  );
}
