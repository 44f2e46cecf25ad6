import { sql } from 'kysely';
import { statementCells } from './cells.ts';
import { readingsOf } from './readings.ts';
import type { Tx } from './store.ts';
import { voiceValues } from './voice.ts';

/** Fills in whose voice each statement of a ledger of an earlier schema is, from the readings it keeps. */
export async function fillVoice(tx: Tx): Promise<void> {
  for await (const reading of readingsOf(tx)) {
    const rows = statementCells(reading);
    const voices = rows.map(voiceValues);
    await sql`
      update statement set heard = r.heard, kind = r.kind, speaker = r.speaker, anonymous = r.anonymous, handed = r.handed,
        cue = r.cue, quoted = r.quoted, told = r.told, body = r.body::json
      from unnest(${rows.map(({ id }) => id)}::text[], ${voices.map(({ heard }) => heard)}::text[],
        ${voices.map(({ kind }) => kind)}::text[], ${voices.map(({ speaker }) => speaker)}::text[],
        ${voices.map(({ anonymous }) => anonymous)}::text[], ${voices.map(({ handed }) => handed)}::text[],
        ${voices.map(({ cue }) => cue)}::text[], ${voices.map(({ quoted }) => quoted)}::int[],
        ${voices.map(({ told }) => told)}::int[], ${rows.map((row) => JSON.stringify(row))}::text[])
        as r (id, heard, kind, speaker, anonymous, handed, cue, quoted, told, body) where statement.id = r.id`.execute(
      tx,
    );
  }
}
