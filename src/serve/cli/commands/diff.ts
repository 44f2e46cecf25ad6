import { weigherOf } from '../../weigh.ts';
import { describeChanges } from '../describe-change.ts';
import { sinceOf } from '../filter.ts';
import { writeJson, writeLine } from '../output.ts';
import { type Globals, withSource } from '../store.ts';

export interface DiffCommand extends Globals {
  readonly since?: string;
  readonly reported?: boolean;
  readonly asOf?: string;
}

/** `stemma diff`: what is new in the ledger since a revision or a day. Rejects with E_BAD_OPTION. */
export async function diffCommand({ since, reported, asOf, ...globals }: DiffCommand): Promise<number> {
  const asked = sinceOf({ since, asOf, clock: reported ? 'reported' : undefined });
  const changes = await withSource(globals, (source) => weigherOf(source).changes(asked));
  if (globals.json) await writeJson(changes);
  else for (const line of describeChanges(changes)) await writeLine(line);
  return 0;
}
