import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DenialRow, Filter } from '../../../src/core/view.ts';
import { Choice } from '../parts/Choice.tsx';
import { useActorChoices, useOutletChoices } from '../parts/choices.ts';
import { Day } from '../parts/Day.tsx';
import { Denominator } from '../parts/Denominator.tsx';
import { Matches, ShowAll } from '../parts/Matches.tsx';
import { useLimit } from '../parts/MoreButton.tsx';
import { chooser } from '../parts/narrow.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { Title } from '../parts/Title.tsx';
import { CiteLink } from '../parts/Where.tsx';
import { denialsQuery } from '../queries.ts';
import { DenialItem } from './DenialItem.tsx';

/** Denials beside the claims that they answer. */
export function DenialsPage() {
  const search = useSearch({ from: '/denials' });
  const navigate = useNavigate({ from: '/denials' });
  const { limit, more } = useLimit(search);
  const query = useQuery(denialsQuery({ ...(search as Filter), limit }));
  const go = (next: typeof search): void => void navigate({ search: next, replace: true });
  const choose = chooser(search, go);
  return (
    <>
      <Title>Denials</Title>
      <p>
        Who denies what, beside the sentences that claim it. Both stand here as reported; neither is weighed against the
        other, and a denial says nothing about whether the claim holds.
      </p>
      <Denominator />
      <search>
        <div className="filters">
          <Choice label="The claim is" value={search.met} options={MET} onChoose={choose('met')} />
          <Choice label="Who denies" value={search.actor} options={useActorChoices()} onChoose={choose('actor')} />
          <Choice label="Outlet" value={search.outlet} options={useOutletChoices()} onChoose={choose('outlet')} />
        </div>
        <ShowAll of="denials" filter={search} onClear={() => go({})} />
      </search>
      <Matches query={query} of="denial" onMore={more} twin={(rows) => rows.length > 0 && <DenialTable rows={rows} />}>
        {(rows) => (
          <ol className="items">
            {rows.map((row) => (
              <DenialItem key={row.id} row={row} />
            ))}
          </ol>
        )}
      </Matches>
    </>
  );
}

const MET = [
  { id: 'yes', label: 'made by some article here' },
  { id: 'no', label: 'made by no article here' },
];

const DenialTable = ({ rows }: { rows: readonly DenialRow[] }) => (
  <details className="twin">
    <summary>The same as a table</summary>
    <Scroll label="Denials as a table">
      <table className="counts">
        <caption className="sr">Denials with the claims that they answer, outlets and days</caption>
        <thead>
          <tr>
            <th scope="col">Denial</th>
            <th scope="col">Who denies</th>
            <th scope="col">Reported by</th>
            <th scope="col">Reported</th>
            <th scope="col">Claim</th>
            <th scope="col">Claim reported by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <CiteLink cite={row.cite} />
              </th>
              <td>{row.by && (row.by.name ?? row.by.text)}</td>
              <td>{row.outlet ?? 'not known'}</td>
              <td>
                <Day value={row.reported} />
              </td>
              <td>{row.claims[0] ? <CiteLink cite={row.claims[0].cite} /> : 'no article here makes it'}</td>
              <td>{row.claims.map(({ outlet }) => outlet ?? 'not known').join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </details>
);
