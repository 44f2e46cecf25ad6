import type { Newest, Page } from '../../core/view.ts';
import { plain, say, writeLine } from './output.ts';

/** A column: its heading, how a row fills it, and whether it may be cut to fit. */
export interface Column<Row> {
  readonly head: string;
  readonly of: (row: Row) => string | number | undefined;
  readonly align?: 'right';
  /** Columns that give way when the table is too wide. */
  readonly flexible?: true;
}

const GAP = 2;
const LEAST = 12;

/** Draws rows as a table of at most `width` columns; flexible columns are cut with an ellipsis. */
export function drawTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): string {
  const cells = rows.map((row) => columns.map((column) => plain(String(column.of(row) ?? ''))));
  const heads = columns.map((column) => plain(column.head));
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((line) => (line[i] as string).length)));
  narrow(columns, widths, width);
  const draw = (line: readonly string[]): string =>
    line
      .map((cell, i) => {
        const room = widths[i] as number;
        const text = cell.length > room ? `${cell.slice(0, room - 1)}…` : cell;
        return columns[i]?.align === 'right' ? text.padStart(room) : text.padEnd(room);
      })
      .join(' '.repeat(GAP))
      .trimEnd();
  return [draw(heads), ...cells.map(draw)].join('\n');
}

/** Takes width from the widest flexible column until the table fits or all of them are at their least. */
function narrow<Row>(columns: readonly Column<Row>[], widths: number[], width: number): void {
  let over = widths.reduce((sum, w) => sum + w, 0) + GAP * (widths.length - 1) - width;
  while (over > 0) {
    let widest = -1;
    columns.forEach((column, i) => {
      if (column.flexible && (widths[i] as number) > LEAST && (widths[i] as number) > (widths[widest] ?? 0)) widest = i;
    });
    if (widest < 0) return;
    widths[widest] = (widths[widest] as number) - 1;
    over--;
  }
}

const newestWords = (window: Newest): string =>
  'articles' in window
    ? `of the newest ${window.articles} of ${window.of} articles; for others narrow by --article, --actor, --to`
    : `of the newest ${window.incidents} of ${window.of} events; for others narrow by --actor, --class, --outlet, --to`;

/** Columns of the terminal; 100 where there is none. */
export const terminalWidth = (): number => process.stdout.columns ?? 100;

/** Writes the rows of a page as a table, and says so where there are more. */
export async function writePage<Row>(
  columns: readonly Column<Row>[],
  { rows, total, window }: Page<Row>,
): Promise<void> {
  await writeLine(drawTable(columns, rows, terminalWidth()));
  if (rows.length < total) say(`stemma: ${rows.length} of ${total} shown; more with --limit`);
  if (window) say(`stemma: ${newestWords(window)}`);
}
