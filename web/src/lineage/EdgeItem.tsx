import { Link } from '@tanstack/react-router';
import type { LineageRow } from '../../../src/core/lineage.ts';
import { byLine, CiteLink } from '../parts/Where.tsx';
import { count } from '../words.ts';
import { EndLink } from './EndLink.tsx';
import { firstBy, namedBeside, sayShares, verbOf } from './words.ts';

/** One text and another one that it comes from, with what both have and what says so; `self` is the article of the page. */
export function EdgeItem({ row, self }: { row: LineageRow; self?: string }) {
  const facts = [
    sayShares(row),
    row.passages.length > 0 && count(row.passages.length, 'passage'),
    firstBy(row),
    namedBeside(row),
  ];
  return (
    <li
      className="item"
      data-item=""
      data-quote={`${row.from.title} ${verbOf(row)} ${row.to.title}`}
      data-by={byLine(row.from.outlet, row.from.published)}
      data-href={`#/lineage/${encodeURIComponent(row.id)}`}
      tabIndex={-1}
    >
      <p className="item-head">
        {row.child === self ? 'This text' : <EndLink end={row.from} />} <em className="act">{verbOf(row)}</em>{' '}
        {row.parent === self ? 'this text' : <EndLink end={row.to} />}
        <span className="tags">
          {row.house && <span className="tag">one house: {row.house}</span>}
          {row.reason.by && <span className="tag strong">by the word of {row.reason.by}</span>}
        </span>
      </p>
      <div className="item-foot">
        {facts.filter(Boolean).map((fact) => (
          <span key={String(fact)}>{fact}</span>
        ))}
        {row.reason.cites.map((cite) => (
          <CiteLink key={cite.span.join('-')} cite={cite} />
        ))}
        <span className="links">
          <Link to="/lineage/$id" params={{ id: row.id }} data-open="">
            side by side
          </Link>
        </span>
      </div>
    </li>
  );
}
