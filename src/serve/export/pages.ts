import type { Filter, Page } from '../../core/view.ts';

const PAGE = 500;

type List<Row> = (filter: Filter) => Promise<Page<Row>>;

/** A list as one page with all its rows, fetched page by page. */
export async function gatherPage<Row>(list: List<Row>): Promise<Page<Row>> {
  const rows: Row[] = [];
  for (;;) {
    const page = await list({ limit: PAGE, offset: rows.length });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return { ...page, rows };
  }
}

/** All rows as one list. */
export const gather = async <Row>(list: List<Row>): Promise<readonly Row[]> => (await gatherPage(list)).rows;
