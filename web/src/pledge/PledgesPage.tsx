import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Filter, PledgeRow } from '../../../src/core/view.ts';
import { client } from '../client.ts';
import { Choice } from '../parts/Choice.tsx';
import { useOutletChoices } from '../parts/choices.ts';
import { DateField } from '../parts/DateField.tsx';
import { Day } from '../parts/Day.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { Matches, ShowAll } from '../parts/Matches.tsx';
import { useLimit } from '../parts/MoreButton.tsx';
import { chooser } from '../parts/narrow.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { Title } from '../parts/Title.tsx';
import { byLine, ReportedBy } from '../parts/Where.tsx';
import { pledgesQuery } from '../queries.ts';
import { count } from '../words.ts';
import { boundWords, STAGE_OPTIONS } from './words.ts';

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
        What was promised, and what was reported afterwards of the same party towards those it was promised to. A stage
        says what reports there are. It never says whether a promise was kept.
      </p>
      <Denominator />
      <search>
        <div className="filters">
          <Choice label="Stage" value={search.stage} options={STAGE_OPTIONS} onChoose={choose('stage')} />
          <Choice label="Outlet" value={search.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
          {client.kind === 'server' && <DateField label="As of" value={search.asOf} onChoose={choose('asOf')} />}
        </div>
        <ShowAll of="pledges" filter={search} onClear={() => go({})} />
      </search>
      <Matches query={query} of="promise" onMore={more} twin={(rows) => rows.length > 0 && <PledgeTable rows={rows} />}>
        {(rows) => (
          <ol className="items">
            {rows.map((row) => (
              <PledgeItem key={row.id} row={row} asOf={search.asOf} />
            ))}
          </ol>
        )}
      </Matches>
    </>
  );
}

const PledgeItem = ({ row, asOf }: { row: PledgeRow; asOf: string | undefined }) => (
  <li
    data-item=""
    data-quote={row.sentence.quote}
    data-by={byLine(row.outlet, row.reported)}
    data-href={`#/pledge/${encodeURIComponent(row.id)}${asOf === undefined ? '' : `?asOf=${asOf}`}`}
    tabIndex={-1}
  >
    <p>
      <strong>{row.stage}</strong>, as of <Day value={row.asOf} />: {boundWords(row)}
      {row.deadline && (
        <>
          , by <Day value={row.deadline} />
        </>
      )}
    </p>
    <blockquote>
      <Link to="/pledge/$id" params={{ id: row.id }} search={asOf === undefined ? {} : { asOf }} data-open="">
        {row.cite.quote}
      </Link>
    </blockquote>
    <p className="fine">
      <ReportedBy outlet={row.outlet} reported={row.reported} />; {count(row.thread.length, 'later act')}
    </p>
  </li>
);

const PledgeTable = ({ rows }: { rows: readonly PledgeRow[] }) => (
  <details className="twin">
    <summary>The same as a table</summary>
    <Scroll label="Pledges as a table">
      <table className="counts">
        <caption className="sr">Promises with who is bound, by when, stage, and numbers of later acts</caption>
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">Who is bound</th>
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
                <Link to="/pledge/$id" params={{ id: row.id }}>
                  {row.cite.quote}
                </Link>
              </th>
              <td>{row.by && (row.by.name ?? row.by.text)}</td>
              <td>{row.reported}</td>
              <td>{row.deadline}</td>
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
