import { daysOf } from '../../link/days.ts';
import type { Deed } from './deed.ts';
import type { SideWords } from './opposite-table.ts';
import { phraseAt } from './phrase.ts';
import type { Matter, Vow } from './vow.ts';

/** The side of an act; what is told as not done stands against a promise to do it once its day is past. */
export function standsOn(deed: Deed, matter: Matter, { deadline, from }: Vow): 'for' | 'against' | undefined {
  const side = sideOf(deed, matter);
  if (!deed.negated || side === undefined) return side;
  const published = deed.material.reading.published?.value ?? '';
  const due = daysOf(deadline ?? from)?.[1];
  return side === 'for' && !matter.opposite.always && due !== undefined && published > due ? 'against' : undefined;
}

/** Which side the act stands on: by the longest phrase that begins at its verb, else by its class. */
export function sideOf(
  deed: Pick<Deed, 'words' | 'at' | 'event'>,
  { opposite }: Matter,
): 'for' | 'against' | undefined {
  const weigh = ({ phrases, classes }: SideWords): number => {
    const longest = Math.max(
      0,
      ...phrases.map((phrase) => (phraseAt(deed.words, deed.at, phrase) < 0 ? 0 : phrase.stems.length)),
    );
    const classed = classes.some(
      (one) => one.class === deed.event?.class && (one.mode === undefined || one.mode === (deed.event.mode ?? '')),
    );
    return longest > 0 ? longest + 1 : classed ? 1 : 0;
  };
  const [pro, contra] = [weigh(opposite.for), weigh(opposite.against)];
  if (pro === contra) return undefined;
  return pro > contra ? 'for' : 'against';
}
