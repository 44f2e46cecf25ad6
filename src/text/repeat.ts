import { isProse, type Line } from './line.ts';

/** This often, a short line is furniture of the page wherever it stands. */
const OFTEN = 3;

/** A line ending in a colon names the speaker of an interview; an hour heads an entry of a chronicle. */
const MARK = /:\s*$|^\d{1,2}[:.]\d{2}(?: ?[ap]\.? ?m\.?)?$/i;

/**
 * For each line, whether it says again what an earlier line said. Sentences are never repeats, nor are names of
 * speakers and hours. The first of a pair stays; of a short line that comes three
 * times none stays, unless it is the first line of all.
 */
export function findRepeats(lines: readonly Line[]): boolean[] {
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(line.folded, (seen.get(line.folded) ?? 0) + 1);
  const met = new Set<string>();
  let first = true;
  return lines.map((line) => {
    if (line.folded === '' || MARK.test(line.text) || (line.ends && isProse(line))) return false;
    const before = met.has(line.folded);
    met.add(line.folded);
    const top = first;
    first = false;
    if (before) return true;
    return !top && line.words <= 5 && !line.ends && (seen.get(line.folded) ?? 0) >= OFTEN;
  });
}
