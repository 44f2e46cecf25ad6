import { StemmaError } from '../../../core/errors.ts';
import type { MatrixRow, OriginRow, WeighView } from '../../../core/view.ts';
import { weigherOf } from '../../weigh.ts';
import { byWords, columnWords, countWords, slotWords } from '../../weigh-words.ts';
import { plain, writeJson, writeLine } from '../output.ts';
import { type Globals, withSource } from '../store.ts';
import { type Column, drawTable, terminalWidth } from '../table.ts';

/** `stemma weigh`: the fact matrix of an incident, and what stands behind each value. Rejects with E_NO_SUCH_CELL. */
export async function weighCommand(id: string, options: Globals): Promise<number> {
  const view = await withSource(options, (source) => weigherOf(source).weighed(id));
  if (!view) throw new StemmaError('E_NO_SUCH_CELL', id);
  if (options.json) await writeJson(view);
  else for (const line of describeWeighed(view, terminalWidth())) await writeLine(line);
  return 0;
}

/** An incident weighed, line by line: matrix, counts with who gives what, and where values part. */
export function describeWeighed(view: WeighView, width: number): string[] {
  // What counts different things is no finding that a person looks for.
  const parts = view.findings.filter(({ relation }) => relation !== 'agreement' && relation !== 'scope');
  return [
    `incident     ${view.incident} (${view.status})`,
    '',
    drawTable(matrixColumns(view), view.rows, width),
    '',
    ...view.origins.flatMap(describeOrigin),
    ...(parts.length > 0 ? [''] : []),
    ...parts.flatMap(({ slot, relation, rule, sides }) => [
      `${relation.padEnd(12)} ${slotWords({ slot })}: ${sides.map(({ value }) => plain(value)).join(' | ')} (${rule})`,
      ...sides.map(
        ({ sentence, outlet, by }) =>
          `${' '.repeat(13)}“${plain(sentence.quote)}” reported by ${plain(outlet ?? 'an outlet not known')}, by ${plain(byWords(by))}`,
      ),
    ]),
  ];
}

const matrixColumns = (view: WeighView): Column<MatrixRow>[] => [
  { head: 'told', of: slotWords },
  ...view.columns.map(
    (column, n): Column<MatrixRow> => ({
      head: columnWords(column),
      of: ({ cells }) => {
        const cell = cells[n];
        return cell && `${cell.sign} ${cell.words.map(({ cite }) => cite.quote).join(' / ')}`.trim();
      },
      flexible: true,
    }),
  ),
];

const describeOrigin = (row: OriginRow): string[] => [
  `${plain(`${slotWords(row)}: ${row.value}`)}: ${countWords(row)}`,
  ...row.tellers.map(
    ({ cites, outlet, reported, by }) =>
      `${' '.repeat(13)}${cites.map(({ quote }) => `“${plain(quote)}”`).join(', ')} reported by ${plain(outlet ?? 'an outlet not known')}${reported === undefined ? '' : `, ${reported}`}, by ${plain(byWords(by))}`,
  ),
];
