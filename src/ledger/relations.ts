import { type RawBuilder, sql } from 'kysely';
import type { Filter, LabelRow, Page, Party, RelationRow } from '../core/view.ts';
import { reach } from './bounds.ts';
import { type Condition, cellsOf, part, reported, where } from './narrow.ts';
import { personsOf } from './person.ts';
import type { Db } from './store.ts';

/** Relations by the day they were reported, then by article and place; undated ones last. */
export async function listRelations(db: Db, filter: Filter): Promise<Page<RelationRow>> {
  const conditions = relationConditions(filter);
  const page = await listBodies<RelationRow>(db, 'relation', filter, conditions);
  return { ...page, rows: await showRelations(db, page.rows) };
}

/** The relations of an actor by the day from which or on which they hold, those without a day last. */
export async function relationsOf(db: Db, actor: string, most: number): Promise<RelationRow[]> {
  const { rows } = await sql<{ body: RelationRow }>`
    select t.body from relation t where ${touches(cellsOf(actor))}
    order by case when t.told_since = '0000' then t.told_until else t.told_since end, t.since, t.article, t.start, t.id
    limit ${most}::int`.execute(db);
  return showRelations(
    db,
    rows.map(({ body }) => body),
  );
}

/** The conditions on a relation, on a row `t` of `relation`. */
export const relationConditions = (filter: Filter): Condition[] => [
  ...reported('t', filter),
  ...(filter.article === undefined ? [] : [sql`t.article = ${filter.article}`]),
  ...(filter.relation === undefined ? [] : [sql`t.kind = ${filter.relation}`]),
  ...(filter.since === undefined ? [] : [sql`t.told_until || '~' >= ${filter.since}`]),
  ...(filter.until === undefined ? [] : [sql`t.told_since <= ${reach(filter.until)}`]),
  ...(filter.actor === undefined ? [] : [touches(cellsOf(filter.actor))]),
];

const touches = (cells: RawBuilder<unknown>): Condition =>
  sql`t.id in (select r.id from relation r where r.source in (${cells}) union all
    select r.id from relation r where r.goal in (${cells}))`;

/** What stands for an actor that is none of the ledger: nothing, or the id of its cell. */
type Stray = 'nothing' | 'cell';

/** Relations as they were written, with the actors of today in place of in-article ones. */
export async function showRelations(
  db: Db,
  rows: readonly RelationRow[],
  stray: Stray = 'nothing',
): Promise<RelationRow[]> {
  const show = await shower(
    db,
    stray,
    rows.flatMap((row) => [row.from, row.to, ...(row.teller ? [row.teller] : [])]),
  );
  return rows.map((row) => ({
    ...row,
    from: show(row.from),
    to: show(row.to),
    ...(row.teller === undefined ? {} : { teller: show(row.teller) }),
  }));
}

/** Labels as they were written, with the actors of today in place of in-article ones. */
export async function showLabels(db: Db, rows: readonly LabelRow[], stray: Stray = 'nothing'): Promise<LabelRow[]> {
  const show = await shower(
    db,
    stray,
    rows.flatMap((row) => [row.actor, ...(row.teller ? [row.teller] : [])]),
  );
  return rows.map((row) => ({
    ...row,
    actor: show(row.actor),
    ...(row.teller === undefined ? {} : { teller: show(row.teller) }),
  }));
}

/** Puts the ledger's actor in place of the in-article one; who is no actor of the ledger keeps his words alone. */
async function shower(db: Db, stray: Stray, parties: readonly Party[]): Promise<(party: Party) => Party> {
  const persons = await personsOf(
    db,
    parties.flatMap(({ actor }) => actor ?? []),
  );
  return ({ text, actor, cite }) => {
    const person = actor === undefined ? undefined : persons.get(actor);
    if (person) return { text, actor: person.id, name: person.name, cite };
    return { text, ...(stray === 'cell' && actor !== undefined ? { actor } : {}), cite };
  };
}

/** A page of the finished rows of a table, by the day of the report, with the number of all that match. */
export async function listBodies<Row>(
  db: Db,
  table: 'relation' | 'label',
  filter: Filter,
  conditions: readonly Condition[],
): Promise<Page<Row>> {
  const { rows } = await sql<{ body: Row }>`
    select t.body from ${sql.table(table)} t ${where(conditions)}
    order by t.since, t.article, t.start, t.id ${part(filter)}`.execute(db);
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)} t ${where(conditions)}`.execute(db);
  return { rows: rows.map(({ body }) => body), total: counted.rows[0]?.n ?? 0 };
}
