import { agree } from '../../core/figure.ts';
import type { ReasonPart } from '../../core/line.ts';
import type { Toll } from '../../core/outline.ts';
import { type Days, dayAfter, daysBetween, daysMeet } from '../days.ts';
import type { Sketch } from './sketch.ts';
import { type Near, nearest } from './spot.ts';

type PartName = 'place' | 'time' | 'doer' | 'target' | 'victim' | 'figure' | 'deed' | 'words';

/** One part of the evidence that two accounts tell one event, or that they do not. */
interface Part extends ReasonPart {
  readonly part: PartName;
}

/** What keeps two accounts apart whatever else speaks for them. */
type Block = 'deed' | 'standing' | 'place' | 'time' | 'victim' | 'roles' | 'counted-apart';

export interface Comparison {
  readonly block?: Block;
  readonly score: number;
  readonly parts: readonly Part[];
}

/** Compares two accounts part by part. */
export function compareSketches(a: Sketch, b: Sketch): Comparison {
  const block = blockOf(a, b);
  if (block !== undefined) return { block, score: 0, parts: [] };
  const parts = [
    placePart(a, b),
    timePart(a, b),
    ...sidePart(a, b, 'doers', 'doer'),
    ...sidePart(a, b, 'targets', 'target'),
    victimPart(a, b),
    ...figureParts(a, b),
    ...deedParts(a, b),
    wordsPart(a, b),
  ].filter((part) => part !== undefined);
  return { score: parts.reduce((sum, { score }) => sum + score, 0), parts };
}

function blockOf(a: Sketch, b: Sketch): Block | undefined {
  if (!a.deeds.some((deed) => b.deeds.includes(deed))) return 'deed';
  if (a.standing !== b.standing) return 'standing';
  if (a.standing === 'sum' && figureParts(a, b).some(({ how }) => how === 'other')) return 'counted-apart';
  if (timeApart(a, b)) return 'time';
  if (placeOf(a, b) === 'apart') return 'place';
  if (victimsApart(a, b)) return 'victim';
  if (reversed(a, b)) return 'roles';
  if (a.again !== b.again && !sameDay(a, b)) return 'counted-apart';
  return undefined;
}

const placeOf = (a: Sketch, b: Sketch): Near | undefined => nearest(a.spots, b.spots);

function placePart(a: Sketch, b: Sketch): Part | undefined {
  const told = placeOf(a, b);
  if (told === 'same') {
    const wide = Math.max(...a.spots.map(({ rank }) => rank)) < 4 || Math.max(...b.spots.map(({ rank }) => rank)) < 4;
    return { part: 'place', how: 'same', score: wide ? 1.2 : 2.5 };
  }
  if (told === 'inside') return { part: 'place', how: 'inside', score: 1.5 };
  if (told === 'open') return { part: 'place', how: 'open', score: -0.3 };
  const near = nearest([...a.spots, ...a.nearby], [...b.spots, ...b.nearby]);
  if (near === 'same') return { part: 'place', how: 'nearby', score: 1 };
  return undefined;
}

const isDay = ([first, last]: Days): boolean => dayAfter(first, 1) >= last;

function timeApart(a: Sketch, b: Sketch): boolean {
  if (a.when && b.when) return !daysMeet(a.when, b.when, 1);
  // What was out before it happened does not tell it.
  if (a.when && b.published && a.when[0] > dayAfter(b.published[1], 1)) return true;
  return Boolean(b.when && a.published && b.when[0] > dayAfter(a.published[1], 1));
}

const sameDay = (a: Sketch, b: Sketch): boolean =>
  a.when !== undefined && b.when !== undefined && isDay(a.when) && isDay(b.when) && daysMeet(a.when, b.when);

function timePart(a: Sketch, b: Sketch): Part | undefined {
  const [x, y] = [a.when, b.when];
  if (x && y) {
    if (sameDay(a, b)) return { part: 'time', how: 'same day', score: 1.5 };
    if (isDay(x) && isDay(y)) return { part: 'time', how: 'a day off', score: -0.3 };
    return { part: 'time', how: 'within', score: 0.6 };
  }
  const named = [
    ...(x ? b.nearbyDays.map((day) => [x, day] as const) : []),
    ...(y ? a.nearbyDays.map((day) => [y, day] as const) : []),
  ];
  if (named.some(([day, other]) => isDay(day) && isDay(other) && daysMeet(day, other)))
    return { part: 'time', how: 'day named', score: 1 };
  const [p, q] = [a.published, b.published];
  if (!p || !q) return undefined;
  const [from, to] = [x?.[0] ?? p[0], y?.[0] ?? q[0]].sort() as [string, string];
  const days = daysBetween(from, to);
  if (!(days >= 0)) return undefined;
  if (days <= 4) return { part: 'time', how: 'reported close', score: 0.5 };
  return days > 30 ? { part: 'time', how: 'reported far apart', score: -0.7 } : undefined;
}

