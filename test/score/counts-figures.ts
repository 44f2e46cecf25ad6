import { annotate } from '../../src/annotate/annotate.ts';
import type { Figure } from '../../src/core/reading.ts';
import { findFigures } from '../../src/extract/figure/figure.ts';
import { loadTables, paragraphsOf } from './gold.ts';
import { type Figures, f1, percent, readRows } from './score.ts';

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}
/** A text and how many it says were killed and injured. */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly gold: Readonly<Record<Harm, Range | null>>;
}
type Harm = 'killed' | 'injured';
const HARMS: readonly Harm[] = ['killed', 'injured'];

/** What one text became: the row and the range read for each measure. */
export interface CountedRow {
  readonly row: Row;
  readonly have: Readonly<Record<Harm, Range | null>>;
}

/** Reads the counts of every text of a file `{id, text, gold: {killed, injured}}`; `undefined` without the file. */
export async function readCounts(file: string): Promise<CountedRow[] | undefined> {
  const rows = readRows<Row>(file);
  if (!rows) return undefined;
  const { model, figures } = await loadTables();
  return rows.map((row) => {
    const told = findFigures(annotate(row.text, paragraphsOf(row.text), model), figures);
    return { row, have: { killed: rangeOf(told, 'killed'), injured: rangeOf(told, 'injured') } };
  });
}

/**
 * One range for a whole text: from the least to the most of the figures of a measure that are at least half of the
 * largest one, so that parts ("among them five children") do not pull it down. Nothing when no figure is told.
 */
function rangeOf(figures: readonly Figure[], measure: 'killed' | 'injured'): Range | null {
  const told = figures.filter((f) => f.measure === measure);
  const top = Math.max(...told.map((f) => f.least));
  const whole = told.filter((f) => f.least * 2 >= top);
  if (whole.length === 0) return null;
  return { min: Math.min(...whole.map((f) => f.least)), max: Math.max(...whole.map((f) => f.most ?? f.least)) };
}

/** Both ends the same. */
export const isSame = (want: Range, have: Range | null): boolean => have?.min === want.min && have.max === want.max;

/** Some number fits both. */
const meets = (want: Range, have: Range | null): boolean =>
  want.min !== null &&
  have !== null &&
  have.min !== null &&
  have.min <= (want.max ?? Number.POSITIVE_INFINITY) &&
  want.min <= (have.max ?? Number.POSITIVE_INFINITY);

/**
 * Killed and injured apart, in percent: F1 of ranges that are the same at both ends, and the share of the wanted ranges
 * that the range read meets. A range that nobody can count (`min` null) is neither wanted nor found.
 */
export function countsFigures(rows: readonly CountedRow[]): Figures {
  return Object.fromEntries(
    HARMS.flatMap((measure) => {
      let [exact, overlap, found, gold] = [0, 0, 0, 0];
      for (const { row, have } of rows) {
        const want = row.gold[measure];
        if (have[measure] && have[measure].min !== null) found++;
        if (!want || want.min === null) continue;
        gold++;
        if (isSame(want, have[measure])) exact++;
        if (meets(want, have[measure])) overlap++;
      }
      return [
        [`${measure} exact`, f1(exact, found, gold)],
        [`${measure} overlap`, percent(overlap, gold)],
      ];
    }),
  );
}

/** The figures of a file of counted texts; `undefined` when there is no such file. */
export async function scoreCountsFile(file: string): Promise<Figures | undefined> {
  const rows = await readCounts(file);
  return rows && countsFigures(rows);
}
