import { Link } from '@tanstack/react-router';
import type { LineageEnd, LineageRow } from '../../../src/core/lineage.ts';
import { Day } from '../parts/Day.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { isOutlet, percent, TYPES } from './words.ts';

/** The table twin of a list of edges. */
export const EdgeTable = ({ rows }: { rows: readonly LineageRow[] }) =>
  rows.length === 0 ? null : (
    <details className="twin">
      <summary>The same as a table</summary>
      <Scroll label="Lineage as a table">
        <table className="counts">
          <caption className="sr">Which text comes from which, with type, shares and passages</caption>
          <thead>
            <tr>
              <th scope="col">Text</th>
              <th scope="col">Reported by</th>
              <th scope="col">Reported</th>
              <th scope="col">Type</th>
              <th scope="col">Comes from</th>
              <th scope="col">Reported by</th>
              <th scope="col">Reported</th>
              <th scope="col" className="number">
                Of the text
              </th>
              <th scope="col" className="number">
                Of its source
              </th>
              <th scope="col" className="number">
                Passages
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Title end={row.from} />
                </th>
                <td>{row.from.outlet}</td>
                <td>
                  <Day value={row.from.published} />
                </td>
                <td>
                  <Link to="/lineage/$id" params={{ id: row.id }}>
                    {TYPES[row.type]}
                  </Link>
                </td>
                <td>
                  <Title end={row.to} />
                </td>
                <td>{row.to.outlet}</td>
                <td>{!isOutlet(row.parent) && <Day value={row.to.published} />}</td>
                <td className="number">{percent(row.overlap)}</td>
                <td className="number">{percent(row.back)}</td>
                <td className="number">{row.passages.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );

const Title = ({ end }: { end: LineageEnd }) =>
  isOutlet(end.id) ? (
    end.title
  ) : (
    <Link to="/article/$id" params={{ id: end.id }}>
      {end.title}
    </Link>
  );
