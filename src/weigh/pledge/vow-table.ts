import { readTableLines, TableError } from '../../core/table.ts';
import { baseOf } from './words.ts';

/** A word with which news tells a promise. */
export interface VowWord {
  /** Stems that stand behind one another: "give", "word". */
  readonly stems: readonly string[];
  /** speech: only behind what is promised, and only of a known matter; verb: its subject binds itself; noun: whoever gives it does; deal: a modal beside it tells what its sides are to do. */
  readonly kind: 'verb' | 'noun' | 'deal' | 'speech';
}

const KINDS = ['verb', 'noun', 'deal', 'speech'] as const;

/** Reads `data/vow-words.tsv`. Throws a `TableError` for a row without words, or whose kind is unknown. */
export function readVowWords(tsv: string): VowWord[] {
  return readTableLines<'words' | 'kind' | 'why' | 'fires' | 'notIn'>(tsv).flatMap(([line, row]) => {
    const kind = KINDS.find((one) => one === row.kind);
    if (!kind || row.words === '') throw new TableError(line, `its words are "${row.words}", its kind "${row.kind}"`);
    return row.words.split('|').map((words) => ({ stems: words.split(' ').map(baseOf), kind }));
  });
}

/** The stems that name a promise by one word; those told behind what is promised do not. */
export const promiseStems = (vows: readonly VowWord[]): ReadonlySet<string> =>
  new Set(vows.flatMap(({ kind, stems }) => (kind !== 'speech' && stems.length === 1 ? stems : [])));
