import { readGroups } from '../weigh/pledge/group-table.ts';
import { readOpposites } from '../weigh/pledge/opposite-table.ts';
import type { PledgeTables } from '../weigh/pledge/promise.ts';
import { loadTable } from './resources.ts';

let loading: Promise<PledgeTables> | undefined;

/** The tables of opposing acts and of groups, read once a process. Rejects with E_NO_TABLE or E_BAD_TABLE. */
export const loadPledgeTables = (): Promise<PledgeTables> => {
  loading ??= load();
  return loading;
};

const load = async (): Promise<PledgeTables> => ({
  opposites: await loadTable('opposites.tsv', readOpposites),
  groups: await loadTable('groups.tsv', readGroups),
});
