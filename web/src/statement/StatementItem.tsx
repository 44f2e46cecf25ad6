import type { StatementRow } from '../../../src/core/view.ts';
import { PartyNames } from '../parts/PartyName.tsx';
import { byLine, CellLink, ReportedBy } from '../parts/Where.tsx';
import { sayWhen } from '../timeline/say.ts';
import { ACTS } from '../words.ts';
import { sayContent } from './content.ts';

/** One statement: who, in which act, the words, who reports it. */
export function StatementItem({ row }: { row: StatementRow }) {
  return (
    <li
      className="item statement"
      data-item=""
      data-quote={row.sentence.quote}
      data-by={byLine(row.outlet, row.reported)}
      data-href={`#/cell/${encodeURIComponent(row.id)}`}
      tabIndex={-1}
    >
      <p className="item-head">
        <Speaker row={row} /> <span className={`act act-${row.act}`}>{ACTS[row.act]}</span>
        <Tags row={row} />
      </p>
      <blockquote>
        {sayContent(row.quote, row.content.length > 0 ? row.content.map((cite) => cite.quote) : [row.sentence.quote])}
      </blockquote>
      <p className="item-foot">
        <ReportedBy outlet={row.outlet} reported={row.reported} />
        <CellLink id={row.id}>in its sentence</CellLink>
      </p>
    </li>
  );
}

function Speaker({ row }: { row: StatementRow }) {
  if (row.source.length > 0) return <PartyNames parties={row.source} />;
  return <span className="none">{row.anonymous ? 'an unnamed source' : 'no speaker found'}</span>;
}

const QUOTES = { direct: 'quoted', mixed: 'partly quoted', indirect: 'in the outlet’s words' } as const;

/** How the words are given, by whom passed on, until when promised. */
function Tags({ row }: { row: StatementRow }) {
  const through = row.chain.slice(1, -1).flatMap((link) => link.medium ?? link.text ?? []);
  return (
    <span className="tags">
      <span className="tag">{QUOTES[row.quote]}</span>
      {row.anonymous && row.source.length > 0 && <span className="tag">unnamed source</span>}
      {row.hedge && <span className="tag">hedged</span>}
      {row.stance !== 'neutral' && <span className="tag">{row.stance} cue</span>}
      {through.length > 0 && <span className="tag">through {through.join(', ')}</span>}
      {row.deadline && <span className="tag">by {sayWhen(row.deadline)}</span>}
    </span>
  );
}
