import { readTableLines, TableError } from '../../core/table.ts';
import { baseOf } from './words.ts';

/** The words of each class of acts, every one as the stems that stand behind one another. */
export type ActClasses = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads `data/act-words.tsv`. Throws a `TableError` for a row without a class or without words. */
export function readActWords(tsv: string): ActClasses {
  return new Map(
    readTableLines<'class' | 'words' | 'why' | 'fires' | 'notIn'>(tsv).map(([line, row]) => {
      if (row.class === '' || row.words === '') throw new TableError(line, 'it has no class or no words');
      return [row.class, row.words.split('|').map((words) => words.split(' ').map(baseOf))];
    }),
  );
}
