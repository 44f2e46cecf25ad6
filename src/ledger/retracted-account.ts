import { sql } from 'kysely';
import type { Db } from './store.ts';

/** An account of an article that was retracted: the events that tell it, by their ids. */
export interface RetractedAccount {
  readonly article: string;
  readonly events: readonly string[];
}

/**
 * The accounts of retracted articles that were found to tell what some accounts tell, or that are among these; those that
 * a person parted from them are not. Accounts go by the id of any of their events.
 */
export async function retractedAccounts(db: Db, accounts: readonly string[]): Promise<RetractedAccount[]> {
  const { rows } = await sql<RetractedAccount>`
    with recursive tie as (
        select body ->> 'account' as a, body ->> 'other' as b from retired where of = 'occurrence'),
      pair as (
        select a, b from (select a, b from tie union all select b, a from tie) t
        where not exists (select 1 from account_ruling r where r.standing = 'yes' and r.verdict = 'different'
          and (r.a = t.a and r.b = t.b or r.a = t.b and r.b = t.a))),
      asked as (
        select unnest(${[...accounts]}::text[]) as id union
        select body ->> 'account' from retired where of = 'telling' and body ->> 'event' = any(${[...accounts]}::text[])),
      found as (select id from asked union select p.b from pair p join found f on f.id = p.a)
    select t.article, array_agg(t.body ->> 'event' order by t.n) as events
    from retired t join found f on f.id = t.body ->> 'account' where t.of = 'telling'
    group by t.article, f.id order by min(t.n)`.execute(db);
  return rows;
}
