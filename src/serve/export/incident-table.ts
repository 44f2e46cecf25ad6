import type { IncidentRow } from '../../core/view.ts';
import type { CsvColumn } from './csv.ts';
import { REVIEWED } from './tables.ts';

/** One row for each event, however many accounts tell it. */
export const INCIDENT_COLUMNS: readonly CsvColumn<IncidentRow>[] = [
  { name: 'event', of: (row) => row.id },
  { name: 'class', of: (row) => row.class },
  { name: 'mode', of: (row) => row.mode },
  { name: 'when', of: (row) => row.when },
  { name: 'place', of: (row) => row.place },
  { name: 'accounts', of: (row) => row.accounts },
  { name: 'articles', of: (row) => row.articles },
  { name: 'outlets', of: (row) => row.outlets },
  { name: 'first_reported', of: (row) => row.first },
  { name: 'last_reported', of: (row) => row.last },
  { name: 'sentence', of: (row) => row.sentence.quote },
  { name: 'article', of: (row) => row.sentence.article },
  REVIEWED,
];
