import { type Part, partOf } from './part.ts';
import type { Sketch } from './sketch.ts';
import { isSame, type Near, nearest } from './spot.ts';

/**
 * How the places that are told for two accounts stand to each other. A place told beside a deed parts it from none, unless
 * its text names the other's place farther off and so knows the two.
 */
export function placeOf(a: Sketch, b: Sketch): Near | undefined {
  const near = nearest(a.spots, b.spots);
  return near === 'apart' && (isBeside(a, b) || isBeside(b, a)) ? undefined : near;
}

const isBeside = ({ spots, named }: Sketch, other: Sketch): boolean =>
  spots.every(({ loose }) => loose) &&
  !named.some(({ spot, level }) => level > 1 && other.spots.some((one) => isSame(one, spot)));

const NAMED = ['place in sentence', 'place in paragraph', 'place in setting'] as const;

/** What the places say: those told for the two, else those that the one tells and the other's text only names. */
export function placePart(a: Sketch, b: Sketch): Part | undefined {
  const told = placeOf(a, b);
  if (told === 'same') {
    const wide = [a, b].some(({ spots }) => Math.max(...spots.map(({ rank }) => rank)) < 4);
    return partOf('place', wide ? 'same wide place' : 'same place', 'same');
  }
  if (told === 'inside') return partOf('place', 'place inside', 'inside');
  if (told === 'open') return partOf('place', 'place open', 'open');
  const level = Math.min(
    ...a.named.flatMap((x) => b.named.map((y) => (isSame(x.spot, y.spot) ? Math.max(x.level, y.level) : 9))),
  );
  const named = NAMED[Math.max(0, level - 1)];
  return level > NAMED.length || named === undefined
    ? undefined
    : partOf('place', named, named.replace('place', 'named'));
}
