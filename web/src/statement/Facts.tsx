import { Fragment, type ReactNode } from 'react';
import type { StatementRow } from '../../../src/core/view.ts';
import { Day } from '../parts/Day.tsx';
import { PartyNames } from '../parts/PartyName.tsx';

/** To whom, for whom and until when, where the words say so. */
export function Facts({ row }: { row: StatementRow }) {
  const facts = factsOf(row);
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same as rows of a list of terms. */
export const FactRows = ({ row }: { row: StatementRow }) =>
  factsOf(row).map(({ term, value }) => (
    <Fragment key={term}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </Fragment>
  ));

function factsOf({ addressee, beneficiary, deadline }: StatementRow): readonly { term: string; value: ReactNode }[] {
  return [
    ...(addressee ? [{ term: 'addressed to', value: <PartyNames parties={[addressee]} /> }] : []),
    ...(beneficiary ? [{ term: 'for', value: <PartyNames parties={[beneficiary]} /> }] : []),
    ...(deadline ? [{ term: 'due by', value: <Day value={deadline} /> }] : []),
  ];
}
