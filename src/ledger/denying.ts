import { sql } from 'kysely';
import type { Denying } from './ledger.ts';
import { type Insert, insertion, insertOf } from './rows.ts';
import type { Tx } from './store.ts';

/** How many sentences of some articles can deny something, as rows. */
export const denyingRows = (rows: readonly Denying[]): Insert =>
  insertOf(
    'denying',
    { article: 'text', rules: 'int', sentences: 'int' },
    rows.map(({ article, rules, sentences }) => ({ article, rules, sentences })),
  );

/** Writes them in the place of what was written by other rules. */
export async function writeDenying(tx: Tx, rows: readonly Denying[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`${insertion(denyingRows(rows))}
    on conflict (article) do update set rules = excluded.rules, sentences = excluded.sentences`.execute(tx);
}

/** Of an article `a`: that it holds sentences that can deny something, or was not looked through by these rules. */
export const mayDeny = (rules: number) => sql`(
  a.id in (select article from denying where rules = ${rules}::int and sentences > 0)
  or not exists (select 1 from denying d where d.article = a.id and d.rules = ${rules}::int))`;
