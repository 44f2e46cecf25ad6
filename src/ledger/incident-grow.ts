import { sql } from 'kysely';
import { freshNumbers, numberAccounts, recount } from './incident-count.ts';
import { type AccountLink, partitionAccounts } from './incident-partition.ts';
import type { Tx } from './store.ts';

/** An account of which is to be found which incident it tells, or an incident that new accounts join. */
interface Part {
  readonly key: string;
  /** Of an incident. */
  readonly number?: number;
}

/**
 * Lets new accounts join incidents, as `settleIncidents` does where nobody has spoken of accounts: an incident is then all
 * that joins hold together, so that those that one new account joins become one, and neither their accounts nor the
 * joins among these need be read.
 */
export async function growIncidents(
  tx: Tx,
  accounts: readonly string[],
  joins: readonly Pick<AccountLink, 'account' | 'other'>[],
): Promise<void> {
  if (accounts.length === 0) return;
  const { rows } = await sql<{ id: string; incident: string }>`
    select c.id, c.incident from (select distinct id from unnest(${[...accounts, ...joins.map(({ other }) => other)]}::text[]) as r (id)) a
    cross join lateral (select id, incident, rank from account where id = a.id limit 1) c
    order by coalesce((select rank from incident where n = c.incident), c.rank)`.execute(tx);
  const partOf = new Map(rows.map(({ id, incident }) => [id, partNamed(id, Number(incident))]));
  const parts = new Map([...partOf.values()].map((part) => [part.key, part]));
  const links = joins.flatMap(({ account, other }) => {
    const [a, b] = [partOf.get(account), partOf.get(other)];
    return a && b ? [{ account: a.key, other: b.key, score: 0 }] : [];
  });
  // By their first accounts: a group keeps the number of the incident that has the first of all.
  const groups = partitionAccounts([...parts.keys()], links, []).map((keys) =>
    keys.map((key) => parts.get(key) as Part),
  );
  const known = groups.map((group) => group.flatMap(({ number }) => number ?? []));
  const fresh = await freshNumbers(tx, known.filter(([first]) => first === undefined).length);
  const told = groups.map((group, at) => ({ group, number: known[at]?.[0] ?? (fresh.shift() as number) }));
  const joined = told.flatMap(({ group, number }) =>
    group.flatMap((part) => (part.number === undefined ? [{ id: part.key, number }] : [])),
  );
  const moved = told.flatMap(({ group, number }) =>
    group.flatMap((part) =>
      part.number === undefined || part.number === number ? [] : [{ from: part.number, number }],
    ),
  );
  await numberAccounts(tx, joined);
  if (moved.length > 0)
    await sql`update account set incident = r.n
      from unnest(${moved.map(({ from }) => from)}::bigint[], ${moved.map(({ number }) => number)}::bigint[]) as r (had, n)
      where account.incident = r.had`.execute(tx);
  await recount(tx, [...new Set([...told.map(({ number }) => number), ...known.flat()])]);
}

const partNamed = (id: string, incident: number): Part =>
  incident === 0 ? { key: id } : { key: `incident ${incident}`, number: incident };
