import { baseOf, type Word } from './words.ts';

/** Words that must stand behind one another, as stems; later ones at most eleven words behind the one before. */
export interface Phrase {
  readonly stems: readonly string[];
  /** The clause must say "no". */
  readonly negated: boolean;
  /** The subject of the clause is who gets it. */
  readonly subject: boolean;
}

/** A class of events, with a mode where only that one is meant; an empty mode means events without one. */
export interface ClassOf {
  readonly class: string;
  readonly mode?: string;
}

const REACH = 11;

/** Reads one phrase of a cell: `!touch`, `^may return`, `let go`. */
export function readPhrase(cell: string): Phrase {
  const [, marks = '', words = ''] = /^([!^]*)(.*)$/.exec(cell) ?? [];
  return {
    stems: words.split(' ').map((word) => baseOf(word)),
    negated: marks.includes('!'),
    subject: marks.includes('^'),
  };
}

/** Reads `@CLASS`, `@CLASS:mode` or `@CLASS:`. */
export function readClass(cell: string): ClassOf {
  const [name = '', mode] = cell.slice(1).split(':');
  return { class: name, ...(mode === undefined ? {} : { mode }) };
}

/** Whether the phrase begins at this word; gives the place of its last word, -1 where it does not. */
export function phraseAt(words: readonly Word[], at: number, { stems }: Phrase): number {
  if (words[at]?.stem !== stems[0]) return -1;
  let last = at;
  for (const stem of stems.slice(1)) {
    const next = words.findIndex((word, i) => i > last && i <= last + REACH && word.stem === stem);
    if (next < 0) return -1;
    last = next;
  }
  return last;
}
