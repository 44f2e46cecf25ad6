import { sql } from 'kysely';
import type { Denying } from './ledger.ts';
import { insertRows } from './rows.ts';
import type { Tx } from './store.ts';

/** Writes how many sentences of some articles can deny something, in the place of what was written by other rules. */
export const writeDenying = async (tx: Tx, rows: readonly Denying[]): Promise<void> =>
  insertRows(
    tx,
    'denying',
    { article: 'text', rules: 'int', sentences: 'int' },
    rows.map(({ article, rules, sentences }) => ({ article, rules, sentences })),
    sql`on conflict (article) do update set rules = excluded.rules, sentences = excluded.sentences`,
  );

/** Of an article `a`: that it holds sentences that can deny something, or was not looked through by these rules. */
export const mayDeny = (rules: number) => sql`(
  a.id in (select article from denying where rules = ${rules}::int and sentences > 0)
  or not exists (select 1 from denying d where d.article = a.id and d.rules = ${rules}::int))`;
