import type { EventRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { PartyNames } from '../parts/PartyName.tsx';
import { CellLink } from '../parts/Where.tsx';
import { count, sayClass, sayModality } from '../words.ts';
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
      <div className="scroll">
        <table>
          <caption className="sr">Events by event time, with report time</caption>
          <thead>
            <tr>
              <th scope="col">Event time</th>
              <th scope="col">Told as</th>
              <th scope="col">Who</th>
              <th scope="col">Toward whom</th>
              <th scope="col">Reported</th>
              <th scope="col">By</th>
              <th scope="col">Words</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={row.id}>
                <td>{row.when ? <Day value={row.when.edtf ?? row.when.cite.quote} /> : <Unstated />}</td>
                <td>
                  {sayClass(row.class)},{' '}
                  {row.polarity === 'negated' ? 'said not to have happened' : sayModality(row.modality)}
                </td>
                <td>{row.agents.length > 0 ? <PartyNames parties={row.agents} /> : <Unstated />}</td>
                <td>{row.recipients.length > 0 ? <PartyNames parties={row.recipients} /> : <Unstated />}</td>
                <td>
                  <Day value={row.reported} />
                </td>
                <td>{row.outlet ?? 'unnamed outlet'}</td>
                <td>
                  <CellLink id={row.id}>“{row.trigger.quote}”</CellLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const Unstated = () => <span className="none">not stated</span>;
