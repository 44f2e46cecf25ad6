import { rowOf } from '../origin/camp-row.ts';
import type { MenSort } from '../slot/value.ts';
import type { WeighedValue } from './incident.ts';

/** A body under arms that is no state's. */
export const isArmedDoer = ({ slot, value, given, origins }: WeighedValue): boolean =>
  slot === 'doer' &&
  value.kind === 'party' &&
  (rowOf(value.voice.words)?.says === 'armed' ||
    origins.tellers.some(({ view: { reading } }) =>
      reading.actors.some(
        ({ id, kind, name }) =>
          id === value.voice.actor &&
          given.some(({ article }) => article === reading.id) &&
          kind === 'armed-group' &&
          rowOf(name)?.says !== 'state',
      ),
    ));

/** Forces of a state, with a name or without. */
export const isStateDoer = (value: WeighedValue): boolean => value.slot === 'doer' && sortOf(value) === 'state';

/**
 * True where the one is of a state's forces and the other of a band that is no state's, in articles of which none has both
 * and which count the same people: so it is one deed, and no fight.
 */
export function excludeAsMen(a: WeighedValue, b: WeighedValue, values: readonly WeighedValue[]): boolean {
  const [x, y] = [sortOf(a), sortOf(b)];
  if (x === undefined || y === undefined || x === y) return false;
  const sorts = (of: MenSort): Set<string> =>
    new Set(values.filter((one) => one.slot === 'doer' && sortOf(one) === of).flatMap(articlesOf));
  const both = [...sorts('state')].some((article) => sorts('band').has(article));
  return (
    !both &&
    values.some((one) => values.some((other) => isGiven(one, a) && isGiven(other, b) && isOneCount(one, other)))
  );
}

const articlesOf = ({ given }: WeighedValue): string[] => given.map(({ article }) => article);

/** An article that gives the doer gives the value too. */
const isGiven = (value: WeighedValue, doer: WeighedValue): boolean =>
  articlesOf(value).some((article) => articlesOf(doer).includes(article));

const isOneCount = (a: WeighedValue, b: WeighedValue): boolean =>
  a.slot === b.slot &&
  a.value.kind === 'figure' &&
  b.value.kind === 'figure' &&
  a.value.least === b.value.least &&
  a.value.most === b.value.most;

function sortOf(doer: WeighedValue): MenSort | undefined {
  const { value, name } = doer;
  if (value.kind === 'men') return value.of;
  if (value.kind !== 'party' || value.near) return undefined;
  if (isArmedDoer(doer)) return 'band';
  return [value.voice.words, name ?? ''].some((words) => rowOf(words)?.says === 'state') ? 'state' : undefined;
}
