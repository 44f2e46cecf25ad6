import { Link } from '@tanstack/react-router';
import type { LineageEnd } from '../../../src/core/lineage.ts';
import { Day } from '../parts/Day.tsx';
import { isOutlet } from './words.ts';

/** One text of an edge: its title and who reported it when; an outlet whose text is not there by its name. */
export const EndLink = ({ end }: { end: LineageEnd }) =>
  isOutlet(end.id) ? (
    <span className="end">
      <span className="outlet">{end.title}</span>{' '}
      <span className="fine">(this ledger holds no text of it that fits)</span>
    </span>
  ) : (
    <span className="end">
      <Link to="/article/$id" params={{ id: end.id }}>
        {end.title}
      </Link>{' '}
      <span className="fine">
        {end.outlet ?? 'an outlet not known'}, <Day value={end.published} />
      </span>
    </span>
  );
