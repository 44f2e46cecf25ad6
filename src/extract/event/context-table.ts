import { readTableLines, TableError } from '../../core/table.ts';
import { nounForms } from './event-inflect.ts';

/** The contexts of PLOVER: what an event is about beside its class, in the order in which they are told. */
export const CONTEXTS = [
  ...['military', 'intelligence', 'executive', 'legislative', 'election', 'political_institutions', 'pro_democracy'],
  ...['pro_autocracy', 'economic', 'legal', 'reparations', 'human_rights', 'rights_freedoms', 'repression'],
  ...['human_security', 'gender', 'lgbt', 'religion_ethnicity', 'inequality', 'diplomatic', 'territory'],
  ...['peacekeeping', 'health', 'asylum', 'migration', 'disasters', 'natural_resource', 'environment', 'technology'],
  ...['terrorism', 'cbrn', 'cyber', 'misinformation', 'crime', 'corruption', 'illegal_drugs', 'trafficking'],
] as const;
/** One of the contexts. */
export type EventContext = (typeof CONTEXTS)[number];

/** A phrase of one word or more, lower case, and the context it speaks of. */
interface ContextPhrase {
  readonly words: readonly string[];
  readonly context: EventContext;
}

/** The phrases by their first word. */
export type ContextTable = ReadonlyMap<string, readonly ContextPhrase[]>;

/** Reads `data/contexts.tsv`. Throws a `TableError` for a context that PLOVER does not have, or a row without words. */
export function readContextTable(tsv: string): ContextTable {
  const table = new Map<string, ContextPhrase[]>();
  for (const [line, row] of readTableLines<'context' | 'words' | 'why' | 'fires' | 'notIn'>(tsv)) {
    const context = CONTEXTS.find((one) => one === row.context);
    if (!context) throw new TableError(line, `the context "${row.context}" is unknown`);
    if (row.words === '') throw new TableError(line, `the context "${context}" has no words`);
    for (const phrase of row.words.split('|'))
      for (const words of formsOf(phrase)) {
        const first = words[0] as string;
        table.set(first, [...(table.get(first) ?? []), { words, context }]);
      }
  }
  return table;
}

/** A phrase with its last word in the singular and the plural. */
function formsOf(phrase: string): string[][] {
  const words = phrase.split(' ');
  return nounForms(words.at(-1) as string).map((last) => [...words.slice(0, -1), last]);
}
