import type { Measure, Who } from '../../core/reading.ts';
import { type FigurePhrase, type FigureWord, fillTable, type ScopeCue } from './figure-row.ts';

/** The conventions for counts, as `data/figures.tsv` has them. Keys are lower case. */
export interface FigureTable {
  /** Longest phrase first. */
  readonly vague: readonly (readonly [phrase: string, word: FigureWord])[];
  readonly bounds: readonly (readonly [phrase: string, word: FigureWord])[];
  /** What a phrase without a number counts: `a` or `no` and a noun, and `plural` for a noun in the plural alone. */
  readonly bare: ReadonlyMap<string, FigureWord>;
  /** Form of the counted noun to unit: `soldiers` is `persons`. */
  readonly units: ReadonlyMap<string, string>;
  /** Form of the counted noun, or a word before it, to the kind of people it says they are. */
  readonly who: ReadonlyMap<string, Who>;
  /** Forms of nouns that hold people: "a family of six", "a group of 12 soldiers". */
  readonly groups: ReadonlySet<string>;
  /** Sign, code or form to ISO 4217 code. */
  readonly money: ReadonlyMap<string, string>;
  /** Form of a verb, noun or adjective to what it says was counted. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** Form of the verb, then form of the noun. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, FigurePhrase>>;
  /** Words beside a number that say whether it counts a part, more, or all so far. Longest first. */
  readonly scopes: Readonly<Record<ScopeCue, readonly string[]>>;
}

/**
 * Reads `data/figures.tsv`, then rows of one's own in the same form, which take the place of those with the same kind and
 * words; a row of one's own with the value `-` takes them out. Throws a `TableError` for a row that cannot be used.
 */
export function readFigureTable(tsv: string, own?: string): FigureTable {
  const table = {
    vague: new Map<string, FigureWord>(),
    bounds: new Map<string, FigureWord>(),
    bare: new Map<string, FigureWord>(),
    units: new Map<string, string>(),
    who: new Map<string, Who>(),
    groups: new Set<string>(),
    money: new Map<string, string>(),
    measures: new Map<string, Measure>(),
    phrases: new Map<string, Map<string, FigurePhrase>>(),
    scopes: new Map<string, ScopeCue>(),
  };
  fillTable(table, tsv);
  if (own !== undefined) fillTable(table, own);
  const cues = (cue: ScopeCue): string[] =>
    [...table.scopes].flatMap(([word, of]) => (of === cue ? [word] : [])).sort(byLength);
  return {
    ...table,
    vague: [...table.vague].sort(([a], [b]) => byLength(a, b)),
    bounds: [...table.bounds].sort(([a], [b]) => byLength(a, b)),
    scopes: { part: cues('part'), more: cues('more'), total: cues('total'), since: cues('since') },
  };
}

const byLength = (a: string, b: string): number => b.length - a.length;
