import { Link } from '@tanstack/react-router';
import type { PlaceRow } from '../../../src/core/view.ts';
import { count } from '../words.ts';

const FEW = 40;

/** The places that have no point: they are told of all the same. */
export function Unplaced({ rows }: { rows: readonly PlaceRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="unplaced" className="tray">
      <h2 id="unplaced">Without a point ({rows.length})</h2>
      <p className="fine">In no gazetteer, or of a name that fits several places and the text does not tell which.</p>
      <ul>
        {rows.slice(0, FEW).map((row) => (
          <li key={row.id}>
            <Link to="/place/$id" params={{ id: row.id }}>
              {row.name}
            </Link>{' '}
            <span className="fine">
              {row.near && `near ${row.near.name}, `}
              {count(row.events, 'event')}
            </span>
          </li>
        ))}
        {rows.length > FEW && <li className="fine">and {rows.length - FEW} more in the table</li>}
      </ul>
    </section>
  );
}
