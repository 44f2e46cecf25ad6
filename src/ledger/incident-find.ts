import { sql } from 'kysely';
import { cellId } from '../core/id.ts';
import type { AccountRuling, IncidentCandidates, KeptOutline } from '../core/incident.ts';
import type { Outline, PartyActor } from '../core/outline.ts';
import type { Reading } from '../core/reading.ts';
import { bounds } from './bounds.ts';
import { eventCells } from './cells.ts';
import { eventKeys, isDay } from './incident-key.ts';
import { type Ask, incidentsNear } from './incident-near.ts';
import type { Entry } from './ledger.ts';
import type { Db } from './store.ts';

/** Of an incident so many accounts are compared, however many tell it. */
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
  if (asks.length === 0) return { incidents: [], rulings: [] };
  const { rows } = await sql<{ accounts: string[]; ruled: boolean }>`
    select array(select id from account where incident = f.incident order by rank limit ${MEMBERS}::int) as accounts,
      exists (select 1 from account_ruling where standing = 'yes') as ruled
    from unnest(${await incidentsNear(db, asks, reading.id)}::bigint[]) with ordinality as f (incident, n) order by f.n`.execute(
    db,
  );
  const accounts = rows.flatMap((row) => row.accounts);
  return {
    incidents: rows.map((row) => row.accounts),
    rulings: rows[0]?.ruled ? await rulingsAmong(db, accounts) : [],
  };
}

/** The outlines of those accounts that have one. */
export async function outlinesOf(db: Db, accounts: readonly string[]): Promise<readonly KeptOutline[]> {
  if (accounts.length === 0) return [];
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
      // Whatever has the key of a day lies near it.
      ...keys.map((key) => ({ at, key, actor: '', near, wide: isDay(key) ? near : wide })),
      ...cells.flatMap(names).map((actor) => ({ at, key: deed, actor, near, wide })),
    ];
  });
}
