import { Link } from '@tanstack/react-router';
import { LANES, type LaneKind } from './lanes.ts';

/** What the lanes stand for: a choice that stands in the address. */
export const LaneSwitch = ({ by }: { by: LaneKind }) => (
  <nav className="lane-switch" aria-label="Lanes of the timeline">
    <span>Lanes</span>
    <ul>
      {Object.entries(LANES).map(([lanes, says]) => (
        <li key={lanes}>
          <Link
            to="."
            search={(old: object) => ({ ...old, lanes })}
            resetScroll={false}
            replace
            aria-current={lanes === by ? 'true' : undefined}
          >
            {says}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
