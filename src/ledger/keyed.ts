import { sql } from 'kysely';
import { cellId } from '../core/id.ts';
import { rekey } from './actor-key.ts';
import type { Keyed } from './ledger.ts';
import { type Insert, insertOf, insertRows } from './rows.ts';
import type { Tx } from './store.ts';
import { plain } from './words.ts';

/** By which rules the keys of some articles were made, as rows. */
export const keyedRows = (rows: readonly Pick<Keyed, 'article' | 'rules'>[]): Insert =>
  insertOf(
    'keyed',
    { article: 'text', rules: 'int' },
    rows.map(({ article, rules }) => ({ article, rules })),
  );

/** Gives the actors of some articles other keys in the place of those that they had. Who is who stays as it was. */
export async function writeKeys(tx: Tx, articles: readonly Keyed[]): Promise<void> {
  const cells = articles.flatMap(({ article, actors }) =>
    actors.map(({ local, keys }) => ({ cell: cellId(article, local), keys: JSON.stringify(keys.map(plain)) })),
  );
  const { rows } = await sql<{ actor: string }>`
    update actor_member set keys = r.keys::json
    from unnest(${cells.map(({ cell }) => cell)}::text[], ${cells.map(({ keys }) => keys)}::text[]) as r (cell, keys)
    where actor_member.cell = r.cell and actor_member.keys::text <> r.keys returning actor_member.actor`.execute(tx);
  if (rows.length > 0) await rekey(tx, [...new Set(rows.map(({ actor }) => actor))]);
  const { table, columns, rows: made } = keyedRows(articles);
  await insertRows(tx, table, columns, made, sql`on conflict (article) do update set rules = excluded.rules`);
}
