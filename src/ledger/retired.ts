import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from './store.ts';

/**
 * Rows that are taken out of their tables with an article, as they were, in the order in which they go back: no row
 * before one that it names.
 */
const TABLES = [
  'actor',
  'actor_member',
  'merge',
  'bond',
  'sentence',
  'statement',
  'event',
  'event_party',
  'relation',
  'label',
  'spot',
  'wording',
  'wording_key',
  'restatement',
  'account',
  'telling',
  'occurrence',
  'account_key',
  'account_actor',
  'print',
  'print_run',
  'print_mark',
  'print_outlet',
  'lineage',
  'story_member',
  'story_text',
  'story_key',
] as const;
export type Retired = (typeof TABLES)[number];

/** Moves rows of a table, called `t` in the condition, to what is kept of a retracted article. */
export async function takeRows(tx: Tx, article: string, table: Retired, condition: RawBuilder<unknown>): Promise<void> {
  await sql`
    with gone as (delete from ${sql.table(table)} t where ${condition} returning t.*)
    insert into retired (article, of, body) select ${article}, ${table}::text, row_to_json(gone) from gone`.execute(tx);
}

/** Puts back what was taken out with an article: the rows of some tables, or of all but the actors. */
export async function putRows(tx: Tx, article: string, tables: readonly Retired[] = TABLES.slice(1)): Promise<void> {
  for (const table of tables)
    await sql`insert into ${sql.table(table)} overriding system value
      select r.* from (select body from retired where article = ${article} and of = ${table}::text order by n) o
      cross join lateral json_populate_record(null::${sql.table(table)}, o.body) r`.execute(tx);
}

/** What a retraction can make, of which it leaves the ids. */
const NOTES = ['link', 'stand-in', 'decision', 'actor made'] as const;
type Note = (typeof NOTES)[number];

/** Remembers something that a retraction made, so that it can be unmade. */
export async function noteMade(tx: Tx, article: string, what: Note, ids: readonly (string | number)[]): Promise<void> {
  if (ids.length > 0)
    await sql`insert into retired (article, of, body) values (${article}, ${what}, ${JSON.stringify(ids)}::text::json)`.execute(
      tx,
    );
}

/** What a retraction made of one kind. */
export async function madeBy<Id extends string | number>(tx: Tx, article: string, what: Note): Promise<Id[]> {
  const { rows } = await sql<{ body: Id[] }>`
    select body from retired where article = ${article} and of = ${what} order by n`.execute(tx);
  return rows.flatMap(({ body }) => body);
}

/** Tables that follow from the reading of an article. */
export const TOLD: readonly Retired[] = ['event_party', 'event', 'statement', 'relation', 'label', 'spot', 'sentence'];

/** What is kept of a retracted article besides what follows from its reading. */
export async function withheldOf(db: Db, article: string): Promise<{ of: string; body: unknown }[]> {
  const { rows } = await sql<{ of: string; body: unknown }>`
    select of, body from retired where article = ${article} and not of = any(${[...TOLD]}::text[]) order by n`.execute(
    db,
  );
  return rows;
}

/** Keeps what an import withholds; false where it names what is never withheld. */
export async function keepWithheld(
  tx: Tx,
  article: string,
  rows: readonly { readonly of: string; readonly body: unknown }[],
): Promise<boolean> {
  const known = (of: string): boolean =>
    NOTES.some((note) => note === of) || (TABLES.some((table) => table === of) && !TOLD.some((table) => table === of));
  if (
    !Array.isArray(rows) ||
    !rows.every((row) => typeof row?.of === 'string' && known(row.of) && typeof row.body === 'object')
  )
    return false;
  await sql`insert into retired (article, of, body) select ${article}, r.of, r.body::json
    from unnest(${rows.map(({ of }) => of)}::text[], ${rows.map(({ body }) => JSON.stringify(body))}::text[])
      with ordinality as r (of, body, n) order by n`.execute(tx);
  return true;
}
