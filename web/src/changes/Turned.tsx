import { Link } from '@tanstack/react-router';
import type { PledgeTurn } from '../../../src/core/change-view.ts';
import type { DenialRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { CiteLink, ReportedBy } from '../parts/Where.tsx';
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
  <ul className="plain-list">
    {rows.map((row) => (
      <li key={row.id}>
        {row.by && <>{row.by.name ?? row.by.text}: </>}
        <CiteLink cite={row.cite} />, <ReportedBy outlet={row.outlet} reported={row.reported} />; claimed:{' '}
        {row.claims.map((claim, i) => (
          <span key={`${claim.article} ${claim.cite.span.join('-')}`}>
            {i > 0 && '; '}
            <CiteLink cite={claim.cite} />, <ReportedBy outlet={claim.outlet} reported={claim.published} />
          </span>
        ))}
      </li>
    ))}
  </ul>
);
