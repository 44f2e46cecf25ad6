import { Link } from '@tanstack/react-router';
import type { ActorRow } from '../../../src/core/view.ts';
import { count, sayKind } from '../words.ts';

const FEW = 6;

/** Actors with their spellings and counts. */
export function ActorTable({ rows }: { rows: readonly ActorRow[] }) {
  return (
    <div className="scroll">
      <table className="actors stacked">
        <caption className="sr">Actors with their spellings and counts</caption>
        <thead>
          <tr>
            <th scope="col">Actor</th>
            <th scope="col">Also written</th>
            <th scope="col" className="number">
              Articles
            </th>
            <th scope="col" className="number">
              Mentions
            </th>
            <th scope="col" className="number">
              Statements
            </th>
            <th scope="col" className="number">
              Events
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ActorLine key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ActorLine({ row }: { row: ActorRow }) {
  const others = row.names.map((name) => name.text).filter((name) => name !== row.name);
  return (
    <tr
      data-item=""
      data-quote={row.names.map((name) => name.text).join('; ')}
      data-by={`— spellings of one actor in ${count(row.articles, 'article')}`}
      data-href={`#/actor/${encodeURIComponent(row.id)}`}
      tabIndex={-1}
    >
      <td>
        <Link to="/actor/$id" params={{ id: row.id }} data-open="">
          {row.name}
        </Link>{' '}
        <span className="kind">{sayKind(row.type)}</span>
      </td>
      <td className="main-cell spellings">
        {others.slice(0, FEW).join(' · ')}
        {others.length > FEW && ` and ${others.length - FEW} more`}
      </td>
      <td className="number" data-label="articles">
        {row.articles}
      </td>
      <td className="number" data-label="mentions">
        {row.mentions}
      </td>
      <td className="number" data-label="statements">
        {row.statements}
      </td>
      <td className="number" data-label="events">
        {row.events}
      </td>
    </tr>
  );
}
