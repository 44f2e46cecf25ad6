import type { Span } from '../../core/span.ts';
import { daysOf } from '../../link/days.ts';
import type { Deed } from './deed.ts';
import type { Bound } from './party.ts';
import { namesParty, recallsIn } from './recall.ts';
import type { Stand } from './side-of.ts';
import { isPart, objectOf } from './towards.ts';
import type { Matter, PledgeTables, Vow } from './vow.ts';
import { wordsIn } from './words.ts';

/**
 * How many signs there are that an act whose doer is not named is the party's: its sentence names the party otherwise than
 * as who suffers it, the sentences around or the title do; the article recalls the promise; it was done by the day that was set.
 */
export function signsOf(
  deed: Deed,
  promise: Vow,
  by: Bound,
  matter: Matter,
  stand: Stand,
  tables: PledgeTables,
): number {
  const own = isBeside(deed, by, stand) ? 2 : isAround(deed, by) ? 1 : 0;
  return (
    own + (stand.undergone ? 1 : 0) + (isRecalled(deed, by, matter, tables) ? 2 : 0) + (isOnDay(deed, promise) ? 1 : 0)
  );
}

/** "From Orsk positions", "under the eyes of Orsk's guards". */
function isBeside(deed: Deed, by: Bound, { side }: Stand): boolean {
  const hit = side === 'against' ? objectOf(deed).slice(0, 4) : [];
  const struck = side === 'against' && deed.clause.passive ? deed.clause.subject : [];
  return namesParty(
    deed.words.filter((word) => ![...hit, ...struck].some(({ span }) => span[0] === word.span[0])),
    by,
  );
}

/** The title, or the sentences before and behind. */
function isAround({ material: { reading }, sentence }: Deed, by: Bound): boolean {
  const at = reading.sentences.findIndex(([start]) => start === sentence[0]);
  const near = [reading.sentences[at - 1], reading.sentences[at + 1], titleOf(reading.text)];
  return near.some((span) => span !== undefined && namesParty(wordsIn(reading.text, span), by));
}

const titleOf = (text: string): Span => [0, Math.max(0, text.indexOf('\n'))];

/** The article speaks of a promise of that party, or of one about the same. */
function isRecalled(
  { material: { reading } }: Deed,
  by: Bound,
  { topic, opposite }: Matter,
  { vows, groups }: PledgeTables,
): boolean {
  const telling = topic.filter(({ stem }) => !opposite.implied.has(stem));
  return recallsIn(reading, vows).some(({ words }) => {
    const met = telling.filter((one) => words.some((word) => isPart(groups, word, one))).length;
    return met > 1 || (namesParty(words, by) && (met > 0 || telling.length === 0));
  });
}

/** Reported within two days of the day that was set. */
function isOnDay({ published, when }: Deed, { deadline }: Vow): boolean {
  const due = daysOf(deadline)?.[1];
  const day = when?.[0] ?? published;
  if (due === undefined || day === undefined) return false;
  return Math.abs(Date.parse(due) - Date.parse(day)) <= 2 * 86_400_000;
}
