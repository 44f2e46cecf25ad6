import type { StatementRow } from '../../../src/core/view.ts';
import { sayAct } from '../words.ts';
import { FORCES, POLARITIES, QUOTES, STANCES } from './words.ts';

const ASKED: readonly { readonly label: string; readonly of: (row: StatementRow) => string }[] = [
  { label: 'Speaker', of: ({ source }) => source[0]?.name ?? source[0]?.text ?? 'not named' },
  { label: 'Act', of: (row) => sayAct(row.act, row.polarity) },
  { label: 'Cue', of: (row) => (row.cue.length > 0 ? `“${row.cue.map(({ quote }) => quote).join(' … ')}”` : 'no cue') },
  { label: 'Stance', of: (row) => STANCES[row.stance] },
  { label: 'Given', of: (row) => QUOTES[row.quote] },
  { label: 'Reserve', of: (row) => (row.hedge ? 'said with reserve' : 'said without reserve') },
  { label: 'Polarity', of: (row) => (row.polarity ? POLARITIES[row.polarity] : 'told as said') },
  { label: 'Force', of: (row) => (row.force ? FORCES[row.force] : 'not stated') },
];

/** What the reports of one statement do not have in common, with the outlets that stand behind each way to put it. */
export function Differences({ rows }: { rows: readonly StatementRow[] }) {
  const differing = ASKED.flatMap(({ label, of }) => {
    const values = new Map<string, string[]>();
    for (const row of rows) values.set(of(row), [...(values.get(of(row)) ?? []), row.outlet ?? 'an outlet not known']);
    return values.size > 1 ? [{ label, values: [...values] }] : [];
  });
  if (differing.length === 0) return <p className="fine">Speaker, act, cue and manner are the same in every report.</p>;
  return (
    <dl className="differences">
      {differing.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          {values.map(([value, outlets]) => (
            <dd key={value}>
              <strong>{value}</strong> <span className="fine">{[...new Set(outlets)].join(', ')}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
