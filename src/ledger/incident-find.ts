import { type RawBuilder, sql } from 'kysely';
import { cellId } from '../core/id.ts';
import type { AccountRuling, IncidentCandidates } from '../core/incident.ts';
import type { Outline, PartyActor } from '../core/outline.ts';
import type { Reading } from '../core/reading.ts';
import { bounds } from './bounds.ts';
import { eventCells } from './cells.ts';
import { eventKeys } from './incident-key.ts';
import type { Entry } from './ledger.ts';
import type { Db } from './store.ts';

// What one article may be compared with, however large the ledger. A key brings up so many events near its days and
// around them, and weighs the less the more it brings up.
const KEYED = 24;
const EVENTS = 12;
const INCIDENTS = 40;
const MEMBERS = 12;

/**
 * The incidents that an article may tell too: those whose accounts share names, counts or parties with its events near
 * their days. Of large ones the earliest accounts. Side queries have a limit each, so that they go through an index even
 * before the database has statistics.
 */
export async function findIncidents(
  db: Db,
  { reading, actors, joins }: Pick<Entry, 'reading' | 'actors' | 'joins'>,
): Promise<IncidentCandidates> {
  const asks = asksOf(reading, actors, joins);
  if (asks.length === 0) return { incidents: [], rulings: [], outlines: [] };
  const { rows } = await sql<{ accounts: string[] }>`
    with ask as materialized (
      select * from unnest(${asks.map(({ at }) => at)}::int[], ${asks.map(({ key }) => key)}::text[],
        ${asks.map(({ actor }) => actor)}::text[], ${asks.map(({ near }) => near[0])}::text[],
        ${asks.map(({ near }) => near[1])}::text[], ${asks.map(({ wide }) => wide[0])}::text[],
        ${asks.map(({ wide }) => wide[1])}::text[]) as r (at, key, actor, near_low, near_high, low, high)),
    hit as (
      select a.at, a.key, a.actor, k.event, count(*) over (partition by a.at, a.key, a.actor) as many
      from ask a cross join lateral (${keyed('near_low', 'near_high')} union ${keyed('low', 'high')}) k where a.actor = ''
      union all
      select a.at, a.key, a.actor, k.event, count(*) over (partition by a.at, a.key, a.actor) as many
      from ask a cross join lateral (${acted('near_low', 'near_high')} union ${acted('low', 'high')}) k where a.actor <> ''),
    ranked as (
      select at, event, sum(1.0 / many) as weight,
        row_number() over (partition by at order by sum(1.0 / many) desc, event) as place
      from hit group by at, event),
    found as (
      select c.incident, max(r.weight) as weight from ranked r
      cross join lateral (select account from telling where event = r.event limit 1) t
      cross join lateral (select incident, article from account where id = t.account limit 1) c
      where r.place <= ${EVENTS} and c.article <> ${reading.id} group by c.incident
      order by max(r.weight) desc, c.incident limit ${INCIDENTS}::int)
    select array(select id from account where incident = f.incident order by rank limit ${MEMBERS}::int) as accounts
    from found f order by f.incident`.execute(db);
  const accounts = rows.flatMap((row) => row.accounts);
  return {
    incidents: rows.map((row) => row.accounts),
    rulings: await rulingsAmong(db, accounts),
    outlines: await outlinesOf(db, accounts),
  };
}

/** What is kept of some accounts to compare them by, with whom the in-article actors stand for today. */
export async function outlinesOf(db: Db, accounts: readonly string[]): Promise<IncidentCandidates['outlines']> {
  const { rows } = await sql<{ body: Outline; actors: readonly (PartyActor & { readonly local: string })[] }>`
    select o.body, (
      select coalesce(json_agg(json_build_object('local', m.local, 'id', t.id, 'type', t.type)), '[]') from unnest(o.cells) as c (cell)
      cross join lateral (select local, actor from actor_member where cell = c.cell limit 1) m
      cross join lateral (select id, type from actor where id = m.actor limit 1) t) as actors
    from unnest(${[...accounts]}::text[]) as a (id)
    cross join lateral (select body, cells from outline where account = a.id limit 1) o`.execute(db);
  return rows.map(({ body, actors }) => ({
    outline: body,
    actors: new Map(actors.map(({ local, id, type }) => [local, { id, type }])),
  }));
}

/** Standing words of people about some accounts. */
export async function rulingsAmong(db: Db, accounts: readonly string[]): Promise<AccountRuling[]> {
  const { rows } = await sql<AccountRuling>`
    select distinct a, b, verdict from account_ruling
    where standing = 'yes' and (a = any(${[...accounts]}::text[]) or b = any(${[...accounts]}::text[])) order by a, b`.execute(
    db,
  );
  return rows;
}

const keyed = (low: string, high: string): RawBuilder<unknown> => sql`
  (select event from account_key where key = a.key and since between ${sql.ref(`a.${low}`)} and ${sql.ref(`a.${high}`)}
    order by since desc, event limit ${KEYED}::int)`;

/** Events near some days in which an actor takes part in a deed (`a.actor`, `a.key`), the latest first. */
export const acted = (low: string, high: string): RawBuilder<unknown> => sql`
  (select event from account_actor where actor = a.actor and deed = a.key
    and since between ${sql.ref(`a.${low}`)} and ${sql.ref(`a.${high}`)} order by since desc, event limit ${KEYED}::int)`;

interface Ask {
  readonly at: number;
  /** With an actor: the deed alone. */
  readonly key: string;
  readonly actor: string;
  readonly near: readonly [string, string];
  readonly wide: readonly [string, string];
}

/** Every key of every event, and everyone who takes part under every actor that he is, was, or is about to be. */
function asksOf(reading: Reading, actors: Entry['actors'], joins: Entry['joins']): Ask[] {
  const span = reading.published && bounds(reading.published.value);
  const owner = new Map(actors.map(({ local, actor }) => [cellId(reading.id, local), actor]));
  const names = (cell: string): string[] => {
    const actor = owner.get(cell);
    if (actor === undefined) return [];
    return [actor, ...joins.filter(({ into }) => into === actor).map(({ from }) => from)];
  };
  return eventCells(reading).flatMap((row, at): Ask[] => {
    const found = eventKeys(row, [span?.since ?? null, span?.until ?? null]);
    if (!found) return [];
    const { deed, keys, cells, near, wide } = found;
    return [
      ...keys.map((key) => ({ at, key, actor: '', near, wide })),
      ...cells.flatMap(names).map((actor) => ({ at, key: deed, actor, near, wide })),
    ];
  });
}
