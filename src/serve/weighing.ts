import type { Filter, FindingRow, Page, WeighView } from '../core/view.ts';
import type { Weighable } from '../run/weigh-ledger.ts';
import type { Source } from './source.ts';
import { weigherOf } from './weigh.ts';

/** Rows of a page where no limit is given. */
const PAGE = 100;

/** One incident weighed, here or by the server that holds the ledger; nothing where there is none of this id. */
export async function weighedOf(source: Source, id: string): Promise<WeighView | undefined> {
  if (source.weighed) return source.weighed(id);
  return (await import('../run/weigh-ledger.ts')).weighOne(own(source), id);
}

/** A page may be as long as all denials that are weighed for one list. */
const ALL = 100_000;

/** The claims and denials that match, as conflicts. A class narrows events alone: there are none of one. */
export async function deniedOf(
  source: Source,
  { limit: _, offset: __, ...filter }: Filter = {},
): Promise<FindingRow[]> {
  if (filter.class !== undefined) return [];
  const { denialFindings } = await import('../run/denial-finding.ts');
  const { rows } = await weigherOf(source).denials({ ...filter, met: 'yes', limit: ALL });
  return rows.flatMap(denialFindings);
}

/** The conflicts that match: those of events, then claims and their denials. */
export async function conflictsOf(source: Source, filter: Filter = {}): Promise<Page<FindingRow>> {
  if (source.conflicts) return source.conflicts(filter);
  const { limit = PAGE, offset = 0 } = filter;
  const { rows, total } = await (await import('../run/weigh-ledger.ts')).findConflicts(own(source), filter);
  const denied = await deniedOf(source, filter);
  const shown = denied.slice(Math.max(0, offset - total), Math.max(0, offset + limit - total));
  return { rows: [...rows, ...shown], total: total + denied.length };
}

/** A ledger of this process, from which incidents are weighed. */
function own({ incident, incidents, materials, descent }: Source): Weighable {
  if (!materials || !descent) throw new Error('a ledger that weighs nothing itself has nobody who does');
  return { incident, incidents, materials, descent };
}
