import { type RawBuilder, sql } from 'kysely';
import { byRarity, rarity } from './rarity.ts';
import type { Db } from './store.ts';

// What one article may be compared with, however large the ledger. A key brings up so many events near its days and
// around them, and weighs the less the more it brings up.
const KEYED = 24;
const EVENTS = 12;
const INCIDENTS = 40;

/** A key of the event of a number, with the days looked through. */
export interface Ask {
  readonly at: number;
  /** With an actor: the deed alone. */
  readonly key: string;
  readonly actor: string;
  readonly near: readonly [string, string];
  readonly wide: readonly [string, string];
}

/**
 * The numbers of the incidents whose accounts share most and rarest keys with some events, rising. What is shared is
 * counted here, since the database takes several times as long for it. `article`: the one that asks, which is none of them.
 */
export async function incidentsNear(db: Db, asks: readonly Ask[], article: string): Promise<number[]> {
  const weights = weightsOf(asks, await eventsWith(db, asks));
  const best = [...weights.values()].flatMap((events) =>
    [...events].sort(([a, one], [b, two]) => byRarity(one, two) || (a < b ? -1 : 1)).slice(0, EVENTS),
  );
  const incidents = new Map<number, bigint>();
  const told = await tellingOf(
    db,
    best.map(([event]) => event),
  );
  for (const { at, incident, article: teller } of told) {
    const [, weight] = best[at] as (typeof best)[number];
    if (teller !== article && weight > (incidents.get(incident) ?? 0n)) incidents.set(incident, weight);
  }
  return [...incidents]
    .sort(([a, one], [b, two]) => byRarity(one, two) || a - b)
    .slice(0, INCIDENTS)
    .map(([incident]) => incident)
    .sort((a, b) => a - b);
}

/** For each key the events that have it. */
async function eventsWith(db: Db, asks: readonly Ask[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const { rows } = await sql<{ n: number; events: string[] }>`
    with ask as materialized (
      select * from unnest(${asks.map((_, n) => n)}::int[], ${asks.map(({ key }) => key)}::text[],
        ${asks.map(({ actor }) => actor)}::text[], ${asks.map(({ near }) => near[0])}::text[],
        ${asks.map(({ near }) => near[1])}::text[], ${asks.map(({ wide }) => wide[0])}::text[],
        ${asks.map(({ wide }) => wide[1])}::text[]) as r (n, key, actor, near_low, near_high, low, high))
    ${found(keyed, sql`a.actor = ''`)} union all ${found(acted, sql`a.actor <> ''`)}`.execute(db);
  return new Map(rows.map(({ n, events }) => [n, events]));
}

/** Those of all days looked through; where that is as many as are wanted, those of the likeliest days as well. */
const found = (under: (low: string, high: string) => RawBuilder<unknown>, which: RawBuilder<unknown>) => sql`
  select a.n, array_to_json(case when cardinality(w.events) < ${KEYED}::int then w.events
    else w.events || array(${under('near_low', 'near_high')}) end) as events
  from ask a cross join lateral (select array(${under('low', 'high')}) as events offset 0) w where ${which}`;

const keyed = (low: string, high: string): RawBuilder<unknown> => sql`
  (select event from account_key where key = a.key and since between ${sql.ref(`a.${low}`)} and ${sql.ref(`a.${high}`)}
    order by since desc, event limit ${KEYED}::int)`;

/** Events near some days in which an actor takes part in a deed (`a.actor`, `a.key`), the latest first. */
export const acted = (low: string, high: string): RawBuilder<unknown> => sql`
  (select event from account_actor where actor = a.actor and deed = a.key
    and since between ${sql.ref(`a.${low}`)} and ${sql.ref(`a.${high}`)} order by since desc, event limit ${KEYED}::int)`;

/** For each event that asks what it shares with those found. A key that several ask with counts once for each. */
function weightsOf(
  asks: readonly Ask[],
  found: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<number, ReadonlyMap<string, bigint>> {
  const alike = new Map<string, number[]>();
  for (const [n, { at, key, actor }] of asks.entries()) {
    const name = JSON.stringify([at, key, actor]);
    const some = alike.get(name);
    if (some) some.push(n);
    else alike.set(name, [n]);
  }
  const weights = new Map<number, Map<string, bigint>>();
  for (const some of alike.values()) {
    const sets = some.map((n) => new Set(found.get(n)));
    const weight = rarity(
      Math.max(
        1,
        sets.reduce((sum, { size }) => sum + size, 0),
      ),
    );
    const { at } = asks[some[0] as number] as Ask;
    const events = weights.get(at) ?? new Map<string, bigint>();
    weights.set(at, events);
    for (const set of sets) for (const event of set) events.set(event, (events.get(event) ?? 0n) + weight);
  }
  return weights;
}

/** The incidents that some events tell and the articles they stand in, by the places of the events in the list. */
async function tellingOf(
  db: Db,
  events: readonly string[],
): Promise<readonly { readonly at: number; readonly incident: number; readonly article: string }[]> {
  if (events.length === 0) return [];
  const { rows } = await sql<{ at: number; incident: string; article: string }>`
    select r.at::int - 1 as at, c.incident, c.article from unnest(${[...events]}::text[]) with ordinality as r (event, at)
    cross join lateral (select account from telling where event = r.event limit 1) t
    cross join lateral (select incident, article from account where id = t.account limit 1) c`.execute(db);
  return rows.map((row) => ({ ...row, incident: Number(row.incident) }));
}
