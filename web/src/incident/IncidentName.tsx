import type { IncidentRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { sayClass } from '../words.ts';

/** What an incident is called: its kind, where and when, as far as they are told. */
export const IncidentName = ({ row }: { row: Pick<IncidentRow, 'class' | 'place' | 'when'> }) => (
  <>
    {incidentWords(row)}
    {row.when !== undefined && (
      <>
        , <Day value={row.when} />
      </>
    )}
  </>
);

/** The same without the time: "Assault, Deir Hassa". */
export function incidentWords({ class: kind, place }: Pick<IncidentRow, 'class' | 'place'>): string {
  const said = sayClass(kind);
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}${place === undefined ? '' : `, ${place}`}`;
}
