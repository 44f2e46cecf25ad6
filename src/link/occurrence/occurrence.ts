import type { Reason } from '../../core/line.ts';
import type { Telling } from '../telling/telling.ts';
import { type Comparison, compareSketches } from './compare.ts';
import { type Sketch, sketchOf } from './sketch.ts';

/** The rule by which two accounts are one event; the version is raised by hand when it may decide otherwise. */
const RULE = { rule: 'same-event', version: '1' } as const;
/** From here on two accounts are one event. */
const ENOUGH = 3.6;

/** What happened once, by the accounts of one article or many. */
export interface Occurrence {
  /** Id of the account that came first. */
  readonly id: string;
  /** Ids of its accounts, as they came. */
  readonly accounts: readonly string[];
  readonly joins: readonly Join[];
}

/** An account that tells the event of another, and why. */
export interface Join {
  readonly account: string;
  readonly to: string;
  readonly reason: Reason;
}

/** What people said of two accounts, by id: that they tell one event, or two. */
export interface Said {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different';
}

/**
 * Joins accounts that tell one event, each to an earlier one, in the order given. Nothing is joined where any two of the
 * accounts exclude each other, or where a person said so.
 */
export function joinTellings(tellings: readonly Telling[], said: readonly Said[] = []): Occurrence[] {
  const made: { members: Sketch[]; joins: Join[] }[] = [];
  for (const telling of tellings) {
    const own = sketchOf(telling);
    const [home] = made
      .flatMap((one) => {
        const best = bestIn(own, one.members, said);
        return best === undefined ? [] : [{ one, ...best }];
      })
      .sort((a, b) => b.score - a.score);
    if (!home) made.push({ members: [own], joins: [] });
    else {
      home.one.members.push(own);
      home.one.joins.push({ account: telling.id, to: home.member.telling.id, reason: reasonFor(own, home) });
    }
  }
  return made.map(({ members, joins }) => ({
    id: (members[0] as Sketch).telling.id,
    accounts: members.map(({ telling }) => telling.id),
    joins,
  }));
}

type Match = Comparison & { readonly member: Sketch };

/** The member that an account is likest to, where it is like enough and no member excludes it. */
function bestIn(own: Sketch, members: readonly Sketch[], said: readonly Said[]): Match | undefined {
  const word = (member: Sketch, verdict: Said['verdict']): boolean =>
    said.some(
      ({ a, b, verdict: says }) =>
        says === verdict &&
        ((a === own.telling.id && b === member.telling.id) || (b === own.telling.id && a === member.telling.id)),
    );
  if (members.some((member) => word(member, 'different'))) return undefined;
  const compared = members.map((member) => ({ member, ...compareSketches(own, member) }));
  const forced = compared.find(({ member }) => word(member, 'same'));
  if (forced) return { ...forced, score: Number.POSITIVE_INFINITY };
  if (compared.some(({ block }) => block !== undefined)) return undefined;
  const best = compared.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= ENOUGH && isBased(best) ? best : undefined;
}

/** Words and deed alone never join: two of place, time, who and how many must speak for it. */
const isBased = ({ parts }: Comparison): boolean =>
  new Set(parts.filter(({ part, score }) => score > 0 && part !== 'words' && part !== 'deed').map(({ part }) => part))
    .size >= 2;

function reasonFor(own: Sketch, { member, score, parts }: Match): Reason {
  const cites = [own.telling.cites[0], member.telling.cites[0]].filter((cite) => cite !== undefined);
  if (score === Number.POSITIVE_INFINITY) return { rule: 'said', version: '1', cites };
  return { ...RULE, score: Math.round(100 * score) / 100, cites, parts };
}
