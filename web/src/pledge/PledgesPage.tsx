import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Filter, PledgeRow } from '../../../src/core/view.ts';
import { client } from '../client.ts';
import { Choice } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { DateField } from '../parts/DateField.tsx';
import { Day } from '../parts/Day.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { Matches, ShowAll } from '../parts/Matches.tsx';
import { useLimit } from '../parts/MoreButton.tsx';
import { chooser } from '../parts/narrow.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { Title } from '../parts/Title.tsx';
import { byLine, CiteLink, ReportedBy } from '../parts/Where.tsx';
import { pledgesQuery } from '../queries.ts';
import { Conduct } from './Conduct.tsx';
import { PledgeFacts, PromiseWords } from './PledgeWords.tsx';
import { STAGE_OPTIONS, someWords } from './words.ts';

/** Promises with their stage as of a day, narrowed by stage and outlet. */
export function PledgesPage() {
  const search = useSearch({ from: '/pledges' });
  const navigate = useNavigate({ from: '/pledges' });
  const { limit, more } = useLimit(search);
  const query = useQuery(pledgesQuery({ ...(search as Filter), limit }));
  const go = (next: typeof search): void => void navigate({ search: next, replace: true });
  const choose = chooser(search, go);
  return (
    <>
      <Title>Pledges</Title>
      <p>
        What was promised, and beside it what was reported afterwards of the same party towards those it was promised
        to. The stage of a promise says what reports were found; it never says whether the promise was kept.
      </p>
      <Denominator />
      <search>
        <div className="filters">
          <Choice label="Stage" value={search.stage} options={STAGE_OPTIONS} onChoose={choose('stage')} />
          <Choice label="Who, or to whom" value={search.actor} options={useActorChoices()} onChoose={choose('actor')} />
          <Choice label="Outlet" value={search.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
          {client.kind === 'server' && <DateField label="As of" value={search.asOf} onChoose={choose('asOf')} />}
        </div>
        <ShowAll of="pledges" filter={search} onClear={() => go({})} />
      </search>
      <Matches
        query={query}
        of="promise"
        onMore={more}
        twin={(rows) => rows.length > 0 && <PledgeTable rows={rows} asOf={search.asOf} />}
      >
        {(rows) => (
          <>
            {rows[0] && (
              <p className="fine">
                Stages as of <Day value={rows[0].asOf} />
                {search.asOf === undefined && ', the day of the latest report'}.
              </p>
            )}
            <ol className="items">
              {rows.map((row) => (
                <PledgeItem key={row.id} row={row} asOf={search.asOf} />
              ))}
            </ol>
          </>
        )}
      </Matches>
    </>
  );
}

const PledgeItem = ({ row, asOf }: { row: PledgeRow; asOf: string | undefined }) => (
  <li
    className="item pledge"
    data-item=""
    data-quote={row.cite.quote}
    data-by={byLine(row.outlet, row.reported)}
    data-href={`#/pledge/${encodeURIComponent(row.id)}${asOf === undefined ? '' : `?asOf=${asOf}`}`}
    tabIndex={-1}
  >
    <h2 className="promise">
      <Link
        to="/pledge/$id"
        params={{ id: row.id }}
        search={asOf === undefined ? {} : { asOf }}
        data-open=""
        className="quiet-link"
      >
        <PromiseWords row={row} />
      </Link>
    </h2>
    <p className="item-foot">
      <ReportedBy outlet={row.outlet} reported={row.reported} />
      <CiteLink cite={row.cite}>in its article</CiteLink>
    </p>
    <PledgeFacts row={row} />
    <Conduct row={row} level={3} />
  </li>
);

const PledgeTable = ({ rows, asOf }: { rows: readonly PledgeRow[]; asOf: string | undefined }) => (
  <details className="twin">
    <summary>The same as a table</summary>
    <Scroll label="Pledges as a table">
      <table className="counts">
        <caption className="sr">
          Promises with who is bound, to whom or about what, by when, stage, and numbers of later acts
        </caption>
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">Who</th>
            <th scope="col">To whom, about what</th>
            <th scope="col">Reported by</th>
            <th scope="col">Reported</th>
            <th scope="col">By when</th>
            <th scope="col">Stage</th>
            <th scope="col" className="number">
              Consistent
            </th>
            <th scope="col" className="number">
              Contrary
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to="/pledge/$id" params={{ id: row.id }} search={asOf === undefined ? {} : { asOf }}>
                  {row.cite.quote}
                </Link>
              </th>
              <td>{someWords(row.by)}</td>
              <td>{someWords(row.beneficiary)}</td>
              <td>{row.outlet ?? 'not known'}</td>
              <td>
                <Day value={row.reported} />
              </td>
              <td>{row.deadline && <Day value={row.deadline} />}</td>
              <td>{row.stage}</td>
              <td className="number">{row.thread.filter(({ side }) => side === 'for').length}</td>
              <td className="number">{row.thread.filter(({ side }) => side === 'against').length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </details>
);
