import { type RawBuilder, sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import { cellId, parseCellId } from '../core/id.ts';
import type { AccountEntry, IncidentEntry } from '../core/incident.ts';
import type { Outline } from '../core/outline.ts';
import type { EventRow } from '../core/view.ts';
import { freshNumbers, numberAccounts, recount } from './incident-count.ts';
import { rulingsAmong } from './incident-find.ts';
import { growIncidents } from './incident-grow.ts';
import { eventKeys } from './incident-key.ts';
import { type AccountLink, partitionAccounts } from './incident-partition.ts';
import { insertion, insertOf } from './rows.ts';
import type { Tx } from './store.ts';
import { plain } from './words.ts';

/**
 * Writes the accounts of an article, what later ones find them by, and the incidents they tell. `events`: those of the
 * article, where they are in hand.
 */
export async function writeAccounts(tx: Tx, entry: IncidentEntry, events?: readonly Told[]): Promise<void> {
  const { ruled } = await enterAccounts(tx, entry, events);
  const accounts = entry.accounts.map(({ id }) => id);
  const joins = entry.accounts.flatMap(({ id, joins }) => joins.map(({ to }) => ({ account: id, other: to })));
  if (ruled) await settleIncidents(tx, [...accounts, ...joins.map(({ other }) => other)]);
  else await growIncidents(tx, accounts, joins);
}

/** An event with the first and last day of its report. */
interface Told {
  readonly body: EventRow;
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * The same, until the incidents are divided: each account tells none yet. Gives whether people called any accounts the
 * same, or different.
 */
export async function enterAccounts(
  tx: Tx,
  { article, accounts, outlines = [] }: IncidentEntry,
  events?: readonly Told[],
): Promise<{ readonly ruled: boolean }> {
  const told = accounts.flatMap(({ id, events }) => events.map((event) => ({ event, account: id })));
  const { keys, parties } = keysIn(events ?? (await eventsOf(tx, article)));
  // One round trip for all that waits for nothing: each costs about as much as the rows themselves.
  const { rows } = await sql<{ filed: number; ruled: boolean }>`
    with counted as (update article set accounts = ${accounts.length}::int where id = ${article}),
    told as (${insertion(insertOf('telling', { event: 'text', account: 'text' }, told))}),
    filed as (insert into account (id, article, outlet, since, until, rank, incident)
      select e.id, e.article, e.outlet, e.since, e.until,
        concat(e.until, '~ ', e.article, ' ', lpad(e.start::text, 9, '0'), ' ', e.id), 0
      from event e where e.article = ${article} and e.id = any(${accounts.map(({ id }) => id)}::text[]) returning id),
    keyed as (${insertion(insertOf('account_key', { key: 'text', since: 'text', event: 'text' }, keys))}),
    acting as (insert into account_actor (actor, deed, since, event, cell)
      select m.actor, r.deed, r.since, r.event, r.cell
      from unnest(${parties.map(({ deed }) => deed)}::text[], ${parties.map(({ since }) => since)}::text[],
        ${parties.map(({ event }) => event)}::text[], ${parties.map(({ cell }) => cell)}::text[]) as r (deed, since, event, cell)
      join actor_member m on m.cell = r.cell),
    joined as (${occurrenceRows(accounts)}),
    outlined as (${outlineRows(outlines)})
    select (select count(*) from filed)::int as filed,
      exists (select 1 from account_ruling where standing = 'yes') as ruled`.execute(tx);
  const { filed, ruled } = rows[0] as (typeof rows)[number];
  if (filed !== accounts.length)
    throw new StemmaError('E_BROKEN_PROMISE', `an account of the article ${article} is no event of it`);
  return { ruled };
}

/** What later accounts find those of an article by: names, counts, and who takes part. */
function keysIn(events: readonly Told[]) {
  const found = events.flatMap(({ body, since, until }) => eventKeys(body, [since, until]) ?? []);
  return {
    keys: found.flatMap(({ keys, since, event }) =>
      [...new Set(keys.map(plain))].map((key) => ({ key, since, event })),
    ),
    parties: found.flatMap(({ cells, ...one }) => cells.map((cell) => ({ ...one, cell }))),
  };
}

async function eventsOf(tx: Tx, article: string): Promise<readonly Told[]> {
  const { rows } = await sql<Told>`
    select body, since, until from event where article = ${article} order by start, id`.execute(tx);
  return rows;
}

/** What accounts are compared by. It follows from the reading, and stays with it when the article is retracted. */
export async function writeOutlines(tx: Tx, outlines: readonly Outline[]): Promise<void> {
  if (outlines.length > 0) await outlineRows(outlines).execute(tx);
}

function outlineRows(outlines: readonly Outline[]): RawBuilder<unknown> {
  const rows = outlines.map((outline) => {
    const article = parseCellId(outline.id)?.article ?? '';
    const locals = [...outline.doers, ...outline.targets].flatMap(({ local }) => local ?? []);
    const cells = [...new Set(locals)].map((local) => cellId(article, local));
    return { account: outline.id, cells: JSON.stringify(cells), body: JSON.stringify(outline) };
  });
  return sql`insert into outline (account, cells, body)
    select account, array(select json_array_elements_text(cells::json)), body::json
    from unnest(${rows.map(({ account }) => account)}::text[], ${rows.map(({ cells }) => cells)}::text[],
      ${rows.map(({ body }) => body)}::text[]) as r (account, cells, body)
    on conflict (account) do update set cells = excluded.cells, body = excluded.body`;
}

/** Why accounts were found to be one. */
export async function writeOccurrences(tx: Tx, accounts: readonly Pick<AccountEntry, 'id' | 'joins'>[]): Promise<void> {
  if (accounts.some(({ joins }) => joins.length > 0)) await occurrenceRows(accounts).execute(tx);
}

function occurrenceRows(accounts: readonly Pick<AccountEntry, 'id' | 'joins'>[]): RawBuilder<unknown> {
  const joins = accounts.flatMap(({ id, joins }) => joins.map(({ to, reason }) => ({ id, to, reason })));
  return sql`insert into occurrence (account, other, rule, version, score, parts)
    select account, other, rule, version, score, parts::json
    from unnest(${joins.map(({ id }) => id)}::text[], ${joins.map(({ to }) => to)}::text[],
      ${joins.map(({ reason }) => reason.rule)}::text[], ${joins.map(({ reason }) => reason.version)}::text[],
      ${joins.map(({ reason }) => reason.score ?? null)}::float8[],
      ${joins.map(({ reason }) => (reason.parts ? JSON.stringify(reason.parts) : null))}::text[])
      as r (account, other, rule, version, score, parts)`;
}

interface Member {
  readonly id: string;
  readonly incident: number;
}

/** An account is joined to a few dozen others. Without a limit all joins of the ledger are read for a large incident. */
const JOINS = 10_000;

/**
 * Divides the accounts of some incidents anew, by the joins there are and what people say. An incident keeps its number
 * as long as its earliest account stays. Work grows with these incidents, not with the ledger.
 */
export async function settleIncidents(tx: Tx, accounts: readonly string[]): Promise<void> {
  const members = await membersBeside(tx, accounts);
  if (members.length === 0) return;
  const ids = members.map(({ id }) => id);
  const { rows: links } = await sql<AccountLink>`
    select o.account, o.other, coalesce(o.score, 0) as score from unnest(${ids}::text[]) as r (id)
    cross join lateral (select seq, account, other, score from occurrence where account = r.id order by seq limit ${JOINS}::int) o
    where o.other = any(${ids}::text[]) order by o.seq`.execute(tx);
  const groups = partitionAccounts(ids, links, await rulingsAmong(tx, ids));
  const had = new Map(members.map(({ id, incident }) => [id, incident]));
  const taken = new Set<number>();
  const kept = groups.map((group) => {
    const number = group.map((id) => had.get(id) as number).find((n) => n !== 0 && !taken.has(n));
    if (number !== undefined) taken.add(number);
    return number;
  });
  const fresh = await freshNumbers(tx, kept.filter((number) => number === undefined).length);
  const rows = groups.flatMap((group, at) => {
    const number = kept[at] ?? (fresh.shift() as number);
    return group.filter((id) => had.get(id) !== number).map((id) => ({ id, number }));
  });
  await numberAccounts(tx, rows);
  await recount(
    tx,
    [...new Set([...rows.map(({ number }) => number), ...had.values()])].filter((n) => n !== 0),
  );
}

/** The accounts of all incidents that some accounts belong to, and of those that people called the same, the earliest first. */
async function membersBeside(tx: Tx, accounts: readonly string[]): Promise<Member[]> {
  const { rows } = await sql<{ id: string; incident: string }>`
    with recursive asked as (
      select id, incident from account where id = any(${[...accounts]}::text[])
      union
      select c.id, c.incident from asked a
      join account_ruling r on r.standing = 'yes' and r.verdict = 'same' and (r.a = a.id or r.b = a.id)
      join account c on c.id in (r.a, r.b)),
    beside as (
      select o.id, o.incident, o.rank from (select distinct incident from asked where incident <> 0) a
      cross join lateral (select id, incident, rank from account where incident = a.incident order by rank offset 0) o
      union select c.id, c.incident, c.rank from account c where c.id in (select id from asked))
    select id, incident from beside order by rank`.execute(tx);
  return rows.map(({ id, incident }) => ({ id, incident: Number(incident) }));
}
