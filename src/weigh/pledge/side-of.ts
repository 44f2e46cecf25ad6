import { daysOf } from '../../link/days.ts';
import type { Deed } from './deed.ts';
import type { Opposite, SideWords } from './opposite-table.ts';
import { phraseAt } from './phrase.ts';
import type { Matter, Vow } from './vow.ts';

/** The side of an act; what is told as not done stands against a promise to do it once its day is past. */
export function standsOn(deed: Deed, matter: Matter, { deadline, from }: Vow): 'for' | 'against' | undefined {
  const side = knownSide(deed, matter);
  if (!deed.negated || side === undefined) return side;
  const published = deed.material.reading.published?.value ?? '';
  const due = daysOf(deadline ?? from)?.[1];
  return side === 'for' && !matter.opposite.always && due !== undefined && published > due ? 'against' : undefined;
}

const known = new WeakMap<Deed, Map<Opposite, 'for' | 'against' | undefined>>();

/** `sideOf`, looked up once for each act and row: every promise asks the same of the same rows. */
function knownSide(deed: Deed, matter: Matter): 'for' | 'against' | undefined {
  const sides = known.get(deed) ?? new Map<Opposite, 'for' | 'against' | undefined>();
  known.set(deed, sides);
  if (!sides.has(matter.opposite)) sides.set(matter.opposite, sideOf(deed, matter));
  return sides.get(matter.opposite);
}

/** Which side the act stands on: by the longest phrase that begins at its verb, else by its class. */
export function sideOf(
  deed: Pick<Deed, 'words' | 'at' | 'event'>,
  { opposite }: Matter,
): 'for' | 'against' | undefined {
  const weigh = ({ phrases, classes }: SideWords): number => {
    let longest = 0;
    for (const phrase of phrases)
      if (phrase.stems.length > longest && phraseAt(deed.words, deed.at, phrase) >= 0) longest = phrase.stems.length;
    const classed = classes.some(
      (one) => one.class === deed.event?.class && (one.mode === undefined || one.mode === (deed.event.mode ?? '')),
    );
    return longest > 0 ? longest + 1 : classed ? 1 : 0;
  };
  const [pro, contra] = [weigh(opposite.for), weigh(opposite.against)];
  if (pro === contra) return undefined;
  return pro > contra ? 'for' : 'against';
}
