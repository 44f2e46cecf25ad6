import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './store.ts';

/** How a column is sent: `json` travels as text, so that both drivers send the same characters. */
export type Column = 'text' | 'int' | 'json';
export type Value = string | number | null;

const BATCH = 5000;

/** Inserts rows by the thousand, one statement a batch, through `unnest`; `tail` is put behind (on conflict …). */
export async function insertRows<Name extends string>(
  tx: Tx,
  table: string,
  columns: Readonly<Record<Name, Column>>,
  rows: readonly Readonly<Record<Name, Value>>[],
  tail: RawBuilder<unknown> = sql``,
): Promise<void> {
  const names = Object.keys(columns) as Name[];
  const list = sql.join(names.map((name) => sql.id(name)));
  const chosen = sql.join(names.map((name) => (columns[name] === 'json' ? sql`${sql.id(name)}::json` : sql.id(name))));
  for (let from = 0; from < rows.length; from += BATCH) {
    const arrays = unnested(columns, rows.slice(from, from + BATCH));
    await sql`insert into ${sql.table(table)} (${list}) select ${chosen} from ${arrays} as r (${list}) ${tail}`.execute(
      tx,
    );
  }
}

/** `unnest` over the columns of some rows, to select from. */
function unnested<Name extends string>(
  columns: Readonly<Record<Name, Column>>,
  rows: readonly Readonly<Record<Name, Value>>[],
): RawBuilder<unknown> {
  const arrays = (Object.keys(columns) as Name[]).map(
    (name) => sql`${rows.map((row) => row[name])}::${sql.raw(columns[name] === 'int' ? 'int[]' : 'text[]')}`,
  );
  return sql`unnest(${sql.join(arrays)})`;
}
