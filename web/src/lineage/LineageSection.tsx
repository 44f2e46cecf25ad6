import { useQueries, useQuery } from '@tanstack/react-query';
import type { LineageRow } from '../../../src/core/lineage.ts';
import { lineageQuery, summaryQuery } from '../queries.ts';
import { count } from '../words.ts';
import { EdgeItem } from './EdgeItem.tsx';
import { EdgeTable } from './EdgeTable.tsx';
import { isOutlet } from './words.ts';

const MANY = 200;

/** Where the text of an article comes from, what was made of it, and what else was made of its sources. */
export function LineageSection({ article }: { article: string }) {
  const { data } = useQuery(lineageQuery({ article, limit: MANY }));
  const { data: summary } = useQuery(summaryQuery());
  const rows = data?.rows ?? [];
  const parents = rows.filter(({ child }) => child === article);
  const beside = useQueries({
    queries: parents
      .filter(({ parent }) => !isOutlet(parent))
      .map(({ parent }) => lineageQuery({ article: parent, limit: MANY })),
  });
  const siblings = beside.flatMap((query) => query.data?.rows ?? []).filter((row) => isSibling(row, article, parents));
  if (data === undefined) return null;
  return (
    <section className="below lineage" aria-labelledby="lineage">
      <h2 id="lineage">Where this text comes from</h2>
      {rows.length === 0 ? (
        <p className="none">
          No other text that it comes from, and none made of it, was found in this ledger
          {summary && ` of ${count(summary.articles, 'article')}`}.
        </p>
      ) : (
        <>
          {parents.length === 0 && <p className="none">No text that it comes from was found.</p>}
          <Edges rows={parents} self={article} />
          <Group title="What was made of it" rows={rows.filter(({ parent }) => parent === article)} self={article} />
          <Group title="What else was made of its source" rows={siblings} self={article} />
          <EdgeTable rows={[...rows, ...siblings]} />
        </>
      )}
    </section>
  );
}

/** Another text made of one of its parents. */
const isSibling = (row: LineageRow, article: string, parents: readonly LineageRow[]): boolean =>
  row.child !== article && parents.some(({ parent }) => parent === row.parent) && row.parent !== article;

const Group = ({ title, rows, self }: { title: string; rows: readonly LineageRow[]; self: string }) =>
  rows.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <Edges rows={rows} self={self} />
    </>
  );

const Edges = ({ rows, self }: { rows: readonly LineageRow[]; self: string }) => (
  <ul className="items">
    {rows.map((row) => (
      <EdgeItem key={row.id} row={row} self={self} />
    ))}
  </ul>
);
