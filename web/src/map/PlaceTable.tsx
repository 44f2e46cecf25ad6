import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { PlaceRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { count, sayPrecision } from '../words.ts';

/** The table twin of the map: every place, with or without a point. */
export function PlaceTable({ rows, chosen }: { rows: readonly PlaceRow[]; chosen: string | undefined }) {
  return (
    <section aria-labelledby="places">
      <h2 id="places">The same as a table</h2>
      <Scroll label={`${count(rows.length, 'place')} as a table`}>
        <table className="places">
          <caption className="sr">Places with their precision, counts and days</caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Precision</th>
              <th scope="col">Point</th>
              <th scope="col" className="number">
                Events
              </th>
              <th scope="col" className="number">
                Articles
              </th>
              <th scope="col">Reported</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} chosen={row.id === chosen} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Row({ row, chosen }: { row: PlaceRow; chosen: boolean }) {
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const others = row.names.filter(({ text }) => text !== row.name).map(({ text }) => text);
  return (
    <tr ref={line} data-item="" data-active={chosen ? '' : undefined} tabIndex={-1}>
      <th scope="row">
        <Link to="/place/$id" params={{ id: row.id }} data-open="">
          {row.name}
        </Link>
        {row.country && row.country !== row.name && <span className="fine"> in {row.country}</span>}
        {others.length > 0 && <span className="fine"> also {others.join(', ')}</span>}
      </th>
      <td>{sayPrecision(row.precision)}</td>
      <td>
        <PointWords row={row} />
      </td>
      <td className="number">{row.events}</td>
      <td className="number">{row.articles}</td>
      <td>
        <Day value={row.first} />
        {row.last && row.last !== row.first && (
          <>
            {' '}
            to <Day value={row.last} />
          </>
        )}
      </td>
    </tr>
  );
}

/** The point of a place in degrees, or that it has none. */
export function PointWords({ row }: { row: Pick<PlaceRow, 'lat' | 'lon' | 'near'> }) {
  if (row.lat !== undefined && row.lon !== undefined)
    return (
      <span className="point">
        {row.lat.toFixed(2)}, {row.lon.toFixed(2)}
      </span>
    );
  return <span className="none">{row.near ? `none; in ${row.near.name}` : 'none'}</span>;
}
