/** One column of a CSV table: its name and how a row fills it. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly of: (row: Row) => string | number | boolean | null | undefined;
}

/** Signs that a spreadsheet takes for the start of a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One cell by RFC 4180. Text from an article that a spreadsheet would run as a formula gets an apostrophe in front;
 * numbers stay numbers.
 */
export function csvCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The lines of a CSV table, each with its line end; the first names the columns. */
export function* csvLines<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): Iterable<string> {
  yield `${columns.map((column) => csvCell(column.name)).join(',')}\r\n`;
  for (const row of rows) yield `${columns.map((column) => csvCell(column.of(row))).join(',')}\r\n`;
}
