import { sql } from 'kysely';
import type { EventRow, EventView, Filter, Page, StatementRow, StatementView } from '../core/view.ts';
import { reach } from './bounds.ts';
import { type Condition, cellsOf, part, reported, where } from './narrow.ts';
import { showEvents, showStatements } from './person.ts';
import { otherReports, reasonOf, sayingCondition } from './saying-show.ts';
import type { Db } from './store.ts';
import { voiceConditions } from './voice.ts';
import { foldWords } from './words.ts';

/** Statements by the day they were reported, then by article and place; undated ones last. */
export async function listStatements(db: Db, filter: Filter): Promise<Page<StatementRow>> {
  const page = await list<StatementRow>(db, 'statement', filter, [
    ...(filter.act === undefined ? [] : [sql`t.act = ${filter.act}`]),
    ...(filter.stance === undefined ? [] : [sql`t.stance = ${filter.stance}`]),
    ...(filter.saying === undefined ? [] : [sayingCondition(filter.saying)]),
    ...voiceConditions(filter),
    ...(filter.class === undefined
      ? []
      : [sql`exists (select 1 from event e where e.within = t.id and e.class = ${filter.class})`]),
    ...(filter.actor === undefined ? [] : [sql`t.source in (${cellsOf(filter.actor)})`]),
  ]);
  return { ...page, rows: await showStatements(db, page.rows) };
}

/** Events by the day they were reported, then by article and place; undated ones last. */
export async function listEvents(db: Db, filter: Filter): Promise<Page<EventRow>> {
  const page = await list<EventRow>(db, 'event', filter, ownConditions(filter));
  return { ...page, rows: await showEvents(db, page.rows) };
}

/** All conditions on an event, on a row `t` of `event`. */
export const eventConditions = (filter: Filter): Condition[] => [
  ...reported('t', filter),
  ...(filter.article === undefined ? [] : [sql`t.article = ${filter.article}`]),
  ...ownConditions(filter),
];

const ownConditions = (filter: Filter): Condition[] => [
  ...(filter.class === undefined ? [] : [sql`t.class = ${filter.class}`]),
  ...toldAs(filter),
  ...(filter.act === undefined
    ? []
    : [sql`exists (select 1 from statement s where s.id = t.within and s.act = ${filter.act})`]),
  ...(filter.actor === undefined
    ? []
    : [sql`t.id in (select p.event from event_party p where p.cell in (${cellsOf(filter.actor)}))`]),
];

/** One statement by its ledger-wide id, with the other reports of its saying and the reason why they are one. */
export async function oneStatement(db: Db, id: string): Promise<StatementView | undefined> {
  const [row] = await showStatements(db, await one<StatementRow>(db, 'statement', id));
  if (!row?.saying) return row && { ...row, reports: [] };
  const others = await otherReports(db, id);
  const { rows } = await sql<{ body: StatementRow }>`
    select t.body from unnest(${others}::text[]) with ordinality as o (id, at) join statement t on t.id = o.id
    order by o.at`.execute(db);
  const reports = await showStatements(
    db,
    rows.map(({ body }) => body),
  );
  const reason = await reasonOf(db, id, row.saying.id);
  return { ...row, reports, ...(reason === undefined ? {} : { reason }) };
}

/** One event by its ledger-wide id, with the statement it is told within. */
export async function oneEvent(db: Db, id: string): Promise<EventView | undefined> {
  const [row] = await showEvents(db, await one<EventRow>(db, 'event', id));
  if (!row || row.within === null) return row;
  const [statement] = await showStatements(db, await one<StatementRow>(db, 'statement', row.within));
  return statement ? { ...row, statement } : row;
}

/** How an event is told, where, and when it is said to have happened. */
function toldAs(filter: Filter): Condition[] {
  const plain = (['mode', 'modality', 'polarity', 'certainty', 'background'] as const).flatMap((name) =>
    filter[name] === undefined ? [] : [sql`${sql.ref(`t.${name}`)} = ${filter[name]}`],
  );
  const { within, place, at, since, until } = filter;
  return [
    ...plain,
    ...(within === undefined ? [] : [withinCondition(within)]),
    ...(place === undefined ? [] : [sql`position(${foldWords(place)} in t.place) > 0`]),
    ...(at === undefined ? [] : [sql`t.place_id = ${at}`]),
    ...(since === undefined ? [] : [sql`t.happened_until || '~' >= ${since}`]),
    ...(until === undefined ? [] : [sql`t.happened_since <= ${reach(until)}`]),
  ];
}

function withinCondition(within: string): Condition {
  if (within === 'any') return sql`t.within is not null`;
  return within === 'none' ? sql`t.within is null` : sql`t.within = ${within}`;
}

async function list<Row>(
  db: Db,
  table: 'statement' | 'event',
  filter: Filter,
  own: readonly Condition[],
): Promise<Page<Row>> {
  const conditions = [
    ...reported('t', filter),
    ...(filter.article === undefined ? [] : [sql`t.article = ${filter.article}`]),
    ...own,
  ];
  const { rows } = await sql<{ body: Row }>`
    select t.body from ${sql.table(table)} t ${where(conditions)}
    order by t.since, t.article, t.start, t.id ${part(filter)}`.execute(db);
  // The whole list is counted as articles come in; a narrowed one by its index.
  const counted = await (conditions.length === 0
    ? sql<{ n: number }>`select ${sql.ref(`${table}s`)} as n from tally`
    : sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} t ${where(conditions)}`
  ).execute(db);
  return { rows: rows.map(({ body }) => body), total: counted.rows[0]?.n ?? 0 };
}

async function one<Row>(db: Db, table: 'statement' | 'event', id: string): Promise<Row[]> {
  const { rows } = await sql<{ body: Row }>`select body from ${sql.table(table)} where id = ${id}`.execute(db);
  return rows.map(({ body }) => body);
}
