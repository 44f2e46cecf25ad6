import { readTable } from '../../../core/table.ts';

/** Which side a party is on. `armed`: bears arms, and the text does not say for whom. */
export type Side =
  | 'state'
  | 'rebels'
  | 'militia'
  | 'communal'
  | 'rioters'
  | 'protesters'
  | 'civilians'
  | 'external'
  | 'armed';

type Says = Side | 'office' | 'deadly';

const SAYS: readonly Says[] = [
  ...(['state', 'rebels', 'militia', 'communal', 'rioters', 'protesters', 'civilians', 'external', 'armed'] as const),
  ...(['office', 'deadly'] as const),
];

/** The rows of `data/parties.tsv`. */
export interface PartyTable {
  /** Side by the words that end a phrase. */
  readonly sides: ReadonlyMap<string, Side>;
  readonly offices: ReadonlySet<string>;
  readonly deadly: ReadonlySet<string>;
  /** The interaction code of a side; sides without one are missing. */
  readonly codes: ReadonlyMap<Side, number>;
}

/** Reads the table; throws an `Error` that names a row that says something else. */
export function readPartyTable(tsv: string): PartyTable {
  const sides = new Map<string, Side>();
  const codes = new Map<Side, number>();
  const lists = { office: new Set<string>(), deadly: new Set<string>() };
  for (const { says, words, code } of readTable<'says' | 'words' | 'code'>(tsv)) {
    if (!isKnown(says)) throw new Error(`a row of the table of parties says "${says}"`);
    for (const word of words.split('|')) {
      if (says === 'office' || says === 'deadly') lists[says].add(word);
      else sides.set(word, says);
    }
    if (code !== '' && says !== 'office' && says !== 'deadly') codes.set(says, Number(code));
  }
  return { sides, offices: lists.office, deadly: lists.deadly, codes };
}

const isKnown = (says: string): says is Says => (SAYS as readonly string[]).includes(says);

const MOST = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];

/** The parts of a phrase, the one that says what it is first: "members", then "the security forces". */
const partsOf = (text: string): string[] =>
  text.split(/\s*[,;(]\s*|\s+(?:of|from|in|at|near|who|which|that|belonging to|loyal to|backed by)\s+/iu);

/** The side a phrase names, by the longest known words that end one of its parts; nothing when none does. */
export function sideOfWords(text: string, { sides }: PartyTable): Side | undefined {
  for (const part of partsOf(text)) {
    const words = wordsOf(part);
    for (let n = Math.min(MOST, words.length); n > 0; n--) {
      const side = sides.get(words.slice(-n).join(' '));
      if (side) return side;
    }
  }
  return undefined;
}

/** True when a description names a public office: "the governor of Orim", "army spokesman". */
export function holdsOffice(role: string, { offices }: PartyTable): boolean {
  const words = wordsOf(role);
  return words.some((_, i) => [1, 2].some((n) => offices.has(words.slice(i, i + n).join(' '))));
}
