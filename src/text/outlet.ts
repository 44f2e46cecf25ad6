import { readTable } from '../core/table.ts';

/** One news outlet or agency of the register: the name to show, other spellings, and its web domains. */
export interface OutletRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly kind: 'agency' | 'outlet';
}

/** Reads `data/outlets.tsv`: columns name, aliases and domains (each split at `|`), kind. */
export function readOutlets(tsv: string): OutletRow[] {
  return readTable<'name' | 'aliases' | 'domains' | 'kind'>(tsv).map((row) => ({
    name: row.name,
    aliases: split(row.aliases),
    domains: split(row.domains),
    kind: row.kind === 'agency' ? 'agency' : 'outlet',
  }));
}

const split = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
