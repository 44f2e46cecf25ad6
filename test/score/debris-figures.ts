import { sortLines } from '../../src/text/debris.ts';
import { splitLines } from '../../src/text/line.ts';
import { type Figures, percent, readRows } from './score.ts';

/** A text whose lines are labelled: c content, d debris, ? mixed (not counted). */
export interface Labelled {
  readonly id: string;
  readonly lines: readonly (readonly [label: 'c' | 'd' | '?', text: string])[];
}

/** The labelled texts of a file; `undefined` when there is no such file. */
export const readLabelled = (file: string): Labelled[] | undefined => readRows<Labelled>(file);

/** For each given line whether anything of it stays. */
export function keepOf(row: Labelled): boolean[] {
  const lines = row.lines.map(([, line]) => line.replaceAll('\n', ' '));
  const text = lines.join('\n');
  const keep = lines.map(() => false);
  for (const { line, why } of sortLines(text, splitLines(text)).rows) {
    if (why !== undefined) continue;
    let start = 0;
    lines.forEach((each, i) => {
      if (start < line.span[1] && start + Math.max(1, each.length) > line.span[0]) keep[i] = true;
      start += each.length + 1;
    });
  }
  return keep;
}

/** How well the sorting keeps content and sets debris aside, in percent of lines. */
export function debrisFigures(rows: readonly Labelled[]): Figures {
  const count = { kept: 0, lost: 0, left: 0, removed: 0 };
  for (const row of rows) {
    const keep = keepOf(row);
    row.lines.forEach(([label], i) => {
      if (label === 'c') count[keep[i] ? 'kept' : 'lost']++;
      if (label === 'd') count[keep[i] ? 'left' : 'removed']++;
    });
  }
  return {
    F1: percent(2 * count.kept, 2 * count.kept + count.left + count.lost),
    'content kept': percent(count.kept, count.kept + count.lost),
    'debris set aside': percent(count.removed, count.removed + count.left),
  };
}
