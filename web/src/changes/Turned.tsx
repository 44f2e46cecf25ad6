import { Link } from '@tanstack/react-router';
import type { PledgeTurn } from '../../../src/core/change-view.ts';
import type { DenialRow } from '../../../src/core/view.ts';
import { DenialItem } from '../denial/DenialItem.tsx';
import { Day } from '../parts/Day.tsx';
import { ReportedBy } from '../parts/Where.tsx';
import { boundWords } from '../pledge/words.ts';

/** Promises of before that stand otherwise now, each leading to its acts. */
export const Turned = ({ rows }: { rows: readonly PledgeTurn[] }) => (
  <ul className="plain-list">
    {rows.map(({ before, row }) => (
      <li key={row.id} data-item="" data-href={`#/pledge/${encodeURIComponent(row.id)}?asOf=${row.asOf}`} tabIndex={-1}>
        <strong>
          {before} → {row.stage}
        </strong>
        , as of <Day value={row.asOf} />: {boundWords(row)},{' '}
        <Link to="/pledge/$id" params={{ id: row.id }} search={{ asOf: row.asOf }} data-open="">
          “{row.cite.quote}”
        </Link>
        , <ReportedBy outlet={row.outlet} reported={row.reported} />
      </li>
    ))}
  </ul>
);

/** Denials that came in, each beside the claims that it answers. */
export const Denied = ({ rows }: { rows: readonly DenialRow[] }) => (
  <ol className="items">
    {rows.map((row) => (
      <DenialItem key={row.id} row={row} level={3} />
    ))}
  </ol>
);
