import type { Reading } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import { isFull } from '../../link/saying-word.ts';
import type { Deed } from './deed.ts';
import { type GroupTable, liesIn } from './group-table.ts';
import { isKin } from './kin.ts';
import type { Matter } from './vow.ts';
import { type Word, wordsIn } from './words.ts';

/** Words for people or things that do not say which. */
const ANYBODY =
  /^(?:them|they|it|him|her|he|she|those|these|people|person|men|man|one|ones|others?|some|nobody|anybody|everybody|all|both|each|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|eighty|dozens?|hundreds?|thousands?|first|last|more|less|than|about|half)$/;

const THEM = /^(?:them|him|her)$/;

/** How surely: two words say so; one does; none is needed; none does. */
export type Towards = 'sure' | 'likely' | 'open' | 'nobody';

/**
 * How surely an act is turned on those the promise speaks of, or on a part of them. Words of its own clause count, those of
 * its sentence, and where it only says "them" or "fourteen men" those of the sentence before and of the title. `places`: words
 * of names of places in the article of the promise.
 */
export function towardsOf(
  deed: Deed,
  { opposite, topic }: Matter,
  groups: GroupTable,
  places: ReadonlySet<string>,
): Towards {
  const telling = topic.filter(({ stem }) => !opposite.implied.has(stem));
  if (opposite.towards === 'any' || telling.length === 0) return opposite.promise.length === 0 ? 'nobody' : 'open';
  const strong = telling.filter(({ form }) => opposite.towards === 'where' || !places.has(form));
  const wanted = strong.length > 0 ? strong : telling;
  const met = (words: readonly Word[], among: readonly Word[]): Towards => {
    const hits = among.filter((one) => words.some((word) => isPart(groups, word, one)));
    const found = new Set(hits.map(({ stem }) => stem)).size;
    return found > 1 ? 'sure' : found === 1 ? 'likely' : 'nobody';
  };
  const direct = objectOf(deed);
  if (opposite.always) {
    return met(deed.words, telling) === 'sure' ? 'sure' : 'nobody';
  }
  if (met(direct, wanted) !== 'nobody') return met(direct, telling);
  const open =
    named(deed).every(({ form }) => ANYBODY.test(form) || !isFull(form)) ||
    direct.slice(0, 8).some(({ form }) => THEM.test(form));
  return open ? met([...deed.before, ...deed.words, ...titleOf(deed)], telling) : met(deed.words, wanted);
}

const isPart = (groups: GroupTable, word: Word, one: Word): boolean =>
  liesIn(groups, word.stem, one.stem) || isAgent(word.stem, one.stem) || (one.capital && isKin(word, one.form));

/** "Dockers" of the dock, "strikers" of the strike. */
const isAgent = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 3 && long.startsWith(short) && /^e?rs?$/.test(long.slice(short.length));
};

/** Whom and what the act is turned on: its parties by the event, and what stands behind the verb. */
function objectOf({ clause, event, material }: Deed): Word[] {
  const { text } = material.reading;
  const spans: readonly Span[] = event ? [...event.recipients, ...(event.targets ?? [])] : [];
  const place = event?.place === undefined ? undefined : material.reading.places?.[event.place]?.span;
  const told = [...spans, ...(place ? [place] : [])].flatMap((span) => wordsIn(text, span));
  return [...told, ...(clause.passive ? clause.subject : []), ...clause.object];
}

/** The words for whom or what alone: up to the first preposition. */
function named({ clause, event, material }: Deed): readonly Word[] {
  const spans = event ? [...event.recipients, ...(event.targets ?? [])] : [];
  if (spans.length > 0) return spans.flatMap((span) => wordsIn(material.reading.text, span));
  const words = clause.passive ? clause.subject : clause.object;
  const end = words.findIndex(({ form }) =>
    /^(?:in|on|at|from|with|out|of|by|after|before|near|for|to|and|off|up|down)$/.test(form),
  );
  return words.slice(0, end < 0 ? words.length : end);
}

const titleOf = ({ material: { reading } }: Deed): Word[] => {
  const end = reading.text.indexOf('\n');
  return wordsIn(reading.text, [0, Math.max(end, 0)]);
};

/** Names of places of an article, word by word in small letters. */
export function placeWords({ places = [], text }: Reading): ReadonlySet<string> {
  return new Set(places.flatMap(({ span }) => cut(text, span).toLowerCase().split(/\s+/u)));
}
