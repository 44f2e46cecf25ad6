import type { StatementRow } from '../../../src/core/view.ts';
import { PartyNames } from '../parts/PartyName.tsx';
import { sayAct } from '../words.ts';
import { FORCES, POLARITIES, QUOTES, STANCES } from './words.ts';

/** Who and in which act. All source spans of a statement name one speaker, so the first says who it is. */
export const SpeakerAndAct = ({ row }: { row: StatementRow }) => (
  <span>
    <Speaker row={row} /> <span className={`act act-${row.act}`}>{sayAct(row.act, row.polarity)}</span>
  </span>
);

function Speaker({ row }: { row: StatementRow }) {
  if (row.source.length > 0) return <PartyNames parties={row.source.slice(0, 1)} />;
  return <span className="none">{row.anonymous ? 'an unnamed source' : 'no speaker found'}</span>;
}

/** How the words are given and handed on; what is usual is not said. */
export function Tags({ row }: { row: StatementRow }) {
  const cue = row.cue.map(({ quote }) => quote).join(' … ');
  return (
    <span className="tags">
      {row.polarity && <span className="tag strong">{POLARITIES[row.polarity]}</span>}
      {row.force && <span className="tag">{FORCES[row.force]}</span>}
      <span className="tag">{QUOTES[row.quote]}</span>
      {row.anonymous && row.source.length > 0 && <span className="tag">unnamed source</span>}
      {row.hedge && <span className="tag">said with reserve</span>}
      {row.stance !== 'neutral' && (
        <span className="tag">
          {STANCES[row.stance]}
          {cue && `: “${cue}”`}
        </span>
      )}
    </span>
  );
}
