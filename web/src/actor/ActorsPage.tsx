import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Asked } from '../parts/Asked.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { MoreButton, useLimit } from '../parts/MoreButton.tsx';
import { Title } from '../parts/Title.tsx';
import { actorsQuery, reviewQuery } from '../queries.ts';
import { count, KINDS, sayKind } from '../words.ts';
import { ActorTable } from './ActorTable.tsx';

// Kinds are narrowed here, not by the server: a ledger has few actors next to its mentions.
const MANY = 2000;

/** Everyone and everything named, most mentioned first. */
export function ActorsPage() {
  const { type } = useSearch({ from: '/actors' });
  const navigate = useNavigate({ from: '/actors' });
  const query = useQuery(actorsQuery({ limit: MANY }));
  const { limit, more } = useLimit({ type });
  return (
    <>
      <Title>Actors</Title>
      <Denominator />
      <ReviewLink />
      <search className="filters">
        <Choice
          label="Kind"
          value={type}
          options={KINDS.map((id) => ({ id, label: sayKind(id) }))}
          onChoose={(value) => navigate({ search: value ? { type: value } : {}, replace: true })}
        />
      </search>
      <Asked query={query}>
        {({ rows, total }) => {
          const wanted = rows.filter((row) => !type || row.type === type).sort((a, b) => b.mentions - a.mentions);
          return (
            <>
              <p className="total" role="status">
                {type ? `${wanted.length} of ${count(total, 'actor')}` : count(total, 'actor')}
              </p>
              <ActorTable rows={wanted.slice(0, limit)} />
              <MoreButton shown={Math.min(limit, wanted.length)} total={wanted.length} onMore={more} />
            </>
          );
        }}
      </Asked>
    </>
  );
}

/** The way to the pairs that wait for a person's word. */
function ReviewLink() {
  const { data } = useQuery(reviewQuery({ limit: 1 }));
  if (!data || data.total === 0) return null;
  return (
    <p>
      <Link to="/review">{count(data.total, 'pair')} that may be one actor</Link> to review
    </p>
  );
}
