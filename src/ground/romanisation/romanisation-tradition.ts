import type { CostRow, EXTRA, OTHER, SoundRow } from './romanisation-table.ts';

/** One way to read the letters of a family: rows tried before the general rows. */
export interface Reading {
  readonly name: string;
  /** What in a name tells of this reading; without it every name of the family is read so. */
  readonly tells?: RegExp;
  readonly rows: readonly SoundRow[];
}

/**
 * Names of one tradition, and how they differ from the general table. A family is asked only when one of the two names
 * tells that it belongs there, so that its costs make no two other persons one.
 */
export interface Family {
  readonly name: string;
  /** What in a name, in lower case with its marks, tells of the family. */
  readonly tells: RegExp;
  readonly why: string;
  /** Two spellings of one name that the family joins, and a name that must not tell of it. */
  readonly fires: readonly [string, string];
  readonly notIn: string;
  readonly readings: readonly Reading[];
  readonly costs: readonly CostRow[];
  readonly last?: readonly CostRow[];
  readonly extra?: Partial<Readonly<Record<keyof typeof EXTRA, number>>>;
  readonly other?: Partial<Readonly<Record<keyof typeof OTHER, number>>>;
  /** Two names that both tell of it are compared by its own readings and costs alone. */
  readonly strict?: true;
  /** The whole name is cut by its rules, so that no other family is asked. */
  readonly alone?: true;
  /** Words, folded, that may be left out: honours before a name, of men and of women, or a father's name inside it. */
  readonly optional?: { readonly first?: readonly RegExp[]; readonly later?: RegExp };
}

/** Pieces of patterns over a name in lower case: a word that begins so, is one of these, ends so; any of them. */
export const START = '(?:^|[^\\p{L}])';
const END = '(?=$|[^\\p{L}])';
export const begins = (words: string): string => `${START}(?:${words})`;
export const whole = (words: string): string => `${START}(?:${words})${END}`;
export const ends = (tails: string): string => `\\p{L}{2}(?:${tails})${END}`;
export const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'u');
