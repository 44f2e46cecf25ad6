import type { ActClasses } from './act-table.ts';
import { baseOf, type Word } from './words.ts';

/** Words that must stand behind one another, as stems; later ones at most eleven words behind the one before. */
export interface Phrase {
  readonly stems: readonly string[];
  /** The clause must say "no". */
  readonly negated: boolean;
  /** The subject of the clause is who gets it. */
  readonly subject: boolean;
  /** Stems of which the subject must hold one: "a shell landed". */
  readonly of?: ReadonlySet<string>;
}

/** A class of events, with a mode where only that one is meant; an empty mode means events without one. */
export interface ClassOf {
  readonly class: string;
  readonly mode?: string;
}

const REACH = 11;
const NONE: ActClasses = new Map();

/**
 * Reads one phrase of a cell: `!touch`, `^may return`, `let go`; `<go> out` is one phrase for each word of the class, and
 * `<munition>/land` asks for a word of the class in the subject. A class that is not there gives no phrase.
 */
export function readPhrases(cell: string, classes: ActClasses = NONE): Phrase[] {
  const [, marks = '', rest = ''] = /^([!^]*)(.*)$/.exec(cell) ?? [];
  const [subject, verb] = rest.includes('/') ? (rest.split('/') as [string, string]) : [undefined, rest];
  const of = subject === undefined ? undefined : new Set(runsOf([subject], classes).flat());
  return runsOf(verb.split(' '), classes).map((stems) => ({
    stems,
    negated: marks.includes('!'),
    subject: marks.includes('^'),
    ...(of === undefined ? {} : { of }),
  }));
}

/** Every run of stems that the words stand for. */
const runsOf = (words: readonly string[], classes: ActClasses): string[][] =>
  words.reduce<string[][]>(
    (runs, word) => {
      const name = /^<(.+)>$/.exec(word)?.[1];
      const each = name === undefined ? [[baseOf(word)]] : (classes.get(name) ?? []);
      return runs.flatMap((run) => each.map((stems) => [...run, ...stems]));
    },
    [[]],
  );

/** "Turned back forty people on Tuesday": no turning on. */
const isOn = ({ form }: Word): boolean => form === 'on' || form === 'in';
const isDay = (word: Word | undefined): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    word?.form ?? '',
  );

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
    const next = words.findIndex(
      (word, i) => i > last && i <= last + REACH && word.stem === stem && !(isOn(word) && isDay(words[i + 1])),
    );
    if (next < 0) return -1;
    last = next;
  }
  return last;
}
