import { type Part, partOf } from './part.ts';
import type { Sketch } from './sketch.ts';

/** What one side of the two accounts says: the same actor, else the same words. */
export function sidePart(a: Sketch, b: Sketch, side: 'doers' | 'targets'): Part | undefined {
  const [x, y] = [a[side], b[side]];
  const part = side === 'doers' ? 'doer' : 'target';
  if ([...x.actors].some((actor) => y.actors.has(actor))) return partOf(part, `same ${part}`, 'same actor');
  const shared = [...x.heads].filter((head) => y.heads.has(head));
  if (shared.length > 0) return partOf(part, `${part} in same words`, `same words: ${shared.join(' ')}`);
  return part === 'target' && x.heads.size > 0 && y.heads.size > 0
    ? partOf(part, 'target in other words', 'other words')
    : undefined;
}

/** A person whom both name among those hit. */
export function victimPart(a: Sketch, b: Sketch): Part | undefined {
  const shared = a.targets.persons.find((x) => b.targets.persons.some((y) => isPerson(x, y)));
  return shared && partOf('victim', 'same victim', shared.names.join(' '));
}

type Person = Sketch['targets']['persons'][number];
const isPerson = (a: Person, b: Person): boolean =>
  (a.actor !== undefined && a.actor === b.actor) || a.names.at(-1) === b.names.at(-1);

/** Each names a victim, and none of them is the other's. */
export const victimsApart = (a: Sketch, b: Sketch): boolean =>
  a.targets.persons.length > 0 &&
  b.targets.persons.length > 0 &&
  !a.targets.persons.some((x) => b.targets.persons.some((y) => isPerson(x, y)));

/** Both are done by somebody with a name, and nobody and no word of the one is in the other. */
export function doersApart({ doers: x }: Sketch, { doers: y }: Sketch): boolean {
  const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
  return x.names.size > 0 && y.names.size > 0 && !shares(x.actors, y.actors) && !shares(x.names, y.names);
}

/** The one hit the other in the one account, and the other way round in the other. */
export function rolesReversed(a: Sketch, b: Sketch): boolean {
  const crosses = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((actor) => y.has(actor));
  return (
    crosses(a.doers.actors, b.targets.actors) &&
    crosses(a.targets.actors, b.doers.actors) &&
    !crosses(a.doers.actors, b.doers.actors)
  );
}