function sidePart(a: Sketch, b: Sketch, side: 'doers' | 'targets', part: 'doer' | 'target'): Part[] {
  const [x, y] = [a[side], b[side]];
  if ([...x.actors].some((actor) => y.actors.has(actor)))
    return [{ part, how: 'same actor', score: part === 'doer' ? 0.8 : 1.5 }];
  const shared = [...x.heads].filter((head) => y.heads.has(head));
  return shared.length > 0
    ? [{ part, how: `same words: ${shared.join(' ')}`, score: part === 'doer' ? 0.4 : 0.9 }]
    : [];
}

function victimPart(a: Sketch, b: Sketch): Part | undefined {
  const shared = a.targets.persons.find((x) => b.targets.persons.some((y) => isPerson(x, y)));
  return shared && { part: 'victim', how: shared.names.join(' '), score: 2.5 };
}

type Person = Sketch['targets']['persons'][number];
const isPerson = (a: Person, b: Person): boolean =>
  (a.actor !== undefined && a.actor === b.actor) || a.names.at(-1) === b.names.at(-1);

/** Each names a victim, and none of them is the other's. */
const victimsApart = (a: Sketch, b: Sketch): boolean =>
  a.targets.persons.length > 0 &&
  b.targets.persons.length > 0 &&
  !a.targets.persons.some((x) => b.targets.persons.some((y) => isPerson(x, y)));

const reversed = (a: Sketch, b: Sketch): boolean => {
  const crosses = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((actor) => y.has(actor));
  return (
    crosses(a.doers.actors, b.targets.actors) &&
    crosses(a.targets.actors, b.doers.actors) &&
    !crosses(a.doers.actors, b.doers.actors)
  );
};

function figureParts(a: Sketch, b: Sketch): Part[] {
  const pairs = a.tolls.flatMap((x) => b.tolls.filter((y) => sameCount(x, y)).map((y) => [x, y] as const));
  const exact = pairs.find(([x, y]) => x.least === y.least && x.most === y.most);
  if (exact) {
    const [{ least, measure }] = exact;
    return [{ part: 'figure', how: `${least} ${measure}`, score: least >= 10 ? 2 : least >= 3 ? 1.4 : 0.7 }];
  }
  if (pairs.length === 0) return [];
  return pairs.some(([x, y]) => agree(x, y))
    ? [{ part: 'figure', how: 'compatible', score: 0.4 }]
    : [{ part: 'figure', how: 'other', score: -0.8 }];
}

const sameCount = (x: Toll, y: Toll): boolean =>
  x.measure === y.measure &&
  (x.who === undefined || y.who === undefined || x.who === y.who) &&
  x.scope?.kind !== 'part' &&
  y.scope?.kind !== 'part';

function deedParts(a: Sketch, b: Sketch): Part[] {
  const word = [...a.triggers].find((trigger) => b.triggers.has(trigger));
  if (word !== undefined) return [{ part: 'deed', how: `same word: ${word}`, score: 0.4 }];
  const mode = [...a.modes].find((one) => b.modes.has(one));
  return mode === undefined ? [] : [{ part: 'deed', how: `same way: ${mode}`, score: 0.3 }];
}

/** How much of the shorter wording the longer one shares. */
function wordsPart({ words: x }: Sketch, { words: y }: Sketch): Part {
  const total = (map: ReadonlyMap<string, number>): number =>
    [...map.values()].reduce((sum, weight) => sum + weight, 0);
  let shared = 0;
  for (const [key, weight] of x) if (y.has(key)) shared += weight;
  const share = shared / Math.max(3, Math.min(total(x), total(y)));
  return { part: 'words', how: `${Math.round(100 * share)} %`, score: Math.min(2.5, 4 * share) };
}
