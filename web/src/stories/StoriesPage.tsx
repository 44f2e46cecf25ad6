import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Asked } from '../parts/Asked.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useOutletChoices } from '../parts/choices.ts';
import { DateField } from '../parts/DateField.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { NoMatch, ShowAll } from '../parts/Matches.tsx';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { chooser } from '../parts/narrow.ts';
import { Title } from '../parts/Title.tsx';
import { storiesQuery } from '../queries.ts';
import { StoryTable } from './StoryTable.tsx';

/** Articles about one thing, the stories of most articles first. */
export function StoriesPage() {
  const filter = useSearch({ from: '/stories' });
  const navigate = useNavigate({ from: '/stories' });
  const { limit, more } = useLimit(filter);
  const query = useQuery(storiesQuery({ ...filter, limit }));
  const go = (next: typeof filter): void => void navigate({ search: next, replace: true });
  const choose = chooser(filter, go);
  return (
    <>
      <Title>Stories</Title>
      <p>
        Articles that tell of one thing, the stories of most articles first. A story bears the title of its earliest
        article; its page shows why each article is part of it.
      </p>
      <Denominator />
      <search>
        <div className="filters">
          <Choice label="Outlet" value={filter.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
          <DateField label="Reported from" value={filter.from} onChoose={choose('from')} />
          <DateField label="Reported until" value={filter.to} onChoose={choose('to')} />
        </div>
        <ShowAll of="stories" filter={filter} onClear={() => go({})} />
      </search>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <p className="total" role="status">
              {total === 1 ? '1 story matches' : `${total} stories match`}
            </p>
            {total === 0 ? <NoMatch /> : <StoryTable rows={rows} />}
            <MoreButton shown={rows.length} total={total} onMore={more} />
          </>
        )}
      </Asked>
    </>
  );
}
