import { Link } from '@tanstack/react-router';
import type { MatrixCell, MatrixColumn, WeighView } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { CiteLink } from '../parts/Where.tsx';
import { SIGNS, sayBy, saySlot, sayValue } from './words.ts';

/** Who, to whom, where, when and how many, by the origins of the texts; every cell opens its sentence. */
export const FactMatrix = ({ view }: { view: WeighView }) => (
  <>
    <p className="fine matrix-legend">
      {Object.entries(SIGNS).map(([sign, says]) => (
        <span key={sign}>
          <span className="sign" aria-hidden="true">
            {sign}
          </span>{' '}
          {says}
        </span>
      ))}
    </p>
    <Scroll label="Fact matrix">
      <table className="matrix fact-matrix">
        <caption className="sr">What each origin of text gives, in its own words, beside the others</caption>
        <thead>
          <tr>
            <th scope="col">Told</th>
            {view.columns.map((column) => (
              <th scope="col" key={column.id}>
                <ColumnHead column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={saySlot(row)} data-item="" tabIndex={-1}>
              <th scope="row">{saySlot(row)}</th>
              {row.cells.map((cell, n) => (
                <td key={view.columns[n]?.id} className={cell.sign === '≠' ? 'apart' : undefined}>
                  <Cell cell={cell} slot={row.slot} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </>
);

/** The article that a text begins with, and those that were made from it. */
function ColumnHead({ column }: { column: MatrixColumn }) {
  const copies = column.articles.filter(({ id }) => id !== column.id);
  const held = column.articles.length > copies.length;
  return (
    <>
      {held ? (
        <Link to="/article/$id" params={{ id: column.id }}>
          {column.outlet ?? 'outlet not known'}
        </Link>
      ) : (
        column.id.replace(/^outlet:/, '')
      )}
      {column.reported && (
        <span className="fine">
          {' '}
          <Day value={column.reported} />
        </span>
      )}
      {copies.length > 0 && (
        <span className="fine copies">
          {held ? 'and made from it: ' : 'as given by '}
          {copies.map(({ id, outlet }, n) => (
            <span key={id}>
              {n > 0 && ', '}
              <Link to="/article/$id" params={{ id }}>
                {outlet ?? 'outlet not known'}
              </Link>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

function Cell({ cell: { sign, words }, slot }: { cell: MatrixCell; slot: string }) {
  const shown = (
    <>
      <span className="sign" aria-hidden="true" title={SIGNS[sign]}>
        {sign}
      </span>
      <span className="sr">{SIGNS[sign]}</span>
    </>
  );
  if (words.length === 0) return <span className="none">{shown}</span>;
  return (
    <>
      {shown}
      <ul className="cell-words">
        {words.map(({ cite, value, by }) => (
          <li key={`${cite.article} ${cite.span[0]} ${value}`}>
            <CiteLink cite={cite} />
            {!cite.quote.includes(value) && value !== 'happened' && (
              <span className="fine"> {sayValue({ slot }, value)}</span>
            )}
            <span className="fine by-line">{sayBy(by)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
