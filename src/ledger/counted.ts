import { type RawBuilder, sql } from 'kysely';
import type { Filter } from '../core/view.ts';
import { part } from './narrow.ts';
import type { Db } from './store.ts';

/**
 * The part of a list that is asked for, by a query that counts on each row how many there are in all; `total` is that
 * number also where the part is empty: past the end, or of no rows.
 */
export async function countedPart<Row extends { readonly total: number }>(
  db: Db,
  query: (part: RawBuilder<unknown>) => RawBuilder<Row>,
  filter: Filter,
): Promise<{ readonly rows: readonly Row[]; readonly total: number }> {
  const { rows } = await query(part(filter)).execute(db);
  const isWhole = rows.length === 0 && !filter.offset && filter.limit !== 0;
  const [counted] = rows.length > 0 || isWhole ? rows : (await query(sql`limit 1`).execute(db)).rows;
  return { rows, total: counted?.total ?? 0 };
}
