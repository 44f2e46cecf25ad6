import { Link } from '@tanstack/react-router';
import type { Summary } from '../../../src/core/view.ts';

/** How much is in the ledger, each number opening what it counts. */
export function Figures({ summary }: { summary: Summary }) {
  const write = (n: number): string => n.toLocaleString('en-GB');
  return (
    <dl className="figures">
      <div>
        <dt>actors</dt>
        <dd>
          <Link to="/actors">{write(summary.actors)}</Link>
        </dd>
      </div>
      <div>
        <dt>statements</dt>
        <dd>
          <Link to="/statements">{write(summary.statements)}</Link>
        </dd>
      </div>
      <div>
        <dt>events</dt>
        <dd>
          <Link to="/events">{write(summary.events)}</Link>
        </dd>
      </div>
      <div>
        <dt>pieces of pages set aside</dt>
        <dd>{write(summary.setAside)}</dd>
      </div>
    </dl>
  );
}
