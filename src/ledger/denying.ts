import { sql } from 'kysely';
import type { Denying } from './ledger.ts';
import { type Insert, insertOf, insertRows } from './rows.ts';
import type { Tx } from './store.ts';

/** How many sentences of some articles can deny something, as rows. */
export const denyingRows = (rows: readonly Denying[]): Insert =>
  insertOf(
    'denying',
    { article: 'text', rules: 'int', sentences: 'int' },
    rows.map(({ article, rules, sentences }) => ({ article, rules, sentences })),
  );

/** Writes them in the place of what was written by other rules. */
export function writeDenying(tx: Tx, denying: readonly Denying[]): Promise<void> {
  const { table, columns, rows } = denyingRows(denying);
  const anew = sql`on conflict (article) do update set rules = excluded.rules, sentences = excluded.sentences`;
  return insertRows(tx, table, columns, rows, anew);
}

/** Of an article `a`: that it holds sentences that can deny something, or was not looked through by these rules. */
export const mayDeny = (rules: number) => sql`(
  a.id in (select article from denying where rules = ${rules}::int and sentences > 0)
  or not exists (select 1 from denying d where d.article = a.id and d.rules = ${rules}::int))`;
