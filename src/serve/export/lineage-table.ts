import { isOutletId, type LineageRow } from '../../core/lineage.ts';
import type { CsvColumn } from './csv.ts';
import { REVIEWED } from './tables.ts';

/** One row for each article and each other one that it comes from. */
export const LINEAGE_COLUMNS: readonly CsvColumn<LineageRow>[] = [
  { name: 'article', of: (row) => row.child },
  { name: 'outlet', of: (row) => row.from.outlet },
  { name: 'published', of: (row) => row.from.published },
  { name: 'title', of: (row) => row.from.title },
  { name: 'type', of: (row) => row.type },
  { name: 'parent', of: (row) => row.parent },
  {
    name: 'parent_outlet',
    of: (row) => row.to.outlet ?? (isOutletId(row.parent) ? row.to.title : undefined),
  },
  { name: 'parent_published', of: (row) => row.to.published },
  { name: 'parent_title', of: (row) => (isOutletId(row.parent) ? undefined : row.to.title) },
  { name: 'share_of_article', of: (row) => row.overlap },
  { name: 'share_of_parent', of: (row) => row.back },
  { name: 'passages', of: (row) => row.passages.length },
  { name: 'first_by', of: (row) => row.by },
  { name: 'house', of: (row) => row.house },
  { name: 'rule', of: (row) => row.reason.rule },
  { name: 'words', of: (row) => row.reason.cites.map(({ quote }) => quote).join(' … ') },
  { name: 'judged_by', of: (row) => row.reason.by },
  REVIEWED,
];
