import { agree } from '../../core/figure.ts';
import type { Toll } from '../../core/outline.ts';
import { type Part, partOf } from './part.ts';
import type { Sketch } from './sketch.ts';

/** What the counts of two accounts say; nothing where they count different things. */
export function figurePart(a: Sketch, b: Sketch): Part | undefined {
  const pairs = a.tolls.flatMap((x) => b.tolls.filter((y) => sameCount(x, y)).map((y) => [x, y] as const));
  const exact = pairs.find(([x, y]) => x.least === y.least && x.most === y.most);
  if (exact) {
    const [{ least, measure }] = exact;
    const size = least >= 10 ? 'high figure' : least >= 3 ? 'middling figure' : 'low figure';
    return partOf('figure', size, `${least} ${measure}`);
  }
  if (pairs.length === 0) return undefined;
  return pairs.some(([x, y]) => agree(x, y))
    ? partOf('figure', 'figures compatible', 'compatible')
    : partOf('figure', 'figures other', 'other');
}

const sameCount = (x: Toll, y: Toll): boolean =>
  x.measure === y.measure &&
  (x.who === undefined || y.who === undefined || x.who === y.who) &&
  x.scope?.kind !== 'part' &&
  y.scope?.kind !== 'part';
