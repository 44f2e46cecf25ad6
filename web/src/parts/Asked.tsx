import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isMissing } from '../client/failure.ts';

/** What was asked for, or a plain word while it is on its way, or why it does not come. */
export function Asked<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return <p className="waiting">Reading the ledger …</p>;
  return (
    <div role="alert" className="failure">
      <h1>{isMissing(query.error) ? 'Not in this ledger' : 'This could not be shown'}</h1>
      <p>{query.error.message}</p>
    </div>
  );
}
