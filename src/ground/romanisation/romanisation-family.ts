import { type CostRow, type EXTRA, row, type SoundRow } from './romanisation-table.ts';

/**
 * Names of one tradition of spelling, and how they differ from the general table. A family is asked only when one of
 * the two names tells that it belongs there, so that its costs make no two other persons one.
 */
export interface Family {
  readonly name: string;
  /** What in a name, in lower case with its marks, tells of the family. */
  readonly tells: RegExp;
  readonly why: string;
  /** Ways to read a word besides the general one: rows tried before the general rows. */
  readonly readings: readonly (readonly SoundRow[])[];
  readonly costs: readonly CostRow[];
  readonly extra?: Partial<Readonly<Record<keyof typeof EXTRA, number>>>;
}

export const FAMILIES: readonly Family[] = [
  {
    name: 'somali',
    tells: /(^|[^\p{L}])(x[aeiou]|c(abd|ali|umar|iise|ismaan|usmaan|abuukar|awil|ayd))|[aeiou]x(a|me|$|[^\p{L}])/u,
    why: 'x is the Arabic h and c the ayn: Xasan Cali, Hassan Ali',
    readings: [[row('x', 'H', 'Xasan, Hasan'), row('c', '', 'Cali, Ali', 'aeiou')]],
    costs: [],
  },
];
