import { sql } from 'kysely';
import type { Cite } from '../core/line.ts';
import type {
  AccountJoin,
  AccountRow,
  EventRow,
  Filter,
  IncidentRow,
  IncidentView,
  Page,
  PlaceTold,
} from '../core/view.ts';
import { happenedIn } from './happened.ts';
import { readJudgements } from './judgement.ts';
import { part, where } from './narrow.ts';
import { ruledAbout } from './pair-ruling.ts';
import { showEvents } from './person.ts';
import type { Db } from './store.ts';
import { eventConditions } from './told.ts';

interface Stored {
  readonly n: string;
  readonly id: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly accounts: number;
  readonly articles: number;
  readonly outlets: number;
}

/** An account of an incident, with the ids of the events that tell it. */
export type IncidentAccount = Pick<AccountRow, 'id' | 'article'> & { readonly events: readonly string[] };

/** A row of the list is told by its earliest accounts, so many at most; a page shows more. */
const TOLD = 12;
const SHOWN = 300;

/** Incidents by the day they were first reported; those that some account of which fits the filter. */
export async function listIncidents(db: Db, filter: Filter): Promise<Page<IncidentRow>> {
  const { articles, limit: _limit, offset: _offset, ...events } = filter;
  const conditions = eventConditions(events);
  const fitting =
    conditions.length === 0
      ? []
      : [
          sql`i.n in (select c.incident from event t join telling o on o.event = t.id join account c on c.id = o.account
            ${where(conditions)})`,
        ];
  const all = where([...fitting, ...(articles === undefined ? [] : [sql`i.articles >= ${articles}::int`])]);
  const { rows } = await sql<Stored>`
    select i.n, i.id, i.since, i.until, i.accounts, i.articles, i.outlets from incident i ${all}
    order by i.since, i.rank ${part(filter)}`.execute(db);
  const total = await sql<{ n: number }>`select count(*)::int as n from incident i ${all}`.execute(db);
  return { rows: await showIncidents(db, rows), total: total.rows[0]?.n ?? 0 };
}

/** One incident by the id of any of its accounts, or of a place of the text that tells it. */
export async function oneIncident(db: Db, id: string): Promise<IncidentView | undefined> {
  const { rows } = await sql<Stored>`
    select i.n, i.id, i.since, i.until, i.accounts, i.articles, i.outlets from telling t
    join account c on c.id = t.account join incident i on i.n = c.incident where t.event = ${id}`.execute(db);
  const [row] = await showIncidents(db, rows);
  const n = rows[0]?.n;
  if (!row || n === undefined) return undefined;
  const accountRows = await accountsOf(db, n, SHOWN);
  const ruled = await ruledAbout(
    db,
    'account_ruling',
    accountRows.map((account) => account.id),
  );
  return {
    ...row,
    accountRows,
    judgements: ruled.length === 0 ? [] : await readJudgements(db, ruled),
  };
}

/** The accounts of some incidents, the earliest first and so many at most, by the id of each incident; each with the ids of its events. */
export async function incidentAccounts(
  db: Db,
  incidents: readonly string[],
): Promise<ReadonlyMap<string, readonly IncidentAccount[]>> {
  const { rows } = await sql<IncidentAccount & { readonly incident: string }>`
    select i.id as incident, c.id, e.article, (select array_agg(t.event order by v.start, v.id)
      from telling t join event v on v.id = t.event where t.account = c.id) as events
    from unnest(${[...incidents]}::text[]) as r (id)
    cross join lateral (select id, n from incident where id = r.id limit 1) i
    cross join lateral (select id, rank from account where incident = i.n order by rank limit ${SHOWN}::int) c
    cross join lateral (select article from event where id = c.id limit 1) e
    order by i.id, c.rank`.execute(db);
  const found = new Map<string, IncidentAccount[]>();
  for (const { incident, ...account } of rows) found.set(incident, [...(found.get(incident) ?? []), account]);
  return found;
}

