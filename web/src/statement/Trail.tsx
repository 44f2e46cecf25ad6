import { Link } from '@tanstack/react-router';
import { useSettings } from '../frame/settings.ts';
import { Day } from '../parts/Day.tsx';
import { type Stop, stopsOf } from './stops.ts';
import { sayMedium } from './words.ts';

const ROLES: Readonly<Record<Stop['role'], string>> = {
  outlet: 'reported by',
  between: 'handed on by',
  speaker: 'attributed to',
};

type Told = Parameters<typeof stopsOf>[0] & { readonly reported?: string };

/** The way of the words to the reader as a row of stops: outlet, whoever handed them on, speaker. */
export const Trail = ({ row, large = false }: { row: Told; large?: boolean }) => (
  <ol className={large ? 'trail large' : 'trail'} aria-label="The way of these words">
    {stopsOf(row).map((stop, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stops of a statement never change places
      <li key={n} className={`stop stop-${stop.role}`}>
        <span className="stop-role">{ROLES[stop.role]}</span> <StopName stop={stop} anonymous={row.anonymous} />{' '}
        <StopNote stop={stop} reported={row.reported} large={large} />
      </li>
    ))}
  </ol>
);

function StopName({ stop, anonymous }: { stop: Stop; anonymous: boolean }) {
  const { names } = useSettings();
  const name = nameOf(stop, names);
  if (name === undefined) {
    if (stop.role === 'outlet') return <span className="none">an outlet not known</span>;
    return <span className="none">{anonymous ? 'an unnamed source' : 'no speaker found'}</span>;
  }
  if (stop.actor === undefined) return <span className="stop-name">{name}</span>;
  return (
    <Link to="/actor/$id" params={{ id: stop.actor }} className="stop-name">
      {name}
    </Link>
  );
}

const nameOf = ({ name, text }: Stop, names: 'ledger' | 'written'): string | undefined =>
  names === 'ledger' ? (name ?? text) : (text ?? name);

interface Note {
  readonly stop: Stop;
  readonly reported: string | undefined;
  readonly large: boolean;
}

/** The day of the report; for the others the medium, and at large the words of the text where they hold another name. */
function StopNote({ stop, reported, large }: Note) {
  const { names } = useSettings();
  if (stop.role === 'outlet') {
    return (
      <span className="stop-note">
        <Day value={reported} />
      </span>
    );
  }
  const other = stop.text !== undefined && !stop.text.includes(nameOf(stop, names) ?? stop.text);
  const written = large && other ? `written “${stop.text}”` : undefined;
  const notes = [stop.medium && sayMedium(stop.medium, stop.role === 'between'), written].filter(Boolean);
  return notes.length > 0 && <span className="stop-note">{notes.join(', ')}</span>;
}
