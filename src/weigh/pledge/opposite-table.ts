import { readTableLines, TableError } from '../../core/table.ts';
import type { ActClasses } from './act-table.ts';
import { type ClassOf, type Phrase, readClass, readPhrases } from './phrase.ts';
import { baseOf } from './words.ts';

/** By which words and classes acts are known that stand on one side of a promise. */
export interface SideWords {
  /** By the stem with which they begin. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly classes: readonly ClassOf[];
}

/** One matter of promises: its words, and the acts for and against it. */
export interface Opposite {
  readonly matter: string;
  readonly promise: readonly Phrase[];
  readonly for: SideWords;
  readonly against: SideWords;
  /** Whether an act must be towards those of whom the promise speaks, or at the place. */
  readonly towards: 'who' | 'what' | 'where' | 'any';
  /** Stems of words that lie in the matter itself and say nothing about whom it is for. */
  readonly implied: ReadonlySet<string>;
  readonly why: string;
  /** It stands beside every promise, for acts that more telling rows do not know. */
  readonly always: boolean;
}

const TOWARDS = ['who', 'what', 'where', 'any'] as const;

type Column = 'matter' | 'promise' | 'for' | 'against' | 'towards' | 'why' | 'fires' | 'notIn';

/** Reads `data/opposites.tsv`, with the classes of acts that it names. Throws a `TableError` for a row without words, or whose `towards` is unknown. */
export function readOpposites(tsv: string, acts: ActClasses): Opposite[] {
  return readTableLines<Column>(tsv).map(([line, row]) => {
    const [kind = '', ...implied] = row.towards.split('|');
    const towards = TOWARDS.find((one) => one === kind);
    if (!towards) throw new TableError(line, `towards is "${kind}", not who, what, where or any`);
    if (row.matter === '' || row.promise === '') throw new TableError(line, 'it has no matter or no promise');
    return {
      matter: row.matter,
      promise: row.promise === '*' ? [] : row.promise.split('|').flatMap((cell) => readPhrases(cell, acts)),
      always: row.promise === '*',
      for: readSide(row.for, acts),
      against: readSide(row.against, acts),
      towards,
      implied: new Set(implied.map(baseOf)),
      why: row.why,
    };
  });
}

function readSide(cell: string, acts: ActClasses): SideWords {
  const parts = cell.split('|').filter((part) => part !== '');
  return sideWords(
    parts.filter((part) => !part.startsWith('@')).flatMap((part) => readPhrases(part, acts)),
    parts.filter((part) => part.startsWith('@')).map(readClass),
  );
}

/** Phrases and classes as acts are looked up in them. */
export function sideWords(phrases: readonly Phrase[], classes: readonly ClassOf[]): SideWords {
  const byStem = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [stem = ''] = phrase.stems;
    byStem.set(stem, [...(byStem.get(stem) ?? []), phrase]);
  }
  return { phrases: byStem, classes };
}
