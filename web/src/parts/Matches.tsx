import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Newest, Page } from '../../../src/core/view.ts';
import { count } from '../words.ts';
import { Asked } from './Asked.tsx';
import { MoreButton } from './MoreButton.tsx';

interface Props<Row> {
  readonly query: UseQueryResult<Page<Row>>;
  /** What a row is, and what is said of all of them: "3 ties between two texts match". */
  readonly of: string;
  readonly which?: string;
  readonly onMore: () => void;
  /** What follows the way to more rows. */
  readonly twin?: (rows: readonly Row[]) => ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** The rows that a list is narrowed to, with how many there are and the way to more of them. */
export const Matches = <Row,>({ query, of, which = '', onMore, twin, children }: Props<Row>) => (
  <Asked query={query}>
    {({ rows, total, window }) => (
      <>
        <p className="total" role="status">
          {count(total, of)}
          {which} {total === 1 ? 'matches' : 'match'}
          {window && `, ${newestWords(window)}`}
        </p>
        {total === 0 && <NoMatch />}
        {children(rows)}
        <MoreButton shown={rows.length} total={total} onMore={onMore} />
        {twin?.(rows)}
      </>
    )}
  </Asked>
);

const newestWords = (window: Newest): string =>
  'articles' in window
    ? `of the newest ${window.articles} of ${count(window.of, 'article')} that may hold some`
    : `in the newest ${window.incidents.toLocaleString('en-GB')} of ${count(window.of, 'event')}`;

/** What is said where no row is left: that none was read says nothing about the world outside. */
export const NoMatch = () => <p className="none">Nothing that was read in these articles fits.</p>;

/** The way back from a narrowed list to all of it, after what the address narrows it by in words. */
export const ShowAll = ({
  of,
  filter,
  onClear,
  children,
}: {
  readonly of: string;
  readonly filter: object;
  readonly onClear: () => void;
  readonly children?: ReactNode;
}) =>
  Object.keys(filter).length > 0 && (
    <p className="narrowed">
      {children}
      <Button className="link" onPress={onClear}>
        Show all {of}
      </Button>
    </p>
  );
