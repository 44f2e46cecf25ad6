import { sql } from 'kysely';
import type { Tx } from './store.ts';

/** Counts of some incidents made anew from their accounts; one without accounts is no more. */
export async function recount(tx: Tx, incidents: readonly number[]): Promise<void> {
  const list = sql`any(${[...incidents]}::bigint[])`;
  await sql`delete from incident where n = ${list}`.execute(tx);
  await sql`insert into incident (n, id, rank, since, until, accounts, articles, outlets)
    select incident, (array_agg(id order by rank))[1], min(rank), min(since), max(until), count(*)::int,
      count(distinct article)::int, count(distinct outlet)::int
    from account where incident = ${list} group by incident`.execute(tx);
}

/** Gives some accounts the numbers of their incidents. */
export const numberAccounts = (tx: Tx, rows: readonly { readonly id: string; readonly number: number }[]) =>
  sql`update account set incident = r.n
    from unnest(${rows.map(({ id }) => id)}::text[], ${rows.map(({ number }) => number)}::bigint[]) as r (id, n)
    where account.id = r.id`.execute(tx);

/** Numbers that no incident has had. */
export async function freshNumbers(tx: Tx, many: number): Promise<number[]> {
  if (many === 0) return [];
  const { rows } = await sql<{ n: number }>`
    select nextval('incident_number')::int as n from generate_series(1, ${many}::int)`.execute(tx);
  return rows.map(({ n }) => n);
}
