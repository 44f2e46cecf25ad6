import type { Filter, FindingRow, Page, WeighView } from '../core/view.ts';
import type { Weighable } from '../run/weigh-ledger.ts';
import type { Source } from './source.ts';

/** One incident weighed, here or by the server that holds the ledger; nothing where there is none of this id. */
export async function weighedOf(source: Source, id: string): Promise<WeighView | undefined> {
  if (source.weighed) return source.weighed(id);
  return (await import('../run/weigh-ledger.ts')).weighOne(own(source), id);
}

/** The conflicts that match. */
export async function conflictsOf(source: Source, filter: Filter = {}): Promise<Page<FindingRow>> {
  if (source.conflicts) return source.conflicts(filter);
  return (await import('../run/weigh-ledger.ts')).findConflicts(own(source), filter);
}

/** A ledger of this process, from which incidents are weighed. */
function own({ incident, incidents, materials, descent }: Source): Weighable {
  if (!materials || !descent) throw new Error('a ledger that weighs nothing itself has nobody who does');
  return { incident, incidents, materials, descent };
}
