import { readFile } from 'node:fs/promises';
import { StemmaError } from '../core/errors.ts';
import { TableError } from '../core/table.ts';
import { readGroups } from '../weigh/pledge/group-table.ts';
import { readOpposites } from '../weigh/pledge/opposite-table.ts';
import type { PledgeTables } from '../weigh/pledge/promise.ts';
import { dataPath } from './resources.ts';

let loading: Promise<PledgeTables> | undefined;

/** The tables of opposing acts and of groups, read once a process. Rejects with E_NO_TABLE or E_BAD_TABLE. */
export const loadPledgeTables = (): Promise<PledgeTables> => {
  loading ??= load();
  return loading;
};

async function load(): Promise<PledgeTables> {
  return {
    opposites: await table('opposites.tsv', readOpposites),
    groups: await table('groups.tsv', readGroups),
  };
}

async function table<T>(name: string, read: (tsv: string) => T): Promise<T> {
  const path = dataPath(name);
  const tsv = await readFile(path, 'utf8').catch(() => {
    throw new StemmaError('E_NO_TABLE', path);
  });
  try {
    return read(tsv);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new StemmaError('E_BAD_TABLE', path, error.line, error.why);
  }
}
