import { readTable } from '../core/table.ts';

/** One news outlet or agency of the register: the name to show, other spellings, and its web domains. */
export interface OutletRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly kind: 'agency' | 'outlet';
  /** Where it is at home: "Beirut, Lebanon"; absent for one that writes for the world. */
  readonly home?: string;
  /** The house it belongs to together with others. */
  readonly owner?: string;
}

/** Reads `data/outlets.tsv`: columns name, aliases and domains (each split at `|`), kind, home, owner. */
export function readOutlets(tsv: string): OutletRow[] {
  return readTable<'name' | 'aliases' | 'domains' | 'kind' | 'home' | 'owner'>(tsv).map((row) => ({
    name: row.name,
    aliases: split(row.aliases),
    domains: split(row.domains),
    kind: row.kind === 'agency' ? 'agency' : 'outlet',
    ...(row.home === '' ? {} : { home: row.home }),
    ...(row.owner === '' ? {} : { owner: row.owner }),
  }));
}

const split = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The outlet whose domain a host name is, or is a part of; nothing when the register does not know it. */
export function outletOfHost(host: string, outlets: readonly OutletRow[]): OutletRow | undefined {
  const name = host.toLowerCase().replace(/^www\./, '');
  return outlets.find((row) => row.domains.some((domain) => name === domain || name.endsWith(`.${domain}`)));
}

/** The shortest folded name in which one wrong letter is forgiven; in shorter ones it makes another name. */
const FUZZY_LEAST = 7;

/**
 * The outlet a name stands for: one of its names exactly (letter case and signs aside), or one edit away from a
 * name of seven letters or more. Nothing when two outlets are equally near.
 */
export function outletOfName(
  name: string,
  outlets: readonly OutletRow[],
): { readonly outlet: OutletRow; readonly exact: boolean } | undefined {
  const wanted = foldName(name);
  if (wanted === '') return undefined;
  const names = (row: OutletRow) => [row.name, ...row.aliases].map(foldName);
  const exact = outlets.find((row) => names(row).includes(wanted));
  if (exact) return { outlet: exact, exact: true };
  if (wanted.length < FUZZY_LEAST) return undefined;
  const near = outlets.filter((row) => names(row).some((each) => each.length >= FUZZY_LEAST && oneEdit(each, wanted)));
  return near.length === 1 && near[0] ? { outlet: near[0], exact: false } : undefined;
}

const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** True when one letter added, dropped or changed, or two neighbours swapped, make `b` of `a`. */
export function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
