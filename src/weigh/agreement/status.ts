import type { ValueStatus } from '../../core/weigh-view.ts';
import type { Finding } from './finding.ts';
import type { WeighedValue } from './incident.ts';

/** What decides how a value stands. */
export interface StatusFacts {
  readonly articles: number;
  readonly firm: number;
  readonly camps: number;
  /** A pair of values that exclude each other has it. */
  readonly disputed: boolean;
  /** Somebody says that it did not happen. */
  readonly denied: boolean;
  /** Its own source gives another value later. */
  readonly superseded: boolean;
  /** Every article that gives it was taken out of the ledger. */
  readonly retracted: boolean;
}

/** A word for how a value stands; the first row that holds decides. */
interface StatusRow {
  readonly status: ValueStatus;
  readonly holds: (facts: StatusFacts) => boolean;
  readonly why: string;
}

export const STATUSES: readonly StatusRow[] = [
  { status: 'retracted', holds: (facts) => facts.retracted, why: 'every article that gives it was retracted' },
  {
    status: 'superseded by its source',
    holds: (facts) => facts.superseded,
    why: 'the same source gives another value later',
  },
  { status: 'denied', holds: (facts) => facts.denied, why: 'somebody says that it did not happen' },
  { status: 'disputed', holds: (facts) => facts.disputed, why: 'another gives a value that excludes it' },
  {
    status: 'corroborated',
    holds: ({ firm, camps }) => firm >= 2 && camps >= 2,
    why: 'two firm sources of two camps give it',
  },
  { status: 'repeated', holds: ({ articles }) => articles >= 2, why: 'several articles give it, not two camps' },
  { status: 'reported', holds: () => true, why: 'one article gives it' },
];

/** The word for how a value stands. */
export const statusFor = (facts: StatusFacts): ValueStatus =>
  STATUSES.find(({ holds }) => holds(facts))?.status ?? 'reported';

/** How a value of an incident stands, given all that was found between its values; `retracted` where nothing but retracted articles gives it. */
export function statusOf(value: WeighedValue, findings: readonly Finding[], retracted = false): ValueStatus {
  const { count, camps } = value.origins;
  const own = findings.filter(({ between }) => between[0] !== between[1] && between.includes(value));
  const conflicts = own.filter(({ relation }) => relation === 'conflict');
  const denied = conflicts.some(({ between }) => between.some((one) => one.value.kind === 'denied'));
  return statusFor({
    ...{ articles: count.articles.length, firm: count.firm.length, camps: new Set(camps.values()).size },
    denied: denied && value.value.kind !== 'denied',
    disputed: conflicts.length > 0,
    superseded: own.some(({ relation, between }) => relation === 'update' && between[0] === value),
    retracted,
  });
}
