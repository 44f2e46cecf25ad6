import { sql } from 'kysely';
import type { EventRow, Party, StatementRow } from '../core/view.ts';
import { placeId } from './place-id.ts';
import { sayingsOf } from './saying-show.ts';
import type { Db } from './store.ts';

/** Whom an in-article actor stands for in the ledger today. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** The ledger actors behind cell ids of in-article actors; a cell that is no ledger actor is left out. */
export async function personsOf(db: Db, cells: Iterable<string>): Promise<ReadonlyMap<string, Person>> {
  const wanted = [...new Set(cells)];
  if (wanted.length === 0) return new Map();
  const found = await sql<{ cell: string; id: string; name: string }>`
    select m.cell, a.id, a.name from actor_member m join actor a on a.id = m.actor
    where m.cell = any(${wanted}::text[])`.execute(db);
  return new Map(found.rows.map(({ cell, id, name }) => [cell, { id, name }]));
}

/** The id an actor has today: its own, or that of the actor it was found to be; nothing when there is none. */
export async function actorToday(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select coalesce(moved_to, id) as id from actor where id = ${id}`.execute(
    db,
  );
  return rows[0]?.id;
}

/** Statements as they were written, with the actors of today in place of in-article ones and the saying they report. */
export async function showStatements(db: Db, rows: readonly StatementRow[]): Promise<StatementRow[]> {
  const cells = rows.flatMap((row) =>
    [...row.source, ...row.chain, ...besides(row)].flatMap(({ actor }) => actor ?? []),
  );
  const persons = await personsOf(db, cells);
  const sayings = await sayingsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    source: row.source.map((party) => show(party, persons)),
    chain: row.chain.map(({ actor, ...link }) => {
      const person = actor === undefined ? undefined : persons.get(actor);
      return person ? { actor: person.id, name: person.name, ...link } : link;
    }),
    ...(row.addressee === undefined ? {} : { addressee: show(row.addressee, persons) }),
    ...(row.beneficiary === undefined ? {} : { beneficiary: show(row.beneficiary, persons) }),
    ...sayings.get(row.id),
  }));
}

/** The parties of a statement that did not speak. */
const besides = ({ addressee, beneficiary }: StatementRow): Party[] =>
  [addressee, beneficiary].flatMap((one) => one ?? []);

/** Events as they were written, with the actors of today in place of in-article ones. */
export async function showEvents(db: Db, rows: readonly EventRow[]): Promise<EventRow[]> {
  const cells = rows.flatMap((row) =>
    [...row.agents, ...row.recipients, ...(row.teller ? [row.teller] : [])].flatMap(({ actor }) => actor ?? []),
  );
  const persons = await personsOf(db, cells);
  return rows.map((row) => ({
    ...row,
    agents: row.agents.map((party) => show(party, persons)),
    recipients: row.recipients.map((party) => show(party, persons)),
    ...(row.teller === undefined ? {} : { teller: show(row.teller, persons) }),
    ...(row.place === undefined ? {} : { place: { id: placeId(row.place), ...row.place } }),
  }));
}

function show({ text, actor, cite }: Party, persons: ReadonlyMap<string, Person>): Party {
  const person = actor === undefined ? undefined : persons.get(actor);
  return person ? { text, actor: person.id, name: person.name, cite } : { text, cite };
}
