import { sql } from 'kysely';
import type { Db } from './store.ts';

/** Ids of articles of which a table tells nothing by these rules, as they came in. */
export async function articlesLeft(db: Db, table: 'denying' | 'keyed', rules: number, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from article a where a.retracted is null
      and not exists (select 1 from ${sql.table(table)} t where t.article = a.id and t.rules = ${rules}::int)
    order by a.revision, a.id limit ${most}::int`.execute(db);
  return rows.map(({ id }) => id);
}
