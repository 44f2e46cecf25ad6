import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { PledgeRow } from '../../../src/core/view.ts';
import { Asked } from '../parts/Asked.tsx';
import { Day } from '../parts/Day.tsx';
import { Title } from '../parts/Title.tsx';
import { byLine, CiteLink, ReportedBy } from '../parts/Where.tsx';
import { pledgeQuery } from '../queries.ts';
import { DetachButton } from './DetachButton.tsx';
import { boundWords, sideWords } from './words.ts';

/** A promise at the left, what was reported after it at the right, by time. */
export function PledgePage() {
  const { id } = useParams({ from: '/pledge/$id' });
  const { asOf } = useSearch({ from: '/pledge/$id' });
  return <Asked query={useQuery(pledgeQuery(id, asOf))}>{(row) => <Pledge row={row} />}</Asked>;
}

const Pledge = ({ row }: { row: PledgeRow }) => (
  <>
    <Title>Pledge: {boundWords(row)}</Title>
    <p>
      As of <Day value={row.asOf} />: <strong>{row.stage}</strong>
      {row.deadline && (
        <>
          . To be done by <Day value={row.deadline} />
        </>
      )}
      .
    </p>
    <div className="two-texts">
      <section aria-labelledby="promise">
        <h2 id="promise">The promise</h2>
        <blockquote>
          <CiteLink cite={row.sentence} />
        </blockquote>
        <p className="fine">
          <ReportedBy outlet={row.outlet} reported={row.reported} />
        </p>
      </section>
      <section aria-labelledby="later">
        <h2 id="later">Reported later</h2>
        {row.thread.length === 0 && <p>No later report stands beside it.</p>}
        <ol className="items thread">
          {row.thread.map((act) => (
            <li
              key={act.account}
              className={`act ${act.side}`}
              data-item=""
              data-quote={act.cite.quote}
              data-by={byLine(act.outlet, act.published)}
              data-href={`#/article/${encodeURIComponent(act.article)}?at=${act.cite.span.join('-')}`}
              tabIndex={-1}
            >
              <p>
                <strong>{sideWords(act)}</strong>
              </p>
              <blockquote>
                <CiteLink cite={act.cite} />
              </blockquote>
              <p className="fine">
                <ReportedBy outlet={act.outlet} reported={act.published} />; {act.why}
              </p>
              <DetachButton pledge={row.id} act={act} />
            </li>
          ))}
        </ol>
      </section>
    </div>
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
            <th scope="row">{act.published}</th>
            <td>{sideWords(act)}</td>
            <td>{act.outlet}</td>
            <td>
              <CiteLink cite={act.cite} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
