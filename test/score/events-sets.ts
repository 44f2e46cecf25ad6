import { type CodedRow, eventsFigures } from './events-figures.ts';
import { pairFigures } from './pair-figures.ts';
import type { Figures } from './score.ts';

/** The figures of a file by task: its sentences under its own name, its given pairs under the name with `-pair`. */
export function setsOf(name: string, rows: readonly CodedRow[]): Readonly<Record<string, Figures>> {
  const whole = rows.filter((row) => row.isWhole);
  const pairs = rows.filter((row) => row.isPair);
  return {
    ...(whole.length > 0 && { [name]: eventsFigures(whole) }),
    ...(pairs.length > 0 && { [`${name}-pair`]: pairFigures(pairs) }),
  };
}
