import type { Cite } from '../../core/line.ts';
import type { CellSign, FindingRow, MatrixColumn, MatrixRow, OriginRow, WeighView } from '../../core/view.ts';
import { byWords, columnWords } from '../weigh-words.ts';
import type { CsvColumn } from './csv.ts';
import { REVIEWED } from './tables.ts';

/** One value in one cell of a fact matrix. */
interface MatrixValue {
  readonly incident: string;
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly sign: CellSign;
  readonly word: MatrixRow['cells'][number]['words'][number] | undefined;
}

/** A row for each value of each cell; an empty cell has one without words. */
export const matrixValues = ({ incident, rows, columns }: WeighView): MatrixValue[] =>
  rows.flatMap((row) =>
    row.cells.flatMap(({ sign, words }, n): MatrixValue[] => {
      const column = columns[n] as MatrixColumn;
      return (words.length === 0 ? [undefined] : words).map((word) => ({ incident, row, column, sign, word }));
    }),
  );

/** A spreadsheet would take a leading `=` for a formula. */
const SIGNS: Readonly<Record<CellSign, string>> = {
  '=': 'same',
  '~': 'fits',
  '≠': 'conflict',
  '·': 'alone',
  '∅': 'none',
};

const span = (cite: Cite | undefined, end: 0 | 1): number | undefined => cite?.span[end];

export const MATRIX_COLUMNS: readonly CsvColumn<MatrixValue>[] = [
  { name: 'incident', of: ({ incident }) => incident },
  { name: 'slot', of: ({ row }) => row.slot },
  { name: 'of', of: ({ row }) => row.of },
  { name: 'origin', of: ({ column }) => column.id },
  { name: 'origin_outlet', of: ({ column }) => columnWords(column) },
  { name: 'stands', of: ({ sign }) => SIGNS[sign] },
  { name: 'value', of: ({ word }) => word?.value },
  { name: 'words', of: ({ word }) => word?.cite.quote },
  { name: 'given_by', of: ({ word }) => word && byWords(word.by) },
  { name: 'article', of: ({ word }) => word?.cite.article },
  { name: 'start', of: ({ word }) => span(word?.cite, 0) },
  { name: 'end', of: ({ word }) => span(word?.cite, 1) },
  REVIEWED,
];

/** A value with the incident it is told of. */
interface OriginValue extends OriginRow {
  readonly incident: string;
}

export const originValues = ({ incident, origins }: WeighView): OriginValue[] =>
  origins.map((row) => ({ ...row, incident }));

export const ORIGIN_COLUMNS: readonly CsvColumn<OriginValue>[] = [
  { name: 'incident', of: ({ incident }) => incident },
  { name: 'slot', of: ({ slot }) => slot },
  { name: 'of', of: ({ of }) => of },
  { name: 'value', of: ({ value }) => value },
  { name: 'least', of: ({ least }) => least },
  { name: 'most', of: ({ most }) => most ?? undefined },
  { name: 'articles', of: ({ articles }) => articles },
  { name: 'text_origins', of: ({ textOrigins }) => textOrigins },
  { name: 'firm_sources', of: ({ firm }) => firm.map(({ name }) => name).join('; ') },
  { name: 'soft_sources', of: ({ soft }) => soft },
  { name: 'camps', of: ({ camps }) => camps.join('; ') },
  { name: 'status', of: ({ status }) => status },
  { name: 'reported_by', of: ({ tellers }) => tellers.map(({ outlet, article }) => outlet ?? article).join('; ') },
  REVIEWED,
];

export const FINDING_COLUMNS: readonly CsvColumn<FindingRow>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'incident', of: ({ incident }) => incident },
  { name: 'denial', of: ({ denial }) => denial },
  { name: 'slot', of: ({ slot }) => slot },
  { name: 'relation', of: ({ relation }) => relation },
  { name: 'rule', of: ({ rule }) => rule },
  ...([0, 1] as const).flatMap((n): CsvColumn<FindingRow>[] => {
    const side = n === 0 ? 'a' : 'b';
    return [
      { name: `${side}_value`, of: ({ sides }) => sides[n]?.value },
      { name: `${side}_sentence`, of: ({ sides }) => sides[n]?.sentence.quote },
      { name: `${side}_given_by`, of: ({ sides }) => sides[n] && byWords(sides[n].by) },
      { name: `${side}_outlet`, of: ({ sides }) => sides[n]?.outlet },
      { name: `${side}_reported`, of: ({ sides }) => sides[n]?.reported },
      { name: `${side}_article`, of: ({ sides }) => sides[n]?.cite.article },
      { name: `${side}_start`, of: ({ sides }) => sides[n]?.cite.span[0] },
      { name: `${side}_end`, of: ({ sides }) => sides[n]?.cite.span[1] },
    ];
  }),
  REVIEWED,
];
