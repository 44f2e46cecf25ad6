import { Link } from '@tanstack/react-router';
import type { StoryRow } from '../../../src/core/story.ts';
import { count } from '../words.ts';
import { StoryDays } from './StoryDays.tsx';

/** Stories with the number of articles and outlets, their days, and who and where is named in most articles. */
export function StoryTable({ rows }: { rows: readonly StoryRow[] }) {
  return (
    <div className="scroll">
      <table className="stories stacked">
        <caption className="sr">Stories with articles, outlets, days, main actors and places</caption>
        <thead>
          <tr>
            <th scope="col">Story</th>
            <th scope="col" className="number">
              Articles
            </th>
            <th scope="col" className="number">
              Outlets
            </th>
            <th scope="col">Days</th>
            <th scope="col">Actors</th>
            <th scope="col">Places</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <StoryLine key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StoryLine({ row }: { row: StoryRow }) {
  return (
    <tr
      data-item=""
      data-quote={row.title}
      data-by={`— a story of ${count(row.articles, 'article')}`}
      data-href={`#/story/${encodeURIComponent(row.id)}`}
      tabIndex={-1}
    >
      <td className="main-cell">
        <Link to="/story/$id" params={{ id: row.id }} data-open="" className="headline-link">
          {row.title}
        </Link>
      </td>
      <td className="number" data-label="articles">
        {row.articles}
      </td>
      <td className="number" data-label="outlets">
        {row.outlets}
      </td>
      <td>
        <StoryDays story={row} />
      </td>
      <td className="spellings">{row.actors.map(({ name }) => name).join(' · ')}</td>
      <td className="spellings">{row.places.map(({ name }) => name).join(' · ')}</td>
    </tr>
  );
}
