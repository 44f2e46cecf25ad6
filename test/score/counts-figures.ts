import { annotate } from '../../src/annotate/annotate.ts';
import { sentenceCount, sentenceSpan } from '../../src/annotate/doc.ts';
import { paragraphsOf } from '../../src/annotate/paragraph.ts';
import { findFigures } from '../../src/extract/figure/figure.ts';
import type { NumberTable } from '../../src/serve/export/convention/number-table.ts';
import { loadTables as loadConventions } from '../../src/serve/export/convention/story.ts';
import { tollOf } from '../../src/serve/export/convention/toll.ts';
import { accountsOf, type Harm, type TollReading } from '../../src/serve/export/convention/toll-account.ts';
import { loadTables } from './gold.ts';
import { readText } from './read-text.ts';
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
  const resources = await loadTables();
  const { numbers } = await loadConventions();
  const counted: CountedRow[] = [];
  for (const row of rows) {
    const doc = annotate(row.text, paragraphsOf(row.text), resources.model);
    const sentences = Array.from({ length: sentenceCount(doc) }, (_, s) => sentenceSpan(doc, s));
    const quick: TollReading = { text: row.text, sentences, figures: findFigures(doc, resources.figures) };
    const told = (harm: Harm): boolean => accountsOf(quick, harm, numbers).length > 0;
    // named victims need the whole reading, which takes its time; where somebody counts it changes nothing
    const reading = HARMS.every(told) ? quick : await readText(row, resources);
    counted.push({
      row,
      have: { killed: rangeOf(reading, 'killed', numbers), injured: rangeOf(reading, 'injured', numbers) },
    });
  }
  return counted;
}

/** The range of one text by Airwars' convention. */
function rangeOf(reading: TollReading, harm: Harm, numbers: NumberTable): Range | null {
  const toll = tollOf([reading], harm, numbers);
  return toll ? { min: toll.least, max: toll.most } : null;
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
