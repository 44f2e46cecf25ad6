import { readTable } from '../../../core/table.ts';

/** The number that a convention writes for a word such as "dozens". */
export interface NumberRow {
  readonly word: string;
  readonly acled?: number;
  readonly airwars?: { readonly least: number; readonly most: number };
}

/** The rows of `data/convention-numbers.tsv`. */
export type NumberTable = readonly NumberRow[];

/** Reads the table; throws an `Error` that names a cell that is no number. */
export function readNumberTable(tsv: string): NumberTable {
  return readTable<'word' | 'acled' | 'airwarsLeast' | 'airwarsMost'>(tsv).map(
    ({ word, acled, airwarsLeast, airwarsMost }) => ({
      word,
      ...(acled === '' ? {} : { acled: whole(acled) }),
      ...(airwarsLeast === '' ? {} : { airwars: { least: whole(airwarsLeast), most: whole(airwarsMost) } }),
    }),
  );
}

function whole(cell: string): number {
  if (!/^\d+$/.test(cell)) throw new Error(`"${cell}" is no number of the table of numbers`);
  return Number(cell);
}

/** The row whose word a figure is written with, when it stands alone: neither digits nor thousands beside it. */
export const numberRow = (quote: string, table: NumberTable): NumberRow | undefined =>
  /\d|\bof (?:thousands|millions)\b/i.test(quote)
    ? undefined
    : table.find(({ word }) => new RegExp(`\\b${word}\\b`, 'iu').test(quote));
