import { Day } from '../parts/Day.tsx';

interface Held {
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
}

/** Since when, until when, or at which time a relation is said to hold. */
export function HeldWords({ held: { since, until, asOf } }: { held: Held }) {
  const parts = (
    [
      ['since', since],
      ['until', until],
      [asOf !== undefined && /^\d{4}-\d\d-\d\d$/.test(asOf) ? 'on' : 'in', asOf],
    ] as const
  ).filter(([, value]) => value !== undefined);
  if (parts.length === 0) return <span className="none">not told when</span>;
  return parts.map(([word, value], n) => (
    <span key={word}>
      {n > 0 && ' '}
      {word} <Day value={value} />
    </span>
  ));
}
