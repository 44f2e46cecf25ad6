import { Link } from '@tanstack/react-router';
import type { EventRow } from '../../../src/core/view.ts';
import { FigureWords } from '../event/FigureWords.tsx';
import { PlaceWords } from '../event/PlaceWords.tsx';
import { sayTold } from '../event/told.ts';
import { WhenWords } from '../event/WhenWords.tsx';
import { Day } from '../parts/Day.tsx';
import { PartyNames } from '../parts/PartyName.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { count, sayClass } from '../words.ts';
import { readWhen } from './edtf.ts';

/** The table twin of the drawing: every event, placed or not, in order of event time. */
export function TimelineTable({ rows }: { rows: readonly EventRow[] }) {
  const start = (row: EventRow): number =>
    (row.when?.edtf && readWhen(row.when.edtf)?.from) || Number.POSITIVE_INFINITY;
  const sorted = [...rows].sort((a, b) => {
    const [x, y] = [start(a), start(b)];
    return x === y ? 0 : x - y;
  });
  return (
    <details className="twin">
      <summary>The same as a table ({count(rows.length, 'event')})</summary>
      <Scroll label="Events as a table">
        <table>
          <caption className="sr">Events by event time, with report time</caption>
          <thead>
            <tr>
              {['Event time', 'What', 'Told as', 'Who', 'Toward whom', 'Where', 'How many', 'Reported', 'By'].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <TableRow key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

const TableRow = ({ row }: { row: EventRow }) => (
  <tr>
    <td>{row.when ? <WhenWords when={row.when} /> : <Unstated />}</td>
    <td>
      <Link to="/event/$id" params={{ id: row.id }}>
        {sayClass(row.class)}, “{row.trigger.quote}”
      </Link>
    </td>
    <td>{sayTold(row)}</td>
    <td>{row.agents.length > 0 ? <PartyNames parties={row.agents} /> : <Unstated />}</td>
    <td>{row.recipients.length > 0 ? <PartyNames parties={row.recipients} /> : <Unstated />}</td>
    <td>{row.place ? <PlaceWords place={row.place} /> : <Unstated />}</td>
    <td>
      {row.figures.length === 0 && <Unstated />}
      {row.figures.map((figure) => (
        <span key={figure.id} className="line">
          <FigureWords figure={figure} />
        </span>
      ))}
    </td>
    <td>
      <Day value={row.reported} />
    </td>
    <td>{row.outlet ?? 'unnamed outlet'}</td>
  </tr>
);

const Unstated = () => <span className="none">not stated</span>;
