import { once, onceForWords } from '../../core/once.ts';
import { readTableLines, TableError } from '../../core/table.ts';
import { baseOf } from './words.ts';

/** For each word, as a stem, the groups in which it lies, nearest first; and the words for parts that act for a party. */
export interface GroupTable {
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** Words for a part that acts for its party: fighters, guns, recruiters. */
  readonly forces: ReadonlySet<string>;
  /** Words for organs of a state. */
  readonly organs: ReadonlySet<string>;
  /** Words for who and what serves a state: soldiers, aircraft. */
  readonly services: ReadonlySet<string>;
}

/** Reads `data/groups.tsv`. Throws a `TableError` for a row without a group or without words. */
export function readGroups(tsv: string): GroupTable {
  const above = new Map<string, string[]>();
  const marked = new Map<string, ReadonlySet<string>>();
  for (const [line, { group, words }] of readTableLines<'group' | 'words' | 'why' | 'fires' | 'notIn'>(tsv)) {
    if (group === '' || words === '') throw new TableError(line, 'it has no group or no words');
    const stems = words.split('|').map(baseOf);
    if (group.startsWith('^')) marked.set(group, new Set(stems));
    else for (const stem of stems) above.set(stem, [...(above.get(stem) ?? []), baseOf(group)]);
  }
  return {
    above,
    forces: marked.get('^force') ?? new Set(),
    organs: marked.get('^organ') ?? new Set(),
    services: marked.get('^service') ?? new Set(),
  };
}

/** Whether what a stem names is the whole itself or lies in it, however deep. */
export const liesIn = (table: GroupTable, stem: string, whole: string): boolean =>
  stem === whole || (table.above.has(stem) && wholesOf(table)(stem).has(whole));

/** All that words lie in: each act asks for every word of its sentence. */
const wholesOf = once((table: GroupTable) => onceForWords((stem) => findWholes(table, stem)));

function findWholes({ above }: GroupTable, stem: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [stem];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    seen.add(at);
    open.push(...(above.get(at) ?? []).filter((group) => !seen.has(group)));
  }
  return seen;
}
