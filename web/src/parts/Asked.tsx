import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isMissing } from '../client/failure.ts';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  /** It is all that the page shows: then why it does not come is the heading of the page. */
  readonly whole?: boolean;
  readonly children: (data: T) => ReactNode;
}

/** What was asked for, or a plain word while it is on its way, or why it does not come. */
export function Asked<T>({ query, whole = false, children }: Props<T>) {
  const Heading = whole ? 'h1' : 'h2';
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return <p className="waiting">Reading the ledger …</p>;
  return (
    <div role="alert" className="failure">
      <Heading>{isMissing(query.error) ? 'Not in this ledger' : 'This could not be shown'}</Heading>
      <p>{query.error.message}</p>
    </div>
  );
}
