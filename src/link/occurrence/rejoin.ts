import type { FoundJoin, MovedAccounts, Rejoined } from '../../core/incident.ts';
import { type Comparison, compareSketches } from './compare.ts';
import { ENOUGH, isBased, isCompatible, isSaid, joinTo, LIKELY, type Match, SURE } from './occurrence.ts';
import type { Sketch } from './sketch.ts';

/** An account as it was compared before some who take part were held for others, and as it is now. */
export interface Seen {
  readonly was: Sketch;
  readonly is: Sketch;
}

type Asked = Pick<MovedAccounts, 'accounts' | 'incidents' | 'joins' | 'rulings'>;

/**
 * What becomes of the joins of some accounts now that some who take part are held for others. Only pairs that compare
 * otherwise than before are touched: a join goes when too little is left of what it rested on, and one is made where enough
 * speaks for it now and did not before, as if the two had come in like this. New ones are looked for once none is gone.
 */
export function rejoinSketches(asked: Asked, seen: ReadonlyMap<string, Seen>): Omit<Rejoined, 'outlines'> {
  const held = asked.joins.map((join) => [join, heldNow(join, seen)] as const);
  const gone = held.flatMap(([{ account, to }, now]) => (now === 'gone' ? [{ account, to }] : []));
  const renewed = held.flatMap(([, now]) => (typeof now === 'object' ? [now] : []));
  return { gone, renewed, made: gone.length > 0 ? [] : newJoins(asked, seen) };
}

/** Whether a join is gone, or the join with today's reason; nothing where its two compare as before. */
function heldNow(
  { account, to, score }: Asked['joins'][number],
  seen: ReadonlyMap<string, Seen>,
): FoundJoin | 'gone' | undefined {
  const [own, other] = [seen.get(account), seen.get(to)];
  if (!own || !other) return undefined;
  const now = compareSketches(own.is, other.is);
  if (isAlike(compareSketches(own.was, other.was), now)) return undefined;
  const sure = score >= ENOUGH;
  if (!speaksFor(now, sure ? ENOUGH : LIKELY)) return 'gone';
  // One that was joined since nothing else came near keeps that for its reason: it holds as well when this is taken back.
  return sure === now.score >= ENOUGH ? joinTo(own.is, { ...now, member: other.is }) : undefined;
}

const isAlike = (a: Comparison, b: Comparison): boolean =>
  a.block === b.block && a.score === b.score && a.alike === b.alike;

const speaksFor = (found: Comparison, least: number): boolean =>
  found.block === undefined && found.score >= least && isBased(found);

function newJoins({ accounts, incidents, rulings }: Asked, seen: ReadonlyMap<string, Seen>): FoundJoin[] {
  const groups = incidents.map((ids) => ids.flatMap((id) => seen.get(id) ?? []));
  return accounts.flatMap((id) => {
    const own = seen.get(id);
    const home = groups.find((group) => group.some(({ is }) => is.id === id));
    if (!own || !home) return [];
    const homes = groups
      .flatMap((group) => {
        const best = group === home ? undefined : bestNow(own, group, rulings);
        return best === undefined ? [] : [{ group, best }];
      })
      .sort((a, b) => b.best.score - a.best.score);
    const joins: FoundJoin[] = [];
    for (const { group, best } of homes) {
      if (best.score < (joins.length === 0 ? ENOUGH : SURE) || !isCompatible(now(home), now(group), rulings)) continue;
      joins.push(joinTo(own.is, best));
      home.push(...group);
      groups.splice(groups.indexOf(group), 1);
    }
    return joins;
  });
}

const now = (group: readonly Seen[]): Sketch[] => group.map(({ is }) => is);

/** The account of a group that speaks most for one event with this one, of those that did not before. */
function bestNow(own: Seen, group: readonly Seen[], rulings: Asked['rulings']): Match | undefined {
  const found = group.flatMap((other): Match[] => {
    if (isSaid(own.is, other.is, 'different', rulings)) return [];
    const compared = compareSketches(own.is, other.is);
    if (!speaksFor(compared, ENOUGH) || speaksFor(compareSketches(own.was, other.was), ENOUGH)) return [];
    return [{ ...compared, member: other.is }];
  });
  return found.sort((a, b) => b.score - a.score)[0];
}
