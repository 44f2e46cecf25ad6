import { sql } from 'kysely';
import type { Line, LineFigure, Reason } from '../core/line.ts';
import type { EventRow } from '../core/view.ts';
import { figureOf } from './cell-lines.ts';
import { incidentsOf, joinsOf, narrowestPlace, narrowestTime } from './incident-show.ts';
import { showEvents } from './person.ts';
import type { Db } from './store.ts';

type EventLine = Extract<Line, { readonly kind: 'event' }>;

/** The place of a text that tells again what the article has told before. */
const AGAIN = { rule: 'same-article', version: '1' } as const;

/** The events whose earliest account stands in an article, in the order of the text. */
export async function incidentLines(db: Db, article: string): Promise<EventLine[]> {
  const { rows } = await sql<{ id: string; bodies: EventRow[] }>`
    select i.id, (select json_agg(e.body order by c.rank, e.start, e.id) from account c
      join telling t on t.account = c.id join event e on e.id = t.event where c.incident = i.n) as bodies
    from incident i join event o on o.id = i.id where o.article = ${article} order by o.start, o.id`.execute(db);
  const told = [...rows, ...(await untold(db, article))];
  const events = await showEvents(
    db,
    told.flatMap(({ bodies }) => bodies),
  );
  const shown = new Map(events.map((event) => [event.id, event]));
  return told.map(({ id, bodies }) =>
    eventLine(
      id,
      bodies.map((body) => shown.get(body.id) as EventRow),
    ),
  );
}

/** What no account was made of yet: each its own event. */
async function untold(db: Db, article: string): Promise<{ readonly id: string; readonly bodies: EventRow[] }[]> {
  const { rows } = await sql<{ body: EventRow }>`
    select e.body from event e where e.article = ${article} and not exists (select 1 from telling t where t.event = e.id)
    order by e.start, e.id`.execute(db);
  return rows.map(({ body }) => ({ id: body.id, bodies: [body] }));
}

function eventLine(id: string, events: readonly EventRow[]): EventLine {
  const first = events.find((event) => event.id === id) ?? (events[0] as EventRow);
  const when = narrowestTime(events);
  const place = narrowestPlace(events);
  const figures = new Map<string, LineFigure>(
    events.flatMap((event) => event.figures.map(figureOf)).map((figure) => [JSON.stringify(figure), figure]),
  );
  return {
    kind: 'event',
    id,
    class: first.class,
    ...(first.mode === undefined ? {} : { mode: first.mode }),
    ...(first.acled === undefined ? {} : { acled: first.acled }),
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { place: place.name }),
    doers: unique(events.flatMap(({ agents }) => agents.flatMap(({ actor }) => actor ?? []))),
    targets: unique(events.flatMap(({ recipients }) => recipients.flatMap(({ actor }) => actor ?? []))),
    figures: [...figures.values()],
    accounts: events.map((event) => event.id),
    status: 'reported',
  };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Says of accounts which event they tell and why. */
export async function withIncidents(db: Db, lines: readonly Line[]): Promise<Line[]> {
  const accounts = lines.filter((line) => line.kind === 'account');
  const found = await incidentsOf(
    db,
    accounts.map(({ id }) => id),
  );
  const joins = await joinsOf(db, unique([...found.values()].map(({ account }) => account)));
  const cites = new Map(accounts.map(({ id, cite }) => [id, cite]));
  return lines.map((line) => {
    const told = line.kind === 'account' ? found.get(line.id) : undefined;
    if (line.kind !== 'account' || !told) return line;
    const own = told.account === line.id ? joins.get(line.id) : undefined;
    const first = cites.get(told.account);
    const join: Reason | undefined =
      told.account === line.id ? own?.[0]?.reason : { ...AGAIN, cites: first ? [line.cite, first] : [line.cite] };
    return {
      ...line,
      event: told.id,
      account: told.account,
      ...(join === undefined ? {} : { join }),
      ...(own === undefined ? {} : { joins: own }),
    };
  });
}
