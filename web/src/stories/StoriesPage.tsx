import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Asked } from '../parts/Asked.tsx';
import { DateField } from '../parts/DateField.tsx';
import { Denominator } from '../parts/Denominator.tsx';
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
  const choose = chooser(filter, (next) => void navigate({ search: next, replace: true }));
  return (
    <>
      <Title>Stories</Title>
      <Denominator />
      <search className="filters">
        <DateField label="Reported from" value={filter.from} onChoose={choose('from')} />
        <DateField label="to" value={filter.to} onChoose={choose('to')} />
      </search>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <p className="total" role="status">
              {total === 1 ? '1 story' : `${total} stories`}: articles that tell of one thing
            </p>
            <StoryTable rows={rows} />
            <MoreButton shown={rows.length} total={total} onMore={more} />
          </>
        )}
      </Asked>
    </>
  );
}