/** Ids of articles whose accounts were not told yet, as they came in: those of a ledger from before, those of an import. */
export async function unjoinedArticles(db: Db, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from article where accounts is null and retracted is null order by seq limit ${most}::int`.execute(db);
  return rows.map(({ id }) => id);
}

/** The incidents that some events of texts tell, by the id of each event. */
export async function incidentsOf(
  db: Db,
  events: readonly string[],
): Promise<ReadonlyMap<string, { id: string; account: string }>> {
  const { rows } = await sql<{ event: string; account: string; id: string }>`
    select t.event, t.account, i.id from telling t join account c on c.id = t.account join incident i on i.n = c.incident
    where t.event = any(${[...events]}::text[])`.execute(db);
  return new Map(rows.map(({ event, ...found }) => [event, found]));
}

/** Why accounts are one with others: by account, the surest first. */
export async function joinsOf(
  db: Db,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, readonly AccountJoin[]>> {
  const { rows } = await sql<{
    account: string;
    to: string;
    rule: string;
    version: string;
    score: number | null;
    parts: AccountJoin['reason']['parts'] | null;
    own: Cite;
    others: Cite;
  }>`
    select o.account, o.other as to, o.rule, o.version, o.score, o.parts, e.body -> 'sentence' as own, f.body -> 'sentence' as others
    from occurrence o join event e on e.id = o.account join event f on f.id = o.other
    where o.account = any(${[...accounts]}::text[]) order by o.account, o.score desc nulls last, o.other`.execute(db);
  const found = new Map<string, AccountJoin[]>();
  for (const { account, to, rule, version, score, parts, own, others } of rows) {
    const reason = {
      ...{ rule, version },
      ...(score === null ? {} : { score }),
      cites: [own, others],
      ...(parts ? { parts } : {}),
    };
    found.set(account, [...(found.get(account) ?? []), { to, reason }]);
  }
  return found;
}

/** The accounts of an incident, the earliest first, each with its places in the text. */
async function accountsOf(db: Db, incident: string, most: number): Promise<AccountRow[]> {
  const { rows } = await sql<{ id: string; bodies: EventRow[] }>`
    select c.id, (select json_agg(e.body order by e.start, e.id) from telling t join event e on e.id = t.event
      where t.account = c.id) as bodies
    from (select id, rank from account where incident = ${incident}::bigint order by rank limit ${most}::int) c
    order by c.rank`.execute(db);
  const shown = new Map(
    (
      await showEvents(
        db,
        rows.flatMap(({ bodies }) => bodies),
      )
    ).map((row) => [row.id, row]),
  );
  const joins = await joinsOf(
    db,
    rows.map(({ id }) => id),
  );
  const members = new Set(rows.map(({ id }) => id));
  return rows.flatMap(({ id, bodies }) => {
    const events = bodies.map((body) => shown.get(body.id) as EventRow);
    const first = events.find((event) => event.id === id);
    if (!first) return [];
    const { article, outlet, reported } = first;
    return [
      {
        ...{ id, article },
        ...(outlet === undefined ? {} : { outlet }),
        ...(reported === undefined ? {} : { reported }),
        events,
        joins: (joins.get(id) ?? []).filter(({ to }) => members.has(to)),
      },
    ];
  });
}

async function showIncidents(db: Db, rows: readonly Stored[]): Promise<IncidentRow[]> {
  const { rows: told } = await sql<{ n: string; id: string; body: EventRow }>`
    select c.incident as n, c.id, e.body from unnest(${rows.map(({ n }) => n)}::bigint[]) as i (n)
    cross join lateral (select id, incident, rank from account where incident = i.n order by rank limit ${TOLD}::int) c
    join telling t on t.account = c.id join event e on e.id = t.event order by c.incident, c.rank, e.start, e.id`.execute(
    db,
  );
  return rows.flatMap((row) => {
    const events = told.filter(({ n }) => n === row.n).map(({ body }) => body);
    const first = events.find(({ id }) => id === row.id);
    if (!first) return [];
    const when = narrowestTime(events);
    const place = narrowestPlace(events);
    return [
      {
        ...{ id: row.id, class: first.class },
        ...(first.mode === undefined ? {} : { mode: first.mode }),
        ...(when === undefined ? {} : { when }),
        ...(place === undefined ? {} : { place: place.name }),
        ...{ accounts: row.accounts, articles: row.articles, outlets: row.outlets },
        ...(row.since === null ? {} : { first: row.since }),
        ...(row.until === null ? {} : { last: row.until }),
        ...{ sentence: first.sentence, trigger: first.trigger },
      },
    ];
  });
}

const ORDER = ['site', 'settlement', 'unresolved', 'district', 'region', 'country'];
const rank = (precision: string): number => ORDER.indexOf(precision);

/** The narrowest place that is told, the first of several. */
export const narrowestPlace = (events: readonly EventRow[]): PlaceTold | undefined =>
  events.flatMap(({ place }) => place ?? []).sort((a, b) => rank(a.precision) - rank(b.precision))[0];

/** The EDTF value that takes in the shortest time, the earliest told of several. */
export function narrowestTime(events: readonly EventRow[]): string | undefined {
  const timed = events.flatMap(({ when }) => {
    const days = when?.edtf === undefined ? undefined : happenedIn(when.edtf);
    return days ? [{ edtf: when?.edtf as string, width: width(days.since, days.until) }] : [];
  });
  return timed.sort((a, b) => a.width - b.width)[0]?.edtf;
}

const width = (since: string, until: string): number =>
  (until >= '9999' ? 1e6 : 0) +
  (Date.parse(until.slice(0, 10)) - Date.parse(since.slice(0, 10))) / 86_400_000 +
  (10 - since.length) * 10;
