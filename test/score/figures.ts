import { writeFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Figure } from '../../src/core/reading.ts';
import { findFigures } from '../../src/extract/figure.ts';
import { goldRows, loadTables, paragraphsOf, prf, scoreOptions } from './gold.ts';

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}
interface Row {
  readonly id: string;
  readonly text: string;
  readonly gold: Readonly<Record<'killed' | 'injured', Range | null>>;
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

const options = scoreOptions(process.argv.slice(2));
const rows = goldRows<Row>(options.data, 'texts as {id, text, gold: {killed: {min, max}, injured: {min, max}}}');
if (rows) {
  const { model, figures } = await loadTables();
  const result: Record<string, unknown> = { texts: rows.length };
  const errors: string[] = [];
  const read = rows.map((row) => findFigures(annotate(row.text, paragraphsOf(row.text), model), figures));
  for (const measure of ['killed', 'injured'] as const) {
    let [exact, overlap, found, gold] = [0, 0, 0, 0];
    rows.forEach((row, i) => {
      const want = row.gold[measure];
      const have = rangeOf(read[i] ?? [], measure);
      if (have) found++;
      if (!want || want.min === null) return;
      gold++;
      const same = have?.min === want.min && have.max === want.max;
      const meets =
        have !== null &&
        have.min !== null &&
        have.min <= (want.max ?? Number.POSITIVE_INFINITY) &&
        want.min <= (have.max ?? Number.POSITIVE_INFINITY);
      if (same) exact++;
      if (meets) overlap++;
      if (!same)
        errors.push(
          `${measure}\t${JSON.stringify(want)}\t${JSON.stringify(have)}\t${row.text.slice(0, 400).replace(/\s+/g, ' ')}`,
        );
    });
    result[`${measure} exact`] = prf(exact, found, gold);
    result[`${measure} overlap`] = prf(overlap, found, gold);
  }
  if (options.errors) writeFileSync(options.errors, `${errors.join('\n')}\n`);
  if (options.json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(name.padEnd(16), JSON.stringify(value));
}
