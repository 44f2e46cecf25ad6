/**
 * The rows of a CSV text by RFC 4180, each with the number of the line it begins on; blank lines are left out. A quote
 * inside an unquoted cell stands for itself. Throws an Error that names the line where a quoted cell never ends.
 */
export function readCsv(text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  const body = text.replace(/^\ufeff/, '');
  let [cells, cell, line, begins]: [string[], string, number, number] = [[], '', 1, 1];
  let at = 0;
  const end = (): void => {
    if (cells.length > 0 || cell !== '') rows.push({ line: begins, cells: [...cells, cell] });
    [cells, cell, begins] = [[], '', line];
  };
  while (at < body.length) {
    const sign = body[at] as string;
    if (sign === '"' && cell === '') {
      const stop = closing(body, at + 1);
      if (stop < 0) throw new Error(`the quoted cell that begins on line ${line} never ends`);
      cell = body.slice(at + 1, stop).replaceAll('""', '"');
      line += cell.split('\n').length - 1;
      at = stop + 1;
      continue;
    }
    at++;
    if (sign === ',') {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      line++;
      end();
    } else if (!(sign === '\r' && body[at] === '\n')) cell += sign;
  }
  end();
  return rows;
}

/** The place of the quote that ends a quoted cell; -1 when there is none. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}
