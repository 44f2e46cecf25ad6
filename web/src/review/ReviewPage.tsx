import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReviewRow } from '../../../src/core/view.ts';
import { writingKey } from '../client/key.ts';
import { Asked } from '../parts/Asked.tsx';
import { Title } from '../parts/Title.tsx';
import { reviewQuery } from '../queries.ts';
import { count } from '../words.ts';
import { ReviewDesk } from './ReviewDesk.tsx';

const MANY = 500;

/** Pairs of actors of which the machine is not sure that they are one, for a person to say. */
export function ReviewPage() {
  return (
    <>
      <Title>Who is who: review</Title>
      <p className="denominator">
        Pairs that may be one actor, the likeliest first. What you say goes into the journal, outranks the machine,
        holds when more articles come in, and can be taken back.
      </p>
      <Asked query={useQuery(reviewQuery({ limit: MANY }))}>
        {({ rows, total }) => (rows.length === 0 ? <Done /> : <Pairs rows={rows} total={total} />)}
      </Asked>
    </>
  );
}

function Pairs({ rows, total }: { rows: readonly ReviewRow[]; total: number }) {
  return (
    <>
      <p className="total" role="status">
        {count(total, 'pair')} to look at{total > rows.length && `, the first ${rows.length} of them here`}
      </p>
      {writingKey() === undefined && <Locked />}
      <ReviewDesk rows={rows} />
    </>
  );
}

const Done = () => (
  <p className="none">
    Nothing is left to review. <Link to="/actors">All actors</Link>
  </p>
);

/** Why this page may only look. */
const Locked = () => (
  <p className="locked" role="note">
    This page may look but not write. Open the address that <code>stemma serve</code> prints for reviewing, or say it on
    the command line: <code>stemma actors review</code>.
  </p>
);
