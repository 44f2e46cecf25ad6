import { sql } from 'kysely';
import type { FoundJoin, MovedAccounts, Rejoined } from '../core/incident.ts';
import type { EventRow } from '../core/view.ts';
import type { Move } from './identity-settle.ts';
import { settleIncidents, writeOccurrences, writeOutlines } from './incident.ts';
import { outlinesOf, rulingsAmong } from './incident-find.ts';
import { eventKeys } from './incident-key.ts';
import { acted } from './incident-near.ts';
import type { Rejoin } from './ledger.ts';
import { readMaterials } from './material.ts';
import type { Tx } from './store.ts';

/** So many accounts are compared anew for one word of a person, the latest first, and so many at once. */
const MOST = 1000;
const AT_ONCE = 40;
/** Accounts of an incident that one is compared with. */
const MEMBERS = 12;

/**
 * When in-article actors stand for others than before: compares anew the accounts in which they take part with those in
 * which the actors concerned do, and divides the incidents of what changed. Of two actors that became one, or were parted, the
 * accounts of the one in fewer of them are looked at, each with a bounded number of the other's: work does not grow with the ledger.
 */
export async function rejoinMoved(tx: Tx, moved: readonly Move[], rejoin: Rejoin): Promise<void> {
  for (const some of together(moved)) await rejoinAmong(tx, some, rejoin);
}

/** Moves by the actors that they tie: those of two words about other actors have nothing to do with each other. */
export function together(moved: readonly Move[]): readonly (readonly Move[])[] {
  const groups = new Map<string, Move[]>();
  for (const move of moved) {
    const [one = [], other = one] = [groups.get(move.before), groups.get(move.after)];
    one.push(move);
    groups.set(move.before, one).set(move.after, one);
    if (other === one) continue;
    one.push(...other);
    for (const { before, after } of other) groups.set(before, one).set(after, one);
  }
  return [...new Set(groups.values())];
}

async function rejoinAmong(tx: Tx, moved: readonly Move[], rejoin: Rejoin): Promise<void> {
  const concerned = [...new Set(moved.flatMap(({ before, after }) => [before, after]))];
  const accounts = await accountsMoved(tx, moved, concerned);
  const before = await actorsBefore(tx, moved);
  const materials = (articles: readonly string[]) => readMaterials(tx, articles);
  for (let from = 0; from < accounts.length; from += AT_ONCE) {
    const some = accounts.slice(from, from + AT_ONCE);
    const ask = async (): Promise<Rejoined> => {
      const found = await rejoin({ ...(await comparedWith(tx, some, concerned)), before }, materials);
      await writeOutlines(tx, found.outlines);
      return found;
    };
    const found = await ask();
    await renew(tx, found.renewed);
    if (found.gone.length === 0) await makeJoins(tx, found.made);
    else {
      await dropJoins(tx, found.gone);
      // Incidents that fell apart are compared as they are now.
      await makeJoins(tx, (await ask()).made);
    }
  }
}

/**
 * The accounts in which those take part whose actor is another one now: by who they were and are, all but the side that takes
 * part in most. A pair that compares otherwise has one of these.
 */
async function accountsMoved(tx: Tx, moved: readonly Move[], concerned: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ side: string; account: string }>`
    with moved as (select * from unnest(${moved.map(({ cell }) => cell)}::text[], ${moved.map(({ before }) => before)}::text[])
        as r (cell, before)),
      told as (
        select distinct concat(coalesce(v.before, m.actor), ' ', m.actor) as side, t.account
        from actor_member m left join moved v on v.cell = m.cell
        join account_actor k on k.cell = m.cell join telling t on t.event = k.event
        where m.actor = any(${[...concerned]}::text[])),
      counted as (select side, count(*) as many from told group by side order by many desc, side)
    select o.side, o.account from told o
    where o.side <> (select side from counted limit 1)`.execute(tx);
  const ids = [...new Set(rows.map(({ account }) => account))];
  const latest = await sql<{ id: string }>`
    select c.id from account c join article r on r.id = c.article where c.id = any(${ids}::text[])
    order by r.seq desc, c.rank limit ${MOST}::int`.execute(tx);
  return latest.rows.map(({ id }) => id).reverse();
}

/** Whom those that moved stood for. */
async function actorsBefore(tx: Tx, moved: readonly Move[]): Promise<MovedAccounts['before']> {
  const { rows } = await sql<{ id: string; type: string }>`
    select id, type from actor where id = any(${[...new Set(moved.map(({ before }) => before))]}::text[])`.execute(tx);
  const types = new Map(rows.map(({ id, type }) => [id, type]));
  return new Map(moved.map(({ cell, before }) => [cell, { id: before, type: types.get(before) ?? 'other' }]));
}

