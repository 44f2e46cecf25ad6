import { Link } from '@tanstack/react-router';
import type { FindingRow, FindingSide } from '../../../src/core/view.ts';
import { byLine, MarkedSentence, ReportedBy } from '../parts/Where.tsx';
import { RELATIONS, sayBy, saySlot, sayValue } from './words.ts';

/** Pairs of values with both sentences side by side; the item of each opens its incident where `linked`. */
export function Findings({ rows, linked = false }: { rows: readonly FindingRow[]; linked?: boolean }) {
  // Under a heading of the second level on the page of an incident, under that of the page in the list.
  const Heading = linked ? 'h2' : 'h3';
  return (
    <ol className="items findings">
      {rows.map((row) => (
        <li
          key={row.id}
          className="item"
          data-item=""
          data-quote={row.sides.map(({ sentence }) => sentence.quote).join('” and “')}
          data-by={row.sides.map(({ outlet, reported }) => byLine(outlet, reported)).join('; ')}
          data-href={row.incident === undefined ? '#/denials' : `#/incidents/${encodeURIComponent(row.incident)}`}
          tabIndex={-1}
        >
          <Heading className="item-head">
            {saySlot(row)}:{' '}
            {row.sides.map(({ value }) => sayValue(row, value)).join(row.relation === 'conflict' ? ' ≠ ' : ' · ')}
            <span className="tags">
              <span className={row.relation === 'conflict' ? 'tag strong' : 'tag'}>{RELATIONS[row.relation]}</span>
              <span className="tag">{row.rule}</span>
            </span>
          </Heading>
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
                  All that is told of this event{row.about && `: “${row.about.quote}”`}
                </Link>
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

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
        <ReportedBy outlet={outlet} reported={reported} /> {by.length > 0 && <span>{sayBy(by)}</span>}
      </p>
    </div>
  );
}
