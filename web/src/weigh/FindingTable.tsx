import type { FindingRow, FindingSide } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { CiteLink } from '../parts/Where.tsx';
import { sayBy, saySlot, sayValue } from './words.ts';

/** The table twin of pairs of values: a row for each side, so that both can be copied elsewhere. */
export const FindingTable = ({ rows }: { rows: readonly FindingRow[] }) => (
  <details className="twin">
    <summary>The same as a table</summary>
    <Scroll label="Conflicts as a table">
      <table className="counts">
        <caption className="sr">Pairs of values that exclude each other, a row for each side with its sentence</caption>
        <thead>
          <tr>
            <th scope="col">About</th>
            <th scope="col">Value</th>
            <th scope="col">Reported by</th>
            <th scope="col">Reported</th>
            <th scope="col">According to</th>
            <th scope="col">Sentence</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.id}>
            {row.sides.map((side, n) => (
              <Side
                key={`${side.cite.article} ${side.cite.span[0]} ${side.value}`}
                row={row}
                side={side}
                first={n === 0}
              />
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  </details>
);

const Side = ({ row, side, first }: { row: FindingRow; side: FindingSide; first: boolean }) => (
  <tr>
    {first && (
      <th scope="rowgroup" rowSpan={row.sides.length}>
        {saySlot(row)}
      </th>
    )}
    <td>{sayValue(row, side.value)}</td>
    <td>{side.outlet ?? 'not known'}</td>
    <td>
      <Day value={side.reported} />
    </td>
    <td>{sayBy(side.by)}</td>
    <td>
      <CiteLink cite={side.sentence}>{side.sentence.quote}</CiteLink>
    </td>
  </tr>
);
