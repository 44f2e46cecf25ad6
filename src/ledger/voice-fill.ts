import { sql } from 'kysely';
import { statementCells } from './cells.ts';
import { readingsOf } from './readings.ts';
import type { Tx } from './store.ts';
import { voiceValues } from './voice.ts';

/** Fills in whose voice each statement of a ledger of an earlier schema is, from the readings it keeps. */
export async function fillVoice(tx: Tx): Promise<void> {
  for await (const reading of readingsOf(tx)) {
    for (const row of statementCells(reading)) {
      const { heard, kind, speaker, anonymous, handed, cue, quoted, told } = voiceValues(row);
      await sql`update statement set heard = ${heard}, kind = ${kind}, speaker = ${speaker}, anonymous = ${anonymous},
        handed = ${handed}, cue = ${cue}, quoted = ${quoted}::int, told = ${told}::int, body = ${JSON.stringify(row)}::text::json
        where id = ${row.id}`.execute(tx);
    }
  }
}
