import { readActWords } from '../weigh/pledge/act-table.ts';
import { readGroups } from '../weigh/pledge/group-table.ts';
import { readOpposites } from '../weigh/pledge/opposite-table.ts';
import type { PledgeTables } from '../weigh/pledge/vow.ts';
import { readVowWords } from '../weigh/pledge/vow-table.ts';
import { once } from './once.ts';
import { loadTable } from './resources.ts';

/** The tables of opposing acts and of groups, read once a process. Rejects with E_NO_TABLE or E_BAD_TABLE. */
export const loadPledgeTables = (): Promise<PledgeTables> => loadOnce();

const loadOnce = once<void, PledgeTables>(async () => {
  const acts = await loadTable('act-words.tsv', readActWords);
  return {
    opposites: await loadTable('opposites.tsv', (tsv) => readOpposites(tsv, acts)),
    groups: await loadTable('groups.tsv', readGroups),
    vows: await loadTable('vow-words.tsv', readVowWords),
  };
});
