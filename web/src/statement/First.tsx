import { Fragment } from 'react';
import type { StatementRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';

/** What a report bears that is the first in this ledger, alone or with others that may have been before it. */
export const sayFirst = (shared: boolean): string => (shared ? 'among the first here' : 'first here');

/** Which report of this ledger was the first, as far as the dates tell. */
export function First({
  rows,
  all,
  self,
}: {
  rows: readonly StatementRow[];
  all: readonly StatementRow[];
  self: string;
}) {
  if (rows.length === 0) return <p className="fine">Which of these was first is not known: no report has a date.</p>;
  if (rows.length === all.length) {
    return <p className="fine">Which of these was first is not known: their dates do not tell.</p>;
  }
  return (
    <p className="fine">
      In this ledger{all.every(({ reported }) => reported) ? '' : ', of the reports with a date,'} first reported{' '}
      {rows.map((row, n) => (
        <Fragment key={row.id}>
          {n > 0 && (n === rows.length - 1 ? ' or ' : ', ')}
          {row.id === self ? 'here' : `by ${row.outlet ?? 'an outlet not known'}`}, <Day value={row.reported} />
        </Fragment>
      ))}
      .
    </p>
  );
}
