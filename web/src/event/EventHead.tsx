import type { EventRow } from '../../../src/core/view.ts';
import { PartyNames } from '../parts/PartyName.tsx';
import { sayClass, sayMode } from '../words.ts';
import { toldWords } from './told.ts';

/** What is told in plain words, with the class and the mode. */
export const EventName = ({ row }: { row: Pick<EventRow, 'class' | 'mode'> }) => (
  <span className="act class" title={`PLOVER: ${row.class}${row.mode ? `, ${row.mode}` : ''}`}>
    {sayClass(row.class)}
    {row.mode && `: ${sayMode(row.mode)}`}
  </span>
);

/** Who did it, to whom. Where two sides do the same, both are doers. */
export function Roles({ row }: { row: EventRow }) {
  if (row.agents.length + row.recipients.length + (row.targets?.length ?? 0) === 0)
    return <span className="none">nobody named</span>;
  return (
    <span>
      {row.agents.length > 0 ? (
        <>
          by <PartyNames parties={row.agents} />
        </>
      ) : (
        <span className="none">by nobody named</span>
      )}
      {row.recipients.length > 0 && (
        <>
          {' '}
          toward <PartyNames parties={row.recipients} />
        </>
      )}
      {row.targets && row.targets.length > 0 && (
        <>
          {' '}
          on <span className="party">{row.targets.map(({ quote }) => quote).join(', ')}</span>
        </>
      )}
    </span>
  );
}

/** How the text tells it. What is told as done in the outlet's own voice bears no tag. */
export function ToldTags({ row }: { row: EventRow }) {
  const words = toldWords(row);
  if (words.length === 0) return null;
  return (
    <span className="tags">
      {words.map(({ text, strong }) => (
        <span key={text} className={strong ? 'tag strong' : 'tag'}>
          {text}
        </span>
      ))}
    </span>
  );
}
