import { ERROR_CLASSES, type ErrorClass, type Misread } from './own-errors.ts';
import { type Part, partOption } from './own-statements.ts';

/** The class that a person asked for, all when none was named. Throws an `Error` for a name that is none. */
export function classesOf(given: string | undefined): readonly ErrorClass[] {
  if (given === undefined) return ERROR_CLASSES;
  const known = ERROR_CLASSES.filter((name) => name === given);
  if (known.length === 0) throw new Error(`--errors ${given}: no such class; there are ${ERROR_CLASSES.join(', ')}`);
  return known;
}

/** The part whose errors are shown, `tune` when none was named. Throws an `Error` for the part whose errors nobody may see. */
export function partWithErrors(given: string | undefined): Part {
  const part = partOption(given ?? 'tune');
  if (part === 'held') throw new Error('the held part is for measuring only: its errors are not shown');
  return part;
}

/** The report as lines: each class with its count, in it the groups, the largest first, in them every sentence. */
export function errorLines(errors: readonly Misread[], classes: readonly ErrorClass[]): string[] {
  return classes.flatMap((name) => {
    const own = errors.filter(({ of }) => of === name);
    const groups = new Map<string, Misread[]>();
    for (const one of own) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
    const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    return [`${name}: ${own.length}`, ...sorted.flatMap(([group, all]) => groupLines(group, all)), ''];
  });
}

const groupLines = (group: string, all: readonly Misread[]): string[] => [
  `${String(all.length).padStart(5)}  ${group}`,
  ...all.map(({ article, detail, sentence }) => `       ${article}  [${detail}] ${sentence}`),
];
