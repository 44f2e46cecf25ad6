import type { AccountRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { CellLink } from '../parts/Where.tsx';
import { partWords, worth } from './words.ts';

/** The table twin of the accounts of an event. */
export function AccountTable({ rows }: { rows: readonly AccountRow[] }) {
  const nameOf = (id: string | undefined): string | undefined => {
    const other = rows.find((row) => row.id === id);
    return other && `${other.outlet ?? 'an outlet not known'}, ${other.reported ?? 'no date'}`;
  };
  return (
    <details className="twin">
      <summary>The accounts as a table</summary>
      <Scroll label="Accounts as a table">
        <table className="counts">
          <caption className="sr">Who tells it, with the words and why it is held for this event</caption>
          <thead>
            <tr>
              <th scope="col">Reported by</th>
              <th scope="col">Reported</th>
              <th scope="col">Words</th>
              <th scope="col">One with</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, outlet, reported, events, joins }) => (
              <tr key={id}>
                <th scope="row">{outlet ?? 'an outlet not known'}</th>
                <td>
                  <Day value={reported} />
                </td>
                <td>
                  <CellLink id={id}>{events[0]?.sentence.quote}</CellLink>
                </td>
                <td>{nameOf(joins[0]?.to)}</td>
                <td>{(joins[0]?.reason.parts ?? []).map((part) => `${partWords(part)} ${worth(part)}`).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
