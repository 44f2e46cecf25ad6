import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './store.ts';

/** How a column is sent: `json` travels as text, so that both drivers send the same characters. */
export type Column = 'text' | 'int' | 'json';
export type Value = string | number | null;

const BATCH = 5000;

/** Rows for one table. */
export interface Insert {
  readonly table: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** Rows for a table, each with a value for every column. */
export const insertOf = <Name extends string>(
  table: string,
  columns: Readonly<Record<Name, Column>>,
  rows: readonly Readonly<Record<Name, Value>>[],
): Insert => ({ table, columns, rows });

/** Inserts rows by the thousand, one statement a batch, through `unnest`; `tail` is put behind (on conflict …). */
export async function insertRows<Name extends string>(
  tx: Tx,
  table: string,
  columns: Readonly<Record<Name, Column>>,
  rows: readonly Readonly<Record<Name, Value>>[],
  tail: RawBuilder<unknown> = sql``,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await sql`${insertion({ table, columns, rows: rows.slice(from, from + BATCH) })} ${tail}`.execute(tx);
}

/** Inserts the rows of one article into several tables, which may refer to one another: in one statement, since each costs about as much as its rows. */
export async function insertTables(tx: Tx, inserts: readonly Insert[]): Promise<void> {
  const [last, ...others] = inserts.filter(({ rows }) => rows.length > 0);
  if (last === undefined) return;
  const ctes = others.map((insert, n) => sql`${sql.id(`part_${n}`)} as (${insertion(insert)})`);
  await sql`${ctes.length === 0 ? sql`` : sql`with ${sql.join(ctes)}`} ${insertion(last)}`.execute(tx);
}

/** The statement that inserts rows; with none it inserts nothing. */
export function insertion({ table, columns, rows }: Insert): RawBuilder<unknown> {
  const names = Object.keys(columns);
  const list = sql.join(names.map((name) => sql.id(name)));
  const chosen = sql.join(names.map((name) => (columns[name] === 'json' ? sql`${sql.id(name)}::json` : sql.id(name))));
  return sql`insert into ${sql.table(table)} (${list}) select ${chosen} from ${unnested(columns, rows)} as r (${list})`;
}

/** `unnest` over the columns of some rows, to select from. */
function unnested(columns: Insert['columns'], rows: Insert['rows']): RawBuilder<unknown> {
  const arrays = Object.keys(columns).map(
    (name) => sql`${rows.map((row) => row[name])}::${sql.raw(columns[name] === 'int' ? 'int[]' : 'text[]')}`,
  );
  return sql`unnest(${sql.join(arrays)})`;
}
