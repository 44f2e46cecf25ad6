/** True for a row that is a word: neither a range like `3-4` nor an empty node like `5.1`. */
export const isWord = (row: readonly string[]): boolean => /^[1-9]\d*$/.test(row[0] as string);

/**
 * What is wrong with the next row of a sentence whose words so far are `words`; nothing when it can be used. Only ID and
 * FORM are looked at: all else is made anew.
 */
export function faultOfRow(cells: readonly string[], words: number): string | undefined {
  if (cells.length !== 10) return `it has ${cells.length} cells instead of ten`;
  const [id = '', form = ''] = cells;
  if (form.trim() === '') return 'its FORM is empty';
  if (isWord(cells)) return Number(id) === words + 1 ? undefined : `its ID is ${id} where ${words + 1} should be`;
  const range = /^(\d+)-(\d+)$/.exec(id);
  if (range)
    return Number(range[1]) === words + 1 && Number(range[2]) >= words + 1
      ? undefined
      : `its range ${id} fits no words`;
  if (/^\d+\.[1-9]\d*$/.test(id))
    return Number.parseInt(id, 10) === words ? undefined : `its ID is ${id} after word ${words}`;
  return `"${id}" is no ID`;
}
