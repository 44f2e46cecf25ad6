import type { Precision } from '../../core/reading.ts';
import { readTableLines, TableError } from '../../core/table.ts';

/** Nouns that say how narrow a place is, lower case, to the precision they give. */
export type PlaceNouns = ReadonlyMap<string, Precision>;

const GIVEN: readonly string[] = ['site', 'settlement', 'district', 'region'] satisfies Precision[];

/** Reads `data/place-nouns.tsv`. Throws a `TableError` on a precision that no noun can give. */
export function readPlaceNouns(tsv: string): PlaceNouns {
  return new Map(
    readTableLines<'words' | 'precision'>(tsv).flatMap(([line, { words, precision }]) => {
      if (!GIVEN.includes(precision)) throw new TableError(line, `"${precision}" is no precision that a noun gives`);
      return words.split('|').map((word) => [word, precision as Precision] as const);
    }),
  );
}
