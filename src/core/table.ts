/** Something in a rule table that cannot be used: the line it stands in, counted from 1, and what is wrong there. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly line: number;
  readonly why: string;

  constructor(line: number, why: string) {
    super(`line ${line} of a table: ${why}`);
    this.line = line;
    this.why = why;
  }
}

/**
 * Reads a rule table: tab-separated lines, the first of them naming the columns; lines that start with `#` and
 * blank lines are skipped. Gives one record a row, each with every column (missing cells are empty strings).
 * Throws a `TableError` when a row has more cells than there are columns.
 */
export const readTable = <Column extends string>(tsv: string): Record<Column, string>[] =>
  readTableLines<Column>(tsv).map(([, row]) => row);

/** The rows of `readTable`, each behind the number of its line. */
export function readTableLines<Column extends string>(tsv: string): [line: number, row: Record<Column, string>][] {
  const lines = tsv.split(/\r?\n/);
  let columns: string[] | undefined;
  const rows: [number, Record<string, string>][] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (!columns) {
      columns = cells;
      return;
    }
    if (cells.length > columns.length)
      throw new TableError(index + 1, `it has ${cells.length} cells for ${columns.length} columns`);
    rows.push([index + 1, Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']))]);
  });
  return rows as [number, Record<Column, string>][];
}
