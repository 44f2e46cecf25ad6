import type { AccountRuling, FoundJoin } from '../../core/incident.ts';
import type { Reason } from '../../core/line.ts';
import { blockOf, type Comparison, compareSketches } from './compare.ts';
import type { PartName } from './part.ts';
import type { Sketch } from './sketch.ts';
import type { Evidence } from './weight.ts';

/** The rule by which two accounts are one event; the version is raised by hand when it may decide otherwise. */
const RULE = { rule: 'same-event', version: '7' } as const;
/** From here on two accounts are one event. */
export const ENOUGH = 3.5;
/** From here on they are where no other event comes near: within `MARGIN`. */
export const LIKELY = 2.6;
const MARGIN = 1;
/** From here on one account makes two incidents one. */
export const SURE = 5;

/** The accounts of one event, as they came. */
type Group = Sketch[];

/**
 * What the accounts of one article are one with, among incidents that are there and among themselves, each with an
 * earlier one, in the order given. `incidents` holds the accounts of each, `said` what people said of any of them. Nothing
 * is joined where any two of the accounts exclude each other, or where a person said so.
 */
export function linkSketches(
  own: readonly Sketch[],
  incidents: readonly (readonly Sketch[])[],
  said: readonly AccountRuling[],
): FoundJoin[] {
  // An incident of which today's rules give no account holds nothing to compare with.
  const groups: Group[] = incidents.filter(({ length }) => length > 0).map((accounts) => [...accounts]);
  return own.flatMap((account) => settle(account, groups, said));
}

/**
 * Whether any of some accounts may belong to an incident, as far as the first account of it tells: the others of one that is
 * not open need not be looked up, unless people spoke of them. Gives the same joins.
 */
export const isOpen = (own: readonly Sketch[], first: Sketch | undefined): boolean =>
  first === undefined || own.some((account) => blockOf(account, first) === undefined);

/** Puts an account into the group it fits best; one that ties two groups surely makes them one, where nothing parts them. */
function settle(own: Sketch, groups: Group[], said: readonly AccountRuling[]): FoundJoin[] {
  const homes = likely(
    groups
      .flatMap((group) => {
        const best = bestIn(own, group, said);
        return best === undefined ? [] : [{ group, best }];
      })
      .sort((a, b) => b.best.score - a.best.score),
  );
  const [home, ...others] = homes;
  if (!home) {
    groups.push([own]);
    return [];
  }
  const joins = [joinTo(own, home.best)];
  for (const { group, best } of others) {
    if (best.score < SURE || !isCompatible(home.group, group, said)) continue;
    joins.push(joinTo(own, best));
    home.group.push(...group);
    groups.splice(groups.indexOf(group), 1);
  }
  home.group.push(own);
  return joins;
}

export const joinTo = (own: Sketch, best: Match): FoundJoin => ({
  account: own.id,
  to: best.member.id,
  reason: reasonFor(own, best),
});

/** No account of the one excludes one of the other, and nobody said that two of them differ. */
export const isCompatible = (a: readonly Sketch[], b: readonly Sketch[], said: readonly AccountRuling[]): boolean =>
  a.every((x) => b.every((y) => !isSaid(x, y, 'different', said) && blockOf(x, y) === undefined));

export const isSaid = (
  x: Sketch,
  y: Sketch,
  verdict: AccountRuling['verdict'],
  said: readonly AccountRuling[],
): boolean =>
  said.some(
    ({ a, b, verdict: says }) => says === verdict && ((a === x.id && b === y.id) || (b === x.id && a === y.id)),
  );

export type Match = Comparison & { readonly member: Sketch };

/** The member that an account is likest to, where it is like enough and no member excludes it. */
function bestIn(own: Sketch, members: readonly Sketch[], said: readonly AccountRuling[]): Match | undefined {
  if (members.some((member) => isSaid(own, member, 'different', said))) return undefined;
  const forced = members.find((member) => isSaid(own, member, 'same', said));
  if (forced) return { member: forced, ...compareSketches(own, forced), score: Number.POSITIVE_INFINITY };
  // Most groups hold somebody that excludes it, which is told sooner than how like it all the others are.
  if (members.some((member) => blockOf(own, member) !== undefined)) return undefined;
  const compared = members.map((member) => ({ member, ...compareSketches(own, member) }));
  const best = compared.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= leastOf(best) && isBased(best) ? best : undefined;
}

/** Where months lie between two reports it may be any of many deeds: that no other of them came near is not enough. */
const leastOf = ({ parts }: Comparison): number => (parts.some(({ how }) => MONTHS.has(how)) ? ENOUGH : LIKELY);
const MONTHS: ReadonlySet<string> = new Set<Evidence>(['recalled later', 'reported far apart']);

/**
 * Those an account is like enough to; where it is to none, the one it is likest to, if no other comes near. Like words
 * count where no other is told to be the same.
 */
function likely<Home extends { readonly best: Match }>(all: readonly Home[]): readonly Home[] {
  const told = all.filter(({ best }) => isTold(best));
  const homes = told.length > 0 ? told : all;
  const [first, second] = homes;
  if (!first || first.best.score >= ENOUGH) return homes.filter(({ best }) => best.score >= ENOUGH);
  return second && first.best.score - second.best.score < MARGIN ? [] : [first];
}

/** Words and deed alone never join: two of place, time, who and how many must speak for it. */
const isTold = (found: Comparison): boolean => toldIn(found) >= 2;

/** Enough speaks for it, or one thing does and nearly all is told in the same words. */
export const isBased = (found: Comparison): boolean => isTold(found) || (found.alike === true && toldIn(found) === 1);

const toldIn = ({ parts }: Comparison): number =>
  new Set(parts.filter(({ part, score }) => score > 0 && !BESIDE.has(part)).map(({ part }) => part)).size;
const BESIDE: ReadonlySet<PartName> = new Set(['words', 'deed', 'sole']);

function reasonFor(own: Sketch, { member, score, parts }: Match): Reason {
  const cites = [own.cite, member.cite].filter((cite) => cite !== undefined);
  if (score === Number.POSITIVE_INFINITY) return { rule: 'said', version: '1', cites };
  return { ...RULE, score: Math.round(100 * score) / 100, cites, parts };
}
