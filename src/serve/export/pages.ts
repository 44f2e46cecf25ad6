import type { Filter, Page } from '../../core/view.ts';

const PAGE = 500;

/** All rows of a list, fetched page by page. */
async function* allRows<Row>(list: (filter: Filter) => Promise<Page<Row>>, filter: Filter = {}): AsyncIterable<Row> {
  for (let offset = 0; ; offset += PAGE) {
    const { rows, total } = await list({ ...filter, limit: PAGE, offset });
    yield* rows;
    if (rows.length === 0 || offset + rows.length >= total) return;
  }
}

/** All rows as one list. */
export async function gather<Row>(list: (filter: Filter) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of allRows(list)) rows.push(row);
  return rows;
}
