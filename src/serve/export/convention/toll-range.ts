import type { Figure } from '../../../core/reading.ts';
import { type NumberTable, numberRow } from './number-table.ts';

/** What one count adds to a toll. */
export interface TollRange {
  /** Absent where the words give only an upper end: "up to 27". */
  readonly least?: number;
  readonly most: number;
  /** No number was told, only that there were more than one. */
  readonly plural: boolean;
}

/** Airwars counts two where a text tells of several people and gives no number. */
const PLURAL = 2;
/** The most that words without a number ("several", "many") can be taken for. */
const FEW = 3;

/**
 * A figure as Airwars counts it: "dozens" as 12 to 24, people without a number as two, "at least 14" as 14. Nothing for
 * "none", which is no harm.
 */
export function rangeOf(figure: Figure, text: string, numbers: NumberTable): TollRange | undefined {
  const { least, most, approximate } = figure;
  const own = numberRow(text.slice(...figure.span), numbers)?.airwars;
  if (own) return { ...own, plural: false };
  if (approximate && most === null && least <= FEW) return { least: PLURAL, most: PLURAL, plural: true };
  if (most === 0) return undefined;
  if (least === 0) return most === null ? undefined : { most, plural: false };
  return { least, most: most ?? least, plural: false };
}

/** Two counts of different people added up. */
export const addRanges = (a: TollRange, b: TollRange): TollRange => ({
  ...(a.least === undefined && b.least === undefined ? {} : { least: (a.least ?? 0) + (b.least ?? 0) }),
  most: a.most + b.most,
  plural: a.plural && b.plural,
});
