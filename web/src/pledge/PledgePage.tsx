import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { PledgeRow } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Day } from '../parts/Day.tsx';
import { Title } from '../parts/Title.tsx';
import { byLine, CiteLink, ReportedBy } from '../parts/Where.tsx';
import { pledgeQuery } from '../queries.ts';
import { Conduct } from './Conduct.tsx';
import { DetachButton } from './DetachButton.tsx';
import { PledgeFacts, PromiseWords } from './PledgeWords.tsx';
import { boundWords, sideWords } from './words.ts';

/** A promise with what is told of it; below what was reported after it, consistent at the left, contrary at the right. */
export function PledgePage() {
  const { id } = useParams({ from: '/pledge/$id' });
  const { asOf } = useSearch({ from: '/pledge/$id' });
  return (
    <Asked whole query={useQuery(pledgeQuery(id, asOf))}>
      {(row) => <Pledge row={row} />}
    </Asked>
  );
}

const Pledge = ({ row }: { row: PledgeRow }) => (
  <>
    <Title>Pledge: {boundWords(row)}</Title>
    <blockquote
      className="promise"
      data-item=""
      data-quote={row.cite.quote}
      data-by={byLine(row.outlet, row.reported)}
      tabIndex={-1}
    >
      <CiteLink cite={row.cite}>
        <PromiseWords row={row} />
      </CiteLink>
    </blockquote>
    <p className="item-foot">
      <ReportedBy outlet={row.outlet} reported={row.reported} />
    </p>
    <PledgeFacts row={row} />
    <p className="fine">
      As of <Day value={row.asOf} />. A stage says what reports were found; it never says whether a promise was kept.
    </p>
    <Conduct row={row} level={2} after={(act) => <DetachButton pledge={row.id} act={act} />} />
    {row.thread.length > 0 && <ThreadTable row={row} />}
  </>
);

const ThreadTable = ({ row }: { row: PledgeRow }) => (
  <details className="twin">
    <summary>The thread as a table</summary>
    <table className="counts">
      <caption className="sr">Acts reported after the promise, with side, outlet, day and sentence</caption>
      <thead>
        <tr>
          <th scope="col">Reported</th>
          <th scope="col">Side</th>
          <th scope="col">Reported by</th>
          <th scope="col">Sentence</th>
        </tr>
      </thead>
      <tbody>
        {row.thread.map((act) => (
          <tr key={act.account}>
            <th scope="row">
              <Day value={act.published} />
            </th>
            <td>{sideWords(act)}</td>
            <td>{act.outlet ?? 'not known'}</td>
            <td>
              <CiteLink cite={act.cite} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
