import { Link } from '@tanstack/react-router';
import type { IncidentRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { sayClass } from '../words.ts';

/** The table twin of a list of incidents. */
export const IncidentTable = ({ rows }: { rows: readonly IncidentRow[] }) =>
  rows.length === 0 ? null : (
    <details className="twin">
      <summary>The same as a table</summary>
      <Scroll label="Incidents as a table">
        <table className="counts">
          <caption className="sr">What happened, when and where, and how many tell it</caption>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">When</th>
              <th scope="col">Where</th>
              <th scope="col">First reported</th>
              <th scope="col" className="number">
                Accounts
              </th>
              <th scope="col" className="number">
                Articles
              </th>
              <th scope="col" className="number">
                Outlets
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to="/incidents/$id" params={{ id: row.id }}>
                    {sayClass(row.class)}: {row.sentence.quote}
                  </Link>
                </th>
                <td>{row.when === undefined ? '' : <Day value={row.when} />}</td>
                <td>{row.place}</td>
                <td>{row.first === undefined ? '' : <Day value={row.first} />}</td>
                <td className="number">{row.accounts}</td>
                <td className="number">{row.articles}</td>
                <td className="number">{row.outlets}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
