import { sql } from 'kysely';
import type { Reading } from '../core/reading.ts';
import { entryReports } from './retell.ts';
import type { Tx } from './store.ts';
import { writeWordings } from './wording.ts';

/** Makes what later statements are found by, for every article there is, from readings and the actors of today. */
export async function reindex(tx: Tx): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from article order by seq`.execute(tx);
  for (const { id } of rows) {
    const reading = await sql<{ body: Reading }>`select body from reading where article = ${id}`.execute(tx);
    const members = await sql<{ local: string; actor: string }>`
      select local, actor from actor_member where article = ${id}`.execute(tx);
    for (const { body } of reading.rows)
      await writeWordings(tx, id, entryReports({ reading: body, actors: members.rows }));
  }
}
