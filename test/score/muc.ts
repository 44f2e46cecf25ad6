import { writeFileSync } from 'node:fs';
import type { ModelName } from '../../src/run/model-name.ts';
import { loadResources } from '../../src/run/resources.ts';
import { type MucScored, scoreMuc } from './muc-figures.ts';
import { readMessage } from './muc-read.ts';
import type { MucGuess, MucIncident, MucRow } from './muc-row.ts';
import { mucView } from './muc-view.ts';
import { readRows } from './score.ts';

/** What Stemma makes of messages `{id, text, incidents}`: incidents in the view of MUC-4. */
async function guessIncidents(rows: readonly MucRow[], model: ModelName = 'fast'): Promise<MucGuess[]> {
  const resources = await loadResources({ model });
  const made: MucGuess[] = [];
  for (const row of rows) made.push({ id: row.id, incidents: mucView(await readMessage(row, resources), resources) });
  return made;
}

/** Scores a file of messages; with `pred` the incidents in that file instead of ours, with `out` ours are written there. */
export async function scoreMessages(
  rows: readonly MucRow[],
  how: { readonly model?: ModelName; readonly pred?: string; readonly out?: string } = {},
): Promise<MucScored[]> {
  const given = how.pred === undefined ? undefined : readRows<MucGuess>(how.pred);
  if (how.pred !== undefined && !given) throw new Error(`${how.pred} is not there`);
  const guesses = given ?? (await guessIncidents(rows, how.model));
  if (how.out) writeFileSync(how.out, `${guesses.map((guess) => JSON.stringify(guess)).join('\n')}\n`);
  return scoreMuc(rows, guesses);
}

/** Every incident missed and every one too many, with the message it stands in. */
export function incidentErrors({ row, ours, pairs }: MucScored): string[] {
  const used = new Set(pairs.values());
  const brief = ({ type, date, location, stage, perp_org, phys_target }: MucIncident): string =>
    JSON.stringify({ type, date, location, stage, perp_org, phys_target });
  return [
    ...row.incidents.flatMap((key, i) => (pairs.has(i) ? [] : [`MISSED\t${row.id}\t${brief(key)}`])),
    ...ours.flatMap((mine, j) => (used.has(j) ? [] : [`EXTRA\t${row.id}\t${brief(mine)}`])),
  ];
}