/** The incidents of some accounts, and those near their days in which one of the actors takes part in a deed of the same kind. */
async function comparedWith(
  tx: Tx,
  accounts: readonly string[],
  actors: readonly string[],
): Promise<Omit<MovedAccounts, 'before'>> {
  const own = sql`any(${[...accounts]}::text[])`;
  const { rows: told } = await sql<{ body: EventRow; since: string | null; until: string | null }>`
    select e.body, e.since, e.until from telling t join event e on e.id = t.event where t.account = ${own}`.execute(tx);
  const asks = told.flatMap(({ body, since, until }) => {
    const found = eventKeys(body, [since, until]);
    return found ? actors.map((actor) => ({ actor, ...found })) : [];
  });
  const { rows } = await sql<{ accounts: string[] }>`
    with ask as materialized (
      select distinct * from unnest(${asks.map(({ actor }) => actor)}::text[], ${asks.map(({ deed }) => deed)}::text[],
        ${asks.map(({ near }) => near[0])}::text[], ${asks.map(({ near }) => near[1])}::text[],
        ${asks.map(({ wide }) => wide[0])}::text[], ${asks.map(({ wide }) => wide[1])}::text[])
        as r (actor, key, near_low, near_high, low, high)),
    hit as (
      select distinct k.event from ask a
      cross join lateral (${acted('near_low', 'near_high')} union ${acted('low', 'high')}) k),
    found as (
      select c.incident from hit h cross join lateral (select account from telling where event = h.event limit 1) t
      cross join lateral (select incident from account where id = t.account limit 1) c
      union select incident from account where id = ${own})
    select array(
      select id from (
        (select id, rank from account where incident = f.incident order by rank limit ${MEMBERS}::int)
        union select id, rank from account where incident = f.incident and id = ${own}) o order by rank) as accounts
    from found f order by f.incident`.execute(tx);
  const { rows: joins } = await sql<{ account: string; to: string; score: number }>`
    select account, other as to, score from occurrence
    where (account = ${own} or other = ${own}) and score is not null order by seq`.execute(tx);
  const all = [...new Set([...rows.flatMap((row) => row.accounts), ...endsOf(joins)])];
  return {
    ...{ accounts, incidents: rows.map((row) => row.accounts), joins },
    rulings: await rulingsAmong(tx, all),
    outlines: await outlinesOf(tx, all),
  };
}

/** The accounts that some joins tie. */
const endsOf = (joins: Rejoined['gone']): string[] => joins.flatMap(({ account, to }) => [account, to]);

/** Writes today's reasons of joins that still hold. */
async function renew(tx: Tx, joins: readonly FoundJoin[]): Promise<void> {
  if (joins.length === 0) return;
  await sql`update occurrence set version = r.version, score = r.score, parts = r.parts::json
    from unnest(${joins.map(({ account }) => account)}::text[], ${joins.map(({ to }) => to)}::text[],
      ${joins.map(({ reason }) => reason.version)}::text[], ${joins.map(({ reason }) => reason.score ?? null)}::float8[],
      ${joins.map(({ reason }) => JSON.stringify(reason.parts ?? []))}::text[]) as r (account, other, version, score, parts)
    where occurrence.account = r.account and occurrence.other = r.other and occurrence.score is not null`.execute(tx);
  await settleIncidents(tx, endsOf(joins));
}

async function dropJoins(tx: Tx, joins: Rejoined['gone']): Promise<void> {
  await sql`delete from occurrence o
    using unnest(${joins.map(({ account }) => account)}::text[], ${joins.map(({ to }) => to)}::text[]) as r (account, other)
    where o.account = r.account and o.other = r.other and o.score is not null`.execute(tx);
  await settleIncidents(tx, endsOf(joins));
}

/** The account that came in later is one with the earlier one, as when it had come in like this. */
async function makeJoins(tx: Tx, joins: readonly FoundJoin[]): Promise<void> {
  if (joins.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select c.id from account c join article r on r.id = c.article where c.id = any(${endsOf(joins)}::text[])
    order by r.seq, c.rank`.execute(tx);
  const at = new Map(rows.map(({ id }, n) => [id, n]));
  const isLater = ({ account, to }: FoundJoin): boolean => (at.get(account) ?? 0) > (at.get(to) ?? 0);
  await writeOccurrences(
    tx,
    joins.map((join) => ({
      id: isLater(join) ? join.account : join.to,
      joins: [{ to: isLater(join) ? join.to : join.account, reason: join.reason }],
    })),
  );
  await settleIncidents(tx, endsOf(joins));
}
