import { cellId } from '../../../core/id.ts';
import type { StatementRow } from '../../../core/view.ts';
import type { CsvColumn } from '../csv.ts';
import { isPrivateActor, WITHHELD, withoutPrivateNames } from './privacy.ts';
import type { ToldEvent } from './story.ts';

/**
 * What every row carries beside the columns of the convention: the way to the sentence, how the text tells it, and
 * that no person has looked at it.
 */
export const OWN_COLUMNS: readonly CsvColumn<ToldEvent>[] = [
  { name: 'stemma_event', of: ({ row }) => row.id },
  { name: 'stemma_incident', of: ({ incident }) => incident },
  { name: 'stemma_link', of: ({ row }) => `#/event/${row.id}` },
  { name: 'stemma_article', of: ({ row }) => row.article },
  { name: 'stemma_url', of: ({ article }) => article.url },
  { name: 'stemma_published', of: ({ row }) => row.reported },
  { name: 'stemma_sentence_start', of: ({ row }) => row.sentence.span[0] },
  { name: 'stemma_sentence_end', of: ({ row }) => row.sentence.span[1] },
  { name: 'stemma_class', of: ({ row }) => row.class },
  { name: 'stemma_mode', of: ({ row }) => row.mode },
  { name: 'stemma_modality', of: ({ row }) => row.modality },
  { name: 'stemma_polarity', of: ({ row }) => row.polarity },
  { name: 'stemma_certainty', of: ({ row }) => row.certainty },
  { name: 'stemma_background', of: ({ row }) => row.background },
  { name: 'stemma_reported_by', of: reportedBy },
  { name: 'stemma_time', of: ({ row }) => row.when?.edtf },
  { name: 'stemma_time_words', of: ({ row }) => row.when?.cite.quote },
  { name: 'stemma_place_words', of: ({ row }) => row.place?.cite.quote },
  { name: 'reviewed', of: () => 'no: read by machine' },
];

/** The sentence without the names of private persons. */
export const sentenceOf = (told: ToldEvent): string =>
  withoutPrivateNames(told, told.row.sentence.span).replaceAll(/\s+/g, ' ');

/** Who reports it, and whom that outlet names for it: "Harbour Wire, 2023-03-06; told by the Defence Ministry". */
export function reportedBy(told: ToldEvent): string {
  const { row, statement } = told;
  const outlet = `${row.outlet ?? 'an outlet not known'}, ${row.reported ?? 'date not known'}`;
  if (row.within === null) return outlet;
  if (!statement) return `${outlet}; told in a statement`;
  return `${outlet}; told by ${tellerOf(told, statement)}`;
}

/** Who speaks, by the ledger's name only where that is no private person's. */
function tellerOf(told: ToldEvent, statement: StatementRow): string {
  const local = told.article.reading.statements.find(
    ({ id }) => statement.id === cellId(told.row.article, id),
  )?.sourceActor;
  if (local !== null && local !== undefined && isPrivateActor(told, local)) return WITHHELD;
  const named = statement.source.map(({ name, cite }) => name ?? withoutPrivateNames(told, cite.span));
  return [...new Set(named)].join(', ') || 'an unnamed source';
}
