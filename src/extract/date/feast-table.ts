import { readTableLines, TableError } from '../../core/table.ts';
import type { FeastHow } from '../draft.ts';
import { WEEKDAYS } from './date-words.ts';

/** A row of `data/calendar.tsv`: names of a day or stretch, and how it is placed. */
export interface FeastRow {
  readonly kind: 'feast' | 'month';
  readonly names: readonly string[];
  readonly how: FeastHow;
}

type Column = 'kind' | 'names' | 'how' | 'why' | 'fires' | 'gives' | 'notIn';

/** Reads `data/calendar.tsv`. Throws a `TableError` on a rule of another form than its head says. */
export function readFeasts(tsv: string): FeastRow[] {
  return readTableLines<Column>(tsv).map(([line, { kind, names, how }]) => {
    if (kind !== 'feast' && kind !== 'month') throw new TableError(line, `"${kind}" is neither feast nor month`);
    const placed = readHow(how);
    if (!placed) throw new TableError(line, `"${how}" does not say how a feast is placed`);
    return { kind, names: names.split('|'), how: placed };
  });
}

/** `12-25`, `4 thursday 11`, `easter -7 7`, `hijri 10-1 3`, `open: reason`; nothing for another form. */
function readHow(how: string): FeastHow | undefined {
  const fixed = /^(\d\d)-(\d\d)(?: (\d+))?$/.exec(how);
  if (fixed) return { kind: 'fixed', month: Number(fixed[1]), day: Number(fixed[2]), days: Number(fixed[3] ?? 1) };
  const nth = /^(-?\d) ([a-z]+) (\d\d)$/.exec(how);
  const weekday = WEEKDAYS.get(nth?.[2] ?? '');
  if (nth && weekday) return { kind: 'weekday', nth: Number(nth[1]), weekday, month: Number(nth[3]) };
  const easter = /^(western|eastern|both) ([+-]\d+)(?: (\d+))?$/.exec(how);
  if (easter) {
    const church = easter[1] as 'western' | 'eastern' | 'both';
    return { kind: 'easter', church, from: Number(easter[2]), days: Number(easter[3] ?? 1) };
  }
  const moon = /^(hijri|hebrew|persian) (\d+)(?:-(\d+))?(?: (\d+))?$/.exec(how);
  if (moon) {
    const calendar = moon[1] as 'hijri' | 'hebrew' | 'persian';
    const day = moon[3] === undefined ? {} : { day: Number(moon[3]) };
    return { kind: 'moon', calendar, month: Number(moon[2]), ...day, days: Number(moon[4] ?? 1) };
  }
  const open = /^open: (.+)$/.exec(how);
  return open ? { kind: 'open', why: open[1] as string } : undefined;
}
