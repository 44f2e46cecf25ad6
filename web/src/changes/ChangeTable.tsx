import { Day } from '../parts/Day.tsx';
import type { ChangeRow } from './words.ts';

/** All changes as one table, to be sorted and copied elsewhere. */
export const ChangeTable = ({ rows }: { rows: readonly ChangeRow[] }) => (
  <details className="below">
    <summary>As a table</summary>
    <div className="scroll">
      <table className="stacked">
        <caption className="sr">Everything that is new</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">What</th>
            <th scope="col">Reported</th>
            <th scope="col">Reported by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, what, day, by, href }) => (
            <tr key={`${kind} ${href} ${what}`}>
              <td>{kind}</td>
              <td className="main-cell">
                <a href={href}>{what}</a>
              </td>
              <td>{day !== undefined && <Day value={day} />}</td>
              <td>{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
