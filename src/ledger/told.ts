import { sql } from 'kysely';
import type { EventRow, Filter, Page, StatementRow, StatementView } from '../core/view.ts';
import { type Condition, part, reported, where } from './narrow.ts';
import { showEvents, showStatements } from './person.ts';
import type { Db } from './store.ts';

/** Statements by the day they were reported, then by article and place; undated ones last. */
export async function listStatements(db: Db, filter: Filter): Promise<Page<StatementRow>> {
  const page = await list<StatementRow>(db, 'statement', filter, [
    ...(filter.act === undefined ? [] : [sql`t.act = ${filter.act}`]),
    ...(filter.class === undefined
      ? []
      : [sql`exists (select 1 from event e where e.within = t.id and e.class = ${filter.class})`]),
    ...(filter.actor === undefined ? [] : [sql`t.source in (${cellsOf(filter.actor)})`]),
  ]);
  return { ...page, rows: await showStatements(db, page.rows) };
}

/** Events by the day they were reported, then by article and place; undated ones last. */
export async function listEvents(db: Db, filter: Filter): Promise<Page<EventRow>> {
  const page = await list<EventRow>(db, 'event', filter, [
    ...(filter.class === undefined ? [] : [sql`t.class = ${filter.class}`]),
    ...(filter.act === undefined
      ? []
      : [sql`exists (select 1 from statement s where s.id = t.within and s.act = ${filter.act})`]),
    ...(filter.actor === undefined
      ? []
      : [sql`t.id in (select p.event from event_party p where p.cell in (${cellsOf(filter.actor)}))`]),
  ]);
  return { ...page, rows: await showEvents(db, page.rows) };
}

/** One statement by its ledger-wide id. */
export async function oneStatement(db: Db, id: string): Promise<StatementView | undefined> {
  const [row] = await showStatements(db, await one<StatementRow>(db, 'statement', id));
  return row && { ...row, reports: [] };
}

/** One event by its ledger-wide id. */
export const oneEvent = async (db: Db, id: string): Promise<EventRow | undefined> =>
  (await showEvents(db, await one<EventRow>(db, 'event', id)))[0];

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

/** The in-article actors of a ledger actor, also when it was found to be another one since. */
const cellsOf = (actor: string): Condition =>
  sql`select m.cell from actor_member m join actor a on m.actor = coalesce(a.moved_to, a.id) where a.id = ${actor}`;
