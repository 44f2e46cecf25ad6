import type { ActorKind } from '../../core/reading.ts';
import { readTableLines, TableError } from '../../core/table.ts';

/** What a noun says about whom it stands for; the rows of `data/nouns.tsv` give the reasons. */
const SENSES = [
  ...(['man', 'woman', 'thing', 'some', 'spokesman', 'paper', 'self', 'writers', 'body', 'everywhere'] as const),
  ...(['top', 'member', 'part', 'anybody', 'kin', 'crowd', 'another', 'outlet', 'press', 'armies'] as const),
  ...(['armed', 'same', 'between', 'work', 'firm', 'wider', 'short', 'high', 'kept'] as const),
] as const;
type NounSense = (typeof SENSES)[number];

/** The words of each sense, lower case; those of `wider` with offices, of `short` with the whole word. */
export type NounTable = Readonly<Record<Exclude<NounSense, 'body'>, ReadonlyMap<string, readonly string[]>>> & {
  /** With the kinds of actor they take up. */
  readonly body: ReadonlyMap<string, readonly ActorKind[]>;
};

/** Reads `data/nouns.tsv`. Throws a `TableError` on a sense that is none. */
export function readNounTable(tsv: string): NounTable {
  const table = Object.fromEntries(SENSES.map((sense) => [sense, new Map()])) as Record<
    NounSense,
    Map<string, readonly string[]>
  >;
  for (const [line, { says, words, kinds }] of readTableLines<'says' | 'words' | 'kinds'>(tsv)) {
    const sense = SENSES.find((one) => one === says);
    if (!sense) throw new TableError(line, `"${says}" is nothing that a noun says`);
    for (const word of words.split('|')) table[sense].set(word, kinds === '' ? [] : kinds.split('|'));
  }
  return table as NounTable;
}
