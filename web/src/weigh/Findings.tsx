import { Link } from '@tanstack/react-router';
import type { FindingRow, FindingSide } from '../../../src/core/view.ts';
import { MarkedSentence, ReportedBy } from '../parts/Where.tsx';
import { RELATIONS, sayBy, saySlot } from './words.ts';

/** Pairs of values with both sentences side by side; the item of each opens its incident where `linked`. */
export const Findings = ({ rows, linked = false }: { rows: readonly FindingRow[]; linked?: boolean }) => (
  <ol className="items findings">
    {rows.map((row) => (
      <li key={row.id} className="item" data-item="" tabIndex={-1}>
        <p className="item-head">
          <strong>{saySlot(row)}</strong>:{' '}
          {row.sides.map(({ value }) => value).join(row.relation === 'conflict' ? ' ≠ ' : ' · ')}
          <span className="tags">
            <span className={row.relation === 'conflict' ? 'tag strong' : 'tag'}>{RELATIONS[row.relation]}</span>
            <span className="tag">{row.rule}</span>
          </span>
        </p>
        <div className="sides">
          {row.sides.map((side) => (
            <Side key={`${side.cite.article} ${side.cite.span[0]}`} side={side} />
          ))}
        </div>
        {linked && (
          <p className="item-foot">
            {row.incident === undefined ? (
              <Link to="/denials" data-open="">
                All denials
              </Link>
            ) : (
              <Link to="/incidents/$id" params={{ id: row.incident }} data-open="">
                {row.about ? `“${row.about.quote}”` : 'All that is told of it'}
              </Link>
            )}
          </p>
        )}
      </li>
    ))}
  </ol>
);

/** One side: its sentence with the words marked, who reported it, and to whom it gives it. */
function Side({ side: { sentence, cite, outlet, reported, by } }: { side: FindingSide }) {
  return (
    <div className="side">
      <blockquote>
        <Link
          to="/article/$id"
          params={{ id: cite.article }}
          search={{ at: `${cite.span[0]}-${cite.span[1]}` }}
          className="quiet-link"
        >
          <MarkedSentence sentence={sentence} cite={cite} />
        </Link>
      </blockquote>
      <p className="item-foot">
        <ReportedBy outlet={outlet} reported={reported} /> {by.length > 0 && <span>by {sayBy(by)}</span>}
      </p>
    </div>
  );
}
