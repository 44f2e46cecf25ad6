import { sql } from 'kysely';
import { readingsOf } from './readings.ts';
import { entryReports } from './retell.ts';
import type { Tx } from './store.ts';
import { writeWordings } from './wording.ts';

/** Makes what later statements are found by, for every article there is, from readings and the actors of today. */
export async function reindex(tx: Tx): Promise<void> {
  for await (const reading of readingsOf(tx)) {
    const members = await sql<{ local: string; actor: string }>`
      select local, actor from actor_member where article = ${reading.id}`.execute(tx);
    await writeWordings(tx, reading.id, entryReports({ reading, actors: members.rows }));
  }
}
