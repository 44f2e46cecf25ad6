import { Link } from '@tanstack/react-router';
import type { ArticleRow } from '../../../src/core/view.ts';
import { PublishedDay } from '../parts/Day.tsx';
import { headingOf } from '../parts/heading.ts';
import { byLine } from '../parts/Where.tsx';
import { count } from '../words.ts';

/** The articles by date and outlet. */
export function ArticleTable({ rows, total }: { rows: readonly ArticleRow[]; total: number }) {
  const date = (row: ArticleRow): string => row.published?.value ?? '\uffff';
  const order = (a: ArticleRow, b: ArticleRow): number =>
    date(a).localeCompare(date(b)) || (a.outlet ?? '').localeCompare(b.outlet ?? '') || a.id.localeCompare(b.id);
  return (
    <div className="scroll">
      <table className="articles stacked">
        <caption className="sr">Articles by publication date and outlet</caption>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">Outlet</th>
            <th scope="col">Article</th>
            <th scope="col" className="number">
              Words
            </th>
            <th scope="col" className="number">
              Actors
            </th>
            <th scope="col" className="number">
              Statements
            </th>
            <th scope="col" className="number">
              Events
            </th>
            <th scope="col" className="number">
              Set aside
            </th>
          </tr>
        </thead>
        <tbody>
          {[...rows].sort(order).map((row) => (
            <ArticleLine key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {total > rows.length && (
        <p className="more">
          {rows.length} of {count(total, 'article')} shown.
        </p>
      )}
    </div>
  );
}

function ArticleLine({ row }: { row: ArticleRow }) {
  const title = headingOf(row);
  return (
    <tr
      data-item=""
      data-quote={title}
      data-by={byLine(row.outlet, row.published?.value)}
      data-href={`#/article/${encodeURIComponent(row.id)}`}
      tabIndex={-1}
    >
      <td>
        <PublishedDay published={row.published} />
      </td>
      <td>{row.outlet ?? <span className="none">not known</span>}</td>
      <td className="main-cell">
        <Link to="/article/$id" params={{ id: row.id }} data-open="" className="headline-link">
          {title}
        </Link>
        {row.language !== 'en' && <span className="tag">language {row.language}, not read</span>}
      </td>
      <td className="number" data-label="words">
        {row.words.toLocaleString('en-GB')}
      </td>
      <td className="number" data-label="actors">
        {row.actors}
      </td>
      <td className="number" data-label="statements">
        {row.statements}
      </td>
      <td className="number" data-label="events">
        {row.events}
      </td>
      <td className="number" data-label="set aside">
        {row.setAside}
      </td>
    </tr>
  );
}
