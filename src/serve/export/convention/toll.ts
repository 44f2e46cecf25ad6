import { isDone } from '../../../core/done.ts';
import type { NumberTable } from './number-table.ts';
import { accountsOf, type Harm, type TollReading } from './toll-account.ts';
import type { TollRange } from './toll-range.ts';

/** The least and the most that were told of an incident. */
export interface Toll {
  readonly least: number;
  readonly most: number;
}

/** Counts more than so many times the first one told are of something else: another attack, the whole war. */
const FAR = 2;
const TRIGGERS: Readonly<Record<Harm, RegExp>> = {
  killed: /^(?:kill|die|dying|dead|death|slain|martyr|murder|perish)/i,
  injured: /^(?:injur|wound|hurt)/i,
};

/**
 * The toll of one incident over all that tell of it, by Airwars' convention: a range from the least to the most. Each
 * source gives its own first count as the lower end, and higher counts it passes on as the upper one. Where nobody
 * counts, the victims that are named are counted. Nothing where no harm is told.
 */
export function tollOf(readings: readonly TollReading[], harm: Harm, numbers: NumberTable): Toll | undefined {
  const tolls = readings.map((reading) => tollIn(reading, harm, numbers)).filter((toll) => toll !== undefined);
  if (tolls.length === 0) return undefined;
  return { least: Math.min(...tolls.map((t) => t.least)), most: Math.max(...tolls.map((t) => t.most)) };
}

function tollIn(reading: TollReading, harm: Harm, numbers: NumberTable): Toll | undefined {
  const accounts = accountsOf(reading, harm, numbers);
  // a plural without a number says less than any number, wherever that stands
  const first = accounts.find(({ plural }) => !plural) ?? accounts[0];
  return first ? spread(first, accounts) : named(reading, harm);
}

function spread(first: TollRange, accounts: readonly TollRange[]): Toll {
  if (first.least !== undefined) {
    const { least } = first;
    return { least, most: Math.max(first.most, ...accounts.map(({ most }) => (most <= least * FAR ? most : 0))) };
  }
  const lower = accounts.flatMap(({ least }) => (least !== undefined && least * FAR >= first.most ? [least] : []));
  return { least: Math.min(first.most, ...lower), most: first.most };
}

/** Persons that events of the text name as killed, or as injured, each once. */
function named({ text, events = [], mentions = [] }: TollReading, harm: Harm): Toll | undefined {
  const spans = events
    .filter(isDone)
    .filter(({ trigger }) => TRIGGERS[harm].test(text.slice(...trigger)))
    .flatMap(({ recipients }) => recipients);
  const people = mentions
    .filter(
      ({ form, kind, head }) =>
        form === 'name' && kind === 'person' && spans.some(([a, b]) => head[0] >= a && head[0] < b),
    )
    .map(({ actor, span }) => actor ?? text.slice(...span));
  const count = new Set(people).size;
  return count === 0 ? undefined : { least: count, most: count };
}
