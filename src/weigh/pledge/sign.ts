import type { Reading } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { daysBetween, daysOf } from '../../link/days.ts';
import { callsBody } from './called.ts';
import type { Deed } from './deed.ts';
import type { Bound } from './party.ts';
import { namesParty, recallsIn } from './recall.ts';
import type { Stand } from './side-of.ts';
import { isPart, objectOf, tellingTopic } from './towards.ts';
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
  const own = isBeside(deed, by, stand) ? 2 : isAround(deed, by, stand) || isCalled(deed, by, tables) ? 1 : 0;
  const recalled = isRecalled(deed, by, matter, tables) ? 2 : isInTruce(deed, matter, tables) ? 1 : 0;
  // Harm of which nothing says whose it was: that they came to harm at all is no sign.
  const died = stand.undergone && !deed.clause.passive;
  if (stand.side === 'against' && recalled === 0 && own < (died ? 2 : 1)) return 0;
  return own + recalled + (stand.undergone ? 1 : 0) + (isOnDay(deed, promise) ? 1 : 0);
}

/** "From Orsk positions", "under the eyes of Orsk's guards". */
function isBeside(deed: Deed, by: Bound, { side }: Stand): boolean {
  // "Fired from the hill of the militia": whence is no target.
  const whence = deed.clause.object[0]?.form === 'from' ? deed.clause.object : [];
  const hit =
    side === 'against'
      ? objectOf(deed)
          .slice(0, 4)
          .filter(({ span }) => !whence.some((word) => word.span[0] === span[0]))
      : [];
  const struck = side === 'against' && deed.clause.passive ? deed.clause.subject : [];
  return namesParty(
    deed.words.filter((word) => ![...hit, ...struck].some(({ span }) => span[0] === word.span[0])),
    by,
  );
}

/** The title, or the sentences before and behind; for harm only where they name no other armed side. */
function isAround({ material: { reading }, sentence }: Deed, by: Bound, { side }: Stand): boolean {
  const at = reading.sentences.findIndex(([start]) => start === sentence[0]);
  const near = [reading.sentences[at - 1], reading.sentences[at + 1], titleOf(reading.text)];
  const told = near.filter((span): span is Span => span !== undefined);
  if (side === 'against' && [...told, sentence].some((span) => namesOther(reading, span, by))) return false;
  return told.some((span) => namesParty(wordsIn(reading.text, span), by));
}

/** "The union hall", "soldiers of the brigade": the sentence or one beside it has the noun by which the party is called. */
function isCalled({ material: { reading }, sentence }: Deed, { nouns }: Bound, { groups }: PledgeTables): boolean {
  const at = reading.sentences.findIndex(([start]) => start === sentence[0]);
  const near = reading.sentences.slice(Math.max(0, at - 1), at + 2);
  const called = (stem: string): boolean => nouns.has(stem) && callsBody(stem, groups);
  return near.some((span) =>
    wordsIn(reading.text, span).some(
      ({ stem, capital }, i, words) => !capital && words[i - 1]?.form === 'the' && called(stem),
    ),
  );
}

/** Whether an armed group or a state other than the party stands in a sentence. */
function namesOther({ mentions, actors, text }: Reading, sentence: Span, by: Bound): boolean {
  const sides = new Set(actors.filter(({ kind }) => kind === 'armed-group' || kind === 'state').map(({ id }) => id));
  return mentions.some(
    ({ span, form, actor }) =>
      form === 'name' &&
      actor !== null &&
      sides.has(actor) &&
      overlaps(span, sentence) &&
      !namesParty(wordsIn(text, span), by),
  );
}

const titleOf = (text: string): Span => [0, Math.max(0, text.indexOf('\n'))];

/** The article speaks of a promise of that party, or of one about the same. */
function isRecalled(
  { material: { reading } }: Deed,
  by: Bound,
  matter: Matter,
  { vows, groups }: PledgeTables,
): boolean {
  const telling = tellingTopic(matter);
  return recallsIn(reading, vows).some(({ words }) => {
    const met = telling.filter((one) => words.some((word) => isPart(groups, word, one))).length;
    return met > 1 || (namesParty(words, by) && (met > 0 || telling.length === 0));
  });
}

/** "On the third day of the truce": the sentence of the act itself speaks of what was agreed. */
const isInTruce = ({ material: { reading }, sentence }: Deed, { opposite }: Matter, { vows }: PledgeTables): boolean =>
  opposite.towards === 'any' &&
  recallsIn(reading, vows).some(({ words: [first] }) => first !== undefined && overlaps(first.span, sentence));

/** Reported within two days of the day that was set. */
function isOnDay({ published, when }: Deed, { deadline }: Vow): boolean {
  const due = daysOf(deadline)?.[1];
  const day = when?.[0] ?? published;
  if (due === undefined || day === undefined) return false;
  return Math.abs(daysBetween(due, day)) <= 2;
}
