import { Link } from '@tanstack/react-router';
import type { ActorView } from '../../../src/core/view.ts';
import { HeldWords } from '../network/HeldWords.tsx';
import { CiteLink, itemOf, ReportedBy } from '../parts/Where.tsx';
import { count } from '../words.ts';
import { RelationDrawing } from './RelationDrawing.tsx';
import { RelationWords } from './RelationWords.tsx';

const FEW = 60;

/** How texts say that an actor stands to others: over time, then each report with its words. */
export function Relations({ actor }: { actor: ActorView }) {
  const rows = actor.relationRows;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">Relations</h2>
      {rows.length === 0 && <p className="none">No text of this ledger tells any.</p>}
      <RelationDrawing rows={rows} actor={actor.id} />
      <ol className="items relations">
        {rows.slice(0, FEW).map((row) => (
          <li key={row.id} className="item relation" {...itemOf(row)}>
            <p className="item-head said">
              <RelationWords row={row} />
            </p>
            <p>
              <CiteLink cite={row.cite} />
            </p>
            <div className="item-foot">
              <HeldWords held={row} /> <ReportedBy outlet={row.outlet} reported={row.reported} />
            </div>
          </li>
        ))}
      </ol>
      {rows.length > FEW && <p className="fine">and {count(rows.length - FEW, 'more report')}</p>}
      {rows.length > 0 && (
        <p className="more">
          <Link to="/network" search={{ actor: actor.id }}>
            In the network
          </Link>
        </p>
      )}
    </section>
  );
}
