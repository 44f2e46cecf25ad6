/**
 * Reads a rule table: tab-separated lines, the first of them naming the columns; lines that start with `#` and
 * blank lines are skipped. Gives one record a row, each with every column (missing cells are empty strings).
 * Throws an `Error` that names the line when a row has more cells than there are columns.
 */
export function readTable<Column extends string>(tsv: string): Record<Column, string>[] {
  const lines = tsv.split(/\r?\n/);
  let columns: string[] | undefined;
  const rows: Record<string, string>[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (!columns) {
      columns = cells;
      return;
    }
    if (cells.length > columns.length)
      throw new Error(`line ${index + 1} of a table has ${cells.length} cells for ${columns.length} columns`);
    rows.push(Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])));
  });
  return rows as Record<Column, string>[];
}
