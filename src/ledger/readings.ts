import { sql } from 'kysely';
import type { Reading } from '../core/reading.ts';
import type { Tx } from './store.ts';

/** The readings of all articles that are not retracted, one at a time, in the order in which the articles came in. */
export async function* readingsOf(tx: Tx): AsyncIterable<Reading> {
  const { rows } = await sql<{ id: string }>`select id from article where retracted is null order by seq`.execute(tx);
  for (const { id } of rows) {
    const { rows: readings } = await sql<{ body: Reading }>`select body from reading where article = ${id}`.execute(tx);
    for (const { body } of readings) yield body;
  }
}
